import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A service that is never ready and answers no query. */
let server: Server;
let url: string;
const questions = new EventEmitter();

beforeAll(async () => {
  server = createServer(({ url: path }, response) => {
    if (path === '/health/ready') response.writeHead(503).end();
    else questions.emit('asked');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const start = (words: readonly string[], settings: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(
    process.execPath,
    ['--import', './test/kit/service/run-typescript.mjs', 'server/command.ts', ...words],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { PATH: process.env['PATH'], YARDSTICK_API_KEY: 'a-key', YARDSTICK_URL: url, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

const ended = async (child: ChildProcess): Promise<number | null> =>
  ((await once(child, 'exit')) as [number | null])[0];

it('ends without an error if the reader closes the pipe', async () => {
  const child = start(['completion', 'zsh']);
  child.stdout?.destroy();
  const [code, notes] = await Promise.all([ended(child), text(child.stderr as NodeJS.ReadableStream)]);
  expect({ code, notes }).toEqual({ code: 0, notes: '' });
});

it('is interrupted while it waits for a service', async () => {
  const query = once(questions, 'asked');
  const child = start(['keys', 'list', '--json']);
  await query;
  child.kill('SIGINT');
  const [code, notes] = await Promise.all([ended(child), text(child.stderr as NodeJS.ReadableStream)]);
  expect(code).toBe(130);
  expect(JSON.parse(notes).error).toMatchObject({ kind: 'interrupted', message: 'Interrupted.' });
});

it.each([
  [{ FORCE_COLOR: '1' }, '\u001b[31m✘ fail\u001b[39m'],
  [{ NO_COLOR: '1' }, '✘ fail'],
  [{}, '✘ fail'],
])('with %j and no terminal shows %s', async (settings, sign) => {
  const child = start(['doctor', '--service', '--timeout', '1'], settings);
  const [code, said] = await Promise.all([ended(child), text(child.stdout as NodeJS.ReadableStream)]);
  expect(code).toBe(1);
  expect(said.startsWith(`${sign}  service `)).toBe(true);
});
