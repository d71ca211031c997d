import { createServer } from 'node:net';

/** Thrown when another process uses the port. */
class PortTaken extends Error {
  constructor(host: string, port: number) {
    super(
      `Port ${port} on ${host} is taken. Stop the program that uses it, or set PORT to another port, for example PORT=4001.`,
    );
    this.name = 'PortTaken';
  }
}

/** Thrown when the system does not allow this process to listen at the address, or the address does not exist. */
class CannotListen extends Error {
  constructor(host: string, port: number, why: string) {
    super(`The service cannot listen at HOST ${host}, PORT ${port}: ${why}. Choose another host or port.`);
    this.name = 'CannotListen';
  }
}

/**
 * Checks that the service can listen at the port, before it opens anything else. Throws {@link PortTaken} or
 * {@link CannotListen}.
 */
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
