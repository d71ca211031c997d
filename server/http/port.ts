import { createServer } from 'node:net';

/** Another process listens where the service should. */
export class PortTaken extends Error {
  constructor(host: string, port: number) {
    super(
      `Port ${port} on ${host} is taken. Stop what listens there, or set PORT to another, for example PORT=4001.`,
    );
    this.name = 'PortTaken';
  }
}

/** The system does not let anybody listen there, or there is no such place. */
export class CannotListen extends Error {
  constructor(host: string, port: number, why: string) {
    super(`Nothing can listen at HOST ${host}, PORT ${port}: ${why}. Choose others.`);
    this.name = 'CannotListen';
  }
}

/** Finds out before anything is made or opened. Throws {@link PortTaken} or {@link CannotListen}. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new PortTaken(host, port)
          : new CannotListen(host, port, error.code ?? error.message),
      );
    });
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}
