/**
 * Measures two imports of a file of 650,000 rows: rows per second and peak resident set. The first import stores and
 * compares every figure; the second imports the same file again and changes nothing. The file is in the open-data
 * format and is generated while it is read. It has a hundred filter items for all councils of England, for as many
 * years as needed. Every council has ten statistical neighbours, so the averages of neighbours are calculated as well
 * as ranks and quartiles. The database is a separate embedded PostgreSQL in a temporary folder.
 *
 * The timing covers everything from opening the file to the end of its transaction, but not the start of the database.
 * Processor time is shown too, because other work on the machine does not affect it.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { registeredAreas } from '../../migrations/areas/areas.js';
import { operator } from '../../server/access/principal.js';
import { eesFile } from '../../server/imports/ees-file.js';
import { neighboursFile } from '../../server/imports/neighbours-file.js';
import { fileInMemory, type SourceFile } from '../../server/imports/source-file.js';
import { openDatabase } from '../../server/persistence/database.js';
import { startEmbeddedPostgres } from '../../server/persistence/embedded/embedded-postgres.js';
import { migrate } from '../../server/persistence/migrate.js';
import { openServices, type Services } from '../../server/services/services.js';
import { type ProcessorTime, processorTime } from '../kit/service/processor-time.js';

const wantedRows = 650_000;
const measureCount = 100;
const firstYear = 1996;
const years = 43;

const areas = registeredAreas.filter(
  ({ closedOn, gssCode, level }) => level === 'COUNCIL' && closedOn === null && gssCode.startsWith('E'),
);
const heading = [
  ...['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name', 'region_code'],
  ...['region_name', 'old_la_code', 'la_name', 'new_la_code', 'item', 'children_count', 'children_percent'],
].join(',');

const item = (measure: number): string => `Item number ${measure}`;

/** A linear congruential generator (Numerical Recipes' constants), so that every run reads the same file. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function* content(): AsyncGenerator<Buffer> {
  yield Buffer.from(`${heading}\n`);
  const random = makeRandom(650);
  let count = 0;
  for (let year = firstYear; year < firstYear + years; year += 1) {
    for (let measure = 0; measure < measureCount; measure += 1) {
      const lines: string[] = [];
      for (const { gssCode, laCode, nameEn } of areas) {
        if (count === wantedRows) break;
        count += 1;
        const cells = random(20) === 0 ? 'c,c' : `${random(400)},${random(1000) / 10}`;
        lines.push(
          `${year},Reporting year,Local authority,E92000001,England,E12000001,Region,${laCode},"${nameEn}",${gssCode},${item(measure)},${cells}\n`,
        );
      }
      // Yield to the event loop, as a program does between two reads of a disk.
      await nextTurn();
      if (lines.length > 0) yield Buffer.from(lines.join(''));
    }
  }
}

const file: SourceFile = { name: 'bench.csv', size: null, bytes: content };

async function define(services: Services): Promise<void> {
  const codes = Array.from({ length: measureCount }, (_, measure) => `bench-${measure}`);
  for (const code of codes) {
    const defined = await services.defineMeasure(operator, {
      code,
      title: { en: code, cy: null },
      definition: { en: 'Made up.', cy: null },
      unit: 'PERCENT',
      decimalPlaces: 1,
      polarity: 'HIGH_IS_GOOD',
      multiplier: 100,
      accumulation: 'SNAPSHOT',
      yearType: 'REPORTING',
      frequency: 'ANNUAL',
      minimumValue: '0',
      maximumValue: '100',
      hasQuartiles: true,
    });
    if (!defined.ok) throw new Error(JSON.stringify(defined.problems));
  }
  const mapping = await services.defineImportMapping(operator, {
    code: 'bench',
    fileName: 'bench',
    source: 'Made up',
    filters: ['item'],
    leftOutAreas: [],
    measures: codes.map((measure, index) => ({
      measure,
      where: { item: item(index) },
      value: 'children_percent',
      numerator: null,
      denominator: null,
    })),
    version: 0,
  });
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.problems));
}

/** Imports a list of neighbours for each council: the ten councils after it in the table. */
async function listNeighbours(services: Services): Promise<void> {
  const places = Array.from({ length: 10 }, (_, index) => index + 1);
  const numbers = areas.map(({ laCode }) => laCode);
  const lines = [
    ['old_la_code', 'la_name', ...places.flatMap((place) => [`SN_${place}`, `SN_${place}P`])],
    ...areas.map(({ laCode, nameEn }, index) => [
      laCode,
      `"${nameEn}"`,
      ...places.flatMap((place) => [numbers[(index + place) % numbers.length], 'Close']),
    ]),
  ];
  const lists = neighboursFile(
    fileInMemory('lists.csv', lines.map((cells) => `${cells.join(',')}\n`).join('')),
  );
  const report = await services.importNeighbours(operator, lists, {
    commit: true,
    effectiveFrom: `${firstYear - 2}-04-01`,
  });
  if (report.outcome !== 'STORED') throw new Error(JSON.stringify(report.problems.slice(0, 3)));
}

async function time(
  services: Services,
  timeSoFar: () => Promise<ProcessorTime>,
  what: string,
): Promise<void> {
  const before = await timeSoFar();
  const began = performance.now();
  const report = await services.importOpenData(operator, eesFile(file), { commit: true });
  const seconds = (performance.now() - began) / 1000;
  if (report.rowsRead !== wantedRows || report.outcome === 'REFUSED') {
    throw new Error(JSON.stringify({ ...report, problems: report.problems.slice(0, 3) }));
  }
  const perSecond = Math.round(wantedRows / seconds).toLocaleString('en-GB');
  // maxRSS is in kilobytes on every system.
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const after = await timeSoFar();
  const node = (after.node - before.node).toFixed(1);
  const postgres = after.postgres === null ? '?' : (after.postgres - (before.postgres ?? 0)).toFixed(1);
  console.log(
    `${what}: ${wantedRows.toLocaleString('en-GB')} rows in ${seconds.toFixed(1)} s, ${perSecond} rows a second, peak memory ${peak} MB (${report.outcome}: ${report.stored} stored, ${report.unchanged} unchanged). Processors: ${node} s of Node.js, ${postgres} s of PostgreSQL.`,
  );
}

const dataFolder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
chmodSync(dataFolder, 0o711);
const embedded = await startEmbeddedPostgres({ dataFolder, log: () => undefined });
try {
  await migrate(embedded.owner);
  const database = await openDatabase(embedded.owner, { poolSize: 2, statementTimeout: 10_000 });
  const services = openServices(database, () => new Date());
  await define(services);
  await listNeighbours(services);
  const timeSoFar = () => processorTime(embedded.administrator);
  await time(services, timeSoFar, 'First import');
  await time(services, timeSoFar, 'The same again');
  await database.close();
} finally {
  await embedded.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
