/**
 * Compares the throughput of the service with that of a bare server, for three queries over the same tables
 * with 158,000 published figures: a scorecard of 43 measures with comparators, one measure over all councils
 * ranked, and a trend of 20 measures by 20 periods. The bare server is node:http and pg with JSON built in
 * SQL; it checks no key, has no row-level security, and neither explains nor formats anything. The service is
 * measured without its response cache and with it. With the cache, it checks the change counter in the database for
 * each request and returns the cached response. Each server is a separate process. The servers are measured in turn, so
 * that other work on the machine affects all of them.
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
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Returns the number of answers per second. */
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
  /** The service without its response cache. */
  readonly uncached: Server;
  /** The service with its response cache. */
  readonly cached: Server;
}

async function compare(question: Question, index: number, { bare, uncached, cached }: Servers, key: string) {
  const { query, variables } = question;
  const body = JSON.stringify({ query, variables });
  const askBare = () => post(`${bare.url}/${index}`, body, key);
  const askUncached = () => post(`${uncached.url}/graphql`, body, key);
  const askCached = () => post(`${cached.url}/graphql`, body, key);
  const answer = await askUncached();
  const { data, errors } = JSON.parse(answer);
  if (errors || Object.values(data).includes(null)) {
    throw new Error(`${question.name}: ${JSON.stringify(errors ?? data)}`);
  }
  if ((await askCached()) !== answer || (await askCached()) !== answer) {
    throw new Error(`${question.name}: the cached answer differs from the uncached one`);
  }
  if ((await askBare()) === 'null') throw new Error(`${question.name}: the bare server found nothing`);
  const measurements: { bare: number; uncached: number; cached: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const measured = {
      bare: await throughput(askBare),
      uncached: await throughput(askUncached),
      cached: await throughput(askCached),
    };
    // Do not count the first round: it warms the servers up.
    if (round > 0) measurements.push(measured);
  }
  const ratio = (which: 'uncached' | 'cached') =>
    median(measurements.map((each) => each[which] / each.bare)).toFixed(2);
  const rate = (which: 'bare' | 'uncached' | 'cached') =>
    median(measurements.map((each) => each[which])).toFixed(0);
  process.stdout.write(
    `${question.name}: ${ratio('uncached')} uncached, ${ratio('cached')} cached (${rate('uncached')} and ${rate('cached')} against ${rate('bare')} answers a second)\n`,
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
  const uncached = await start('service-server', connectionUrl(postgres.owner), '0');
  const cached = await start('service-server', connectionUrl(postgres.owner), '64');
  const servers = { bare, uncached, cached };
  for (const [index, question] of questions.entries()) await compare(question, index, servers, key);
  for (const server of Object.values(servers)) server.stop();
} finally {
  agent.destroy();
  await postgres.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
