import { createYardstick } from '@yardstick/sdk';
import { scorecardTable } from './cli/text/scorecard-table.js';
import { type Composition, compose } from './compose.js';
import { type Config, readConfig } from './config.js';
import { keyFile, readKeys } from './demonstration/data-folder.js';
import { openDemonstration } from './demonstration/open-demonstration.js';
import { requireFreePort } from './http/port.js';
import { openLog } from './log.js';

/** The scorecard of the demonstration that is printed after the start. */
const exampleScorecard = { council: 'E08000018', scorecard: 'corporate-parenting', period: '2017-M1' };

/** Prints one line for the operator. */
type Print = (line: string) => void;

/**
 * Runs the service until it is stopped, and prints what a new operator needs to know. Calls `ready` with the service's
 * address once the service answers. Throws if the service cannot start, or if its embedded database stops unexpectedly.
 */
export async function serve(print: Print, ready: (url: string) => void = () => undefined): Promise<void> {
  const config = readConfig();
  await requireFreePort(config.host, config.port);
  const service = await compose(config, openLog(config.logLevel), print);
  let stopping = false;
  let isDatabaseLost = false;
  const stopRequested = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  }).then(() => {
    stopping = true;
  });
  const ended = service.databaseEnded.then(() => {
    if (stopping) return;
    isDatabaseLost = true;
    throw new Error(
      'The embedded database stopped unexpectedly. Read its log in the data folder, and start again.',
    );
  });
  const start = async (): Promise<void> => {
    const url = `${await service.web.listen({ host: config.host, port: config.port })}/graphql`;
    await prepare(service, config, print);
    print(`Yardstick is ready at ${url}`);
    ready(url);
    await showScorecard(url, config, print);
  };
  try {
    await Promise.race([start().then(() => stopRequested), stopRequested, ended]);
  } finally {
    stopping = true;
    // If the database is lost, skip the orderly stop, which needs the database.
    if (!isDatabaseLost) await service.close();
  }
}

/**
 * Makes and prints the first administrator's key if there is no key yet. If the demonstration is wanted, loads it
 * into a database without councils.
 */
async function prepare(
  { services }: Composition,
  { dataFolder, demonstration }: Config,
  print: Print,
): Promise<void> {
  const first = await services.createFirstKey();
  if (first) {
    print("The first administrator's key. It is shown only once; store it safely:");
    print(`  ${first.text}`);
  }
  if (demonstration && (await openDemonstration(services, dataFolder))) {
    print(`Five councils' reports are loaded. Their keys are in ${keyFile(dataFolder)}`);
  }
}

/**
 * Prints the example scorecard. Fetches it through the SDK, so that it is the answer that a partner would get from the
 * API. Prints a message instead of throwing if the keys of the demonstration are revoked or belong to another database.
 */
async function showScorecard(url: string, { dataFolder }: Config, print: Print): Promise<void> {
  const apiKey = readKeys(dataFolder)?.[exampleScorecard.council]?.member;
  if (!apiKey) return;
  try {
    const report = await createYardstick({ url, apiKey }).scorecards.get(exampleScorecard);
    if (report) print(`\n${scorecardTable(report, process.stdout.hasColors?.() ?? false)}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    print(`Rotherham's scorecard cannot be shown with the key in ${keyFile(dataFolder)}: ${why}`);
  }
}
