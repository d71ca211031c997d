/**
 * How much of a bare server's throughput the service keeps, for three questions over the same tables: a
 * scorecard of 43 measures with comparators, one measure over all councils ranked, a trend of 20 measures by
 * 20 periods. 158,000 published figures. The bare server is node:http and pg with JSON made in SQL; it checks
 * no key, sees no row-level security, explains nothing and presents nothing. The service is asked twice: with no
 * answer held, so that it makes each one anew, and as it runs, where it asks the database each time whether
 * anything was written since and, as nothing was, gives what it holds. Each server is a process of its own; they
 * take turns, so that whatever else the machine does falls on all of them.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../server/persistence/embedded/embedded-postgres.js';
import { connectionUrl } from '../kit/database/connection-url.js';
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

function start(entry: string, ...settings: readonly string[]): Promise<Server> {
  const child = fork(fileURLToPath(new URL(`./read/${entry}.js`, import.meta.url)), settings);
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

interface Servers {
  readonly bare: Server;
  /** Makes every answer. */
  readonly making: Server;
  /** Holds answers. */
  readonly holding: Server;
}

async function compare(question: Question, index: number, { bare, making, holding }: Servers, key: string) {
  const { query, variables } = question;
  const body = JSON.stringify({ query, variables });
  const askBare = () => post(`${bare.url}/${index}`, body, key);
  const askMaking = () => post(`${making.url}/graphql`, body, key);
  const askHolding = () => post(`${holding.url}/graphql`, body, key);
  const answer = await askMaking();
  const { data, errors } = JSON.parse(answer);
  if (errors || Object.values(data).includes(null)) {
    throw new Error(`${question.name}: ${JSON.stringify(errors ?? data)}`);
  }
  if ((await askHolding()) !== answer || (await askHolding()) !== answer) {
    throw new Error(`${question.name}: what is held is not what is made`);
  }
  if ((await askBare()) === 'null') throw new Error(`${question.name}: the bare server found nothing`);
  const found: { bare: number; making: number; holding: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const measured = {
      bare: await throughput(askBare),
      making: await throughput(askMaking),
      holding: await throughput(askHolding),
    };
    // The first round warms up.
    if (round > 0) found.push(measured);
  }
  const ratio = (which: 'making' | 'holding') =>
    median(found.map((each) => each[which] / each.bare)).toFixed(2);
  const rate = (which: 'bare' | 'making' | 'holding') => median(found.map((each) => each[which])).toFixed(0);
  process.stdout.write(
    `${question.name}: ${ratio('making')} made anew, ${ratio('holding')} held (${rate('making')} and ${rate('holding')} against ${rate('bare')} answers a second)\n`,
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
  const making = await start('service-server', connectionUrl(postgres.owner), '0');
  const holding = await start('service-server', connectionUrl(postgres.owner), '64');
  const servers = { bare, making, holding };
  for (const [index, question] of questions.entries()) await compare(question, index, servers, key);
  for (const server of Object.values(servers)) server.stop();
} finally {
  agent.destroy();
  await postgres.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
