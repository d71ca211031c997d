import { createYardstick } from '@yardstick/sdk';
import { scorecardTable } from './cli/text/scorecard-table.js';
import { type Composition, compose } from './compose.js';
import { type Config, readConfig } from './config.js';
import { keyFile, readKeys } from './demonstration/data-folder.js';
import { openDemonstration } from './demonstration/open-demonstration.js';
import { requireFreePort } from './http/port.js';
import { openLog } from './log.js';

/** What a newcomer is shown first. */
const firstSight = { council: 'E08000018', scorecard: 'corporate-parenting', period: '2017-M1' };

/** Takes what whoever starts the service should read, a line at a time. */
type Print = (line: string) => void;

/**
 * Runs the service until it is told to stop, and says what a newcomer needs to know. Throws where it does not start, or
 * its database ends by itself. `ready` takes its address once it answers.
 */
export async function serve(print: Print, ready: (url: string) => void = () => undefined): Promise<void> {
  const config = readConfig();
  await requireFreePort(config.host, config.port);
  const service = await compose(config, openLog(config.logLevel), print);
  let stopping = false;
  let lost = false;
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  }).then(() => {
    stopping = true;
  });
  const ended = service.databaseEnded.then(() => {
    if (stopping) return;
    lost = true;
    throw new Error('The embedded database has ended by itself. Its log is in the data folder; start again.');
  });
  const start = async (): Promise<void> => {
    const url = `${await service.web.listen({ host: config.host, port: config.port })}/graphql`;
    await prepare(service, config, print);
    print(`Yardstick is ready at ${url}`);
    ready(url);
    await showScorecard(url, config, print);
  };
  try {
    await Promise.race([start().then(() => told), told, ended]);
  } finally {
    stopping = true;
    // Nothing can be put away in order that works on a database which is gone.
    if (!lost) await service.close();
  }
}

/** The first administrator's key, and the demonstration, where the database is new. */
async function prepare(
  { services }: Composition,
  { dataFolder, demonstration }: Config,
  print: Print,
): Promise<void> {
  const first = await services.createFirstKey();
  if (first) {
    print("The first administrator's key. It is shown this once; keep it safe:");
    print(`  ${first.text}`);
  }
  if (demonstration && (await openDemonstration(services, dataFolder))) {
    print(`Five councils' reports are entered. Keys to them: ${keyFile(dataFolder)}`);
  }
}

/**
 * Through the SDK, as a partner would: what is seen here is what the API answers. The service runs all the
 * same where its keys are of another database, or revoked.
 */
async function showScorecard(url: string, { dataFolder }: Config, print: Print): Promise<void> {
  const apiKey = readKeys(dataFolder)?.[firstSight.council]?.member;
  if (!apiKey) return;
  try {
    const report = await createYardstick({ url, apiKey }).scorecards.get(firstSight);
    if (report) print(`\n${scorecardTable(report, process.stdout.hasColors?.() ?? false)}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    print(`Rotherham's scorecard cannot be shown with the key in ${keyFile(dataFolder)}: ${why}`);
  }
}
