/**
 * How much of a bare server's throughput the service keeps, for three questions over the same tables: a
 * scorecard of 43 measures with comparators, one measure over all councils ranked, a trend of 20 measures by
 * 20 periods. 158,000 published figures. The bare server is node:http and pg with JSON made in SQL; it checks
 * no key, sees no row-level security, explains nothing and presents nothing. Each server is a process of its
 * own; they take turns, so that whatever else the machine does falls on both.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../server/persistence/embedded/embedded-postgres.js';
import { connectionUrl } from '../kit/connection-url.js';
import { fill } from './read/bench-data.js';
import { type Question, questions } from './read/questions.js';

const rounds = 7;
const secondsEach = 2;
const atOnce = 4;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

interface Server {
  readonly url: string;
  readonly stop: () => void;
}

function start(entry: string, databaseUrl: string): Promise<Server> {
  const child = fork(fileURLToPath(new URL(`./read/${entry}.js`, import.meta.url)), [databaseUrl]);
  return new Promise((resolve, reject) => {
    child.once('message', (url) => resolve({ url: String(url), stop: () => child.disconnect() }));
    child.once('exit', (code) => reject(new Error(`${entry} ended with ${code}`)));
  });
}

function post(url: string, body: string, key: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${key}`,
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Answers a second. */
async function throughput(ask: () => Promise<string>): Promise<number> {
  const start = performance.now();
  const until = start + secondsEach * 1_000;
  let answers = 0;
  const one = async () => {
    while (performance.now() < until) {
      await ask();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return (answers / (performance.now() - start)) * 1_000;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function compare(question: Question, index: number, bare: Server, service: Server, key: string) {
  const { query, variables } = question;
  const body = JSON.stringify({ query, variables });
  const askBare = () => post(`${bare.url}/${index}`, body, key);
  const askService = () => post(`${service.url}/graphql`, body, key);
  const answer = JSON.parse(await askService());
  if (answer.errors || Object.values(answer.data).includes(null)) {
    throw new Error(`${question.name}: ${JSON.stringify(answer.errors ?? answer.data)}`);
  }
  if ((await askBare()) === 'null') throw new Error(`${question.name}: the bare server found nothing`);
  const found: { bare: number; service: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const measured = { bare: await throughput(askBare), service: await throughput(askService) };
    // The first round warms up.
    if (round > 0) found.push(measured);
  }
  const ratio = median(found.map((each) => each.service / each.bare));
  const rate = (which: 'bare' | 'service') => median(found.map((each) => each[which])).toFixed(0);
  process.stdout.write(
    `${question.name}: ${ratio.toFixed(2)} (${rate('service')} against ${rate('bare')} answers a second)\n`,
  );
}

const dataFolder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
const postgres = await startEmbeddedPostgres({ dataFolder, log: () => undefined, durable: false });
try {
  const key = await fill(postgres);
  const bare = await start(
    'bare-server',
    connectionUrl({ ...postgres.administrator, database: postgres.owner.database }),
  );
  const service = await start('service-server', connectionUrl(postgres.owner));
  for (const [index, question] of questions.entries()) await compare(question, index, bare, service, key);
  bare.stop();
  service.stop();
} finally {
  agent.destroy();
  await postgres.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
