import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { itemsFor } from '../../../server/domain/imports/open-data-mapping.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { meanOf } from '../../../server/domain/values/decimal-mean.js';
import { groupBy } from '../../../server/domain/values/group-by.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { neighboursFile } from '../../../server/imports/neighbours-file.js';
import { fileInMemory, fileOnDisk } from '../../../server/imports/source-file.js';
import { mappingProposals } from '../../../server/reference/open-data/index.js';
import { openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { ask } from '../../kit/database/sql.js';
import { csvRecords, csvRows } from '../../kit/scenarios/csv-rows.js';
import { publishedData } from '../../kit/scenarios/published-data.js';

/** The days from which the two lists hold here. */
const editions = [
  ['2021', '2021-04-01'],
  ['2025', '2024-04-01'],
] as const;

/** The earlier codes in the files, with those of today. */
const codesToday: Readonly<Record<string, string>> = {
  E08000016: 'E08000038',
  E08000019: 'E08000039',
  E10000002: 'E06000060',
  E10000023: 'E06000065',
  E10000027: 'E06000066',
};

interface Average {
  readonly used: number;
  readonly mean: string | null;
}

/** Values of councils; the key is the measure, the year and the DfE number. */
type ByNumber<Value> = ReadonlyMap<string, Value>;
const key = (measure: string, year: string, number: string): string => `${measure} ${year} ${number}`;

/** Each council's ten neighbours by DfE number, with the day from which the list holds. */
const lists = () =>
  editions.map(([name, from]) => ({
    from,
    neighbours: new Map(
      csvRows(publishedData.path('statistical-neighbours', `${name}.csv`)).flatMap((cells) => {
        const [own = ''] = cells;
        const others = cells.slice(3).filter((cell) => /^\d{3}$/.test(cell.trim()));
        return /^\d{3}$/.test(own.trim()) ? [[own.trim(), others.map((cell) => cell.trim())] as const] : [];
      }),
    ),
  }));

/** Every number that the seven files publish for a council, by DfE number, without a code of any area. */
function valuesInFiles(): ByNumber<string> {
  const values = new Map<string, string>();
  for (const path of publishedData.files('ees')) {
    const { mapping } =
      mappingProposals.find(({ mapping: each }) => basename(path).startsWith(each.fileName)) ?? {};
    if (!mapping) throw new RangeError(`${path} has no mapping`);
    const itemsOf = (item: (filter: string) => string | undefined) => mapping.filters.map(item).join('|');
    const byItems = groupBy(mapping.measures, ({ where }) => itemsOf((filter) => itemsFor(where, filter)[0]));
    for (const row of csvRecords(path)) {
      if (row('geographic_level') !== 'Local authority') continue;
      for (const { measure, value } of byItems.get(itemsOf((filter) => row(filter))) ?? []) {
        const cell = row(value);
        const isNumber = /^-?\d+(\.\d+)?$/.test(cell) && /^\d{3}$/.test(row('old_la_code'));
        if (isNumber) values.set(key(measure, row('time_period'), row('old_la_code')), cell);
      }
    }
  }
  return values;
}

function averagesByNumber(values: ByNumber<string>, measures: readonly string[]): ByNumber<Average> {
  const averages = new Map<string, Average>();
  const ofDays = lists();
  for (const measure of measures) {
    for (let year = 2013; year <= 2025; year += 1) {
      const list = ofDays.findLast(({ from }) => from < `${year}-04-01`);
      for (const [own, others] of list?.neighbours ?? []) {
        const numbers = others.flatMap((number) => values.get(key(measure, `${year}`, number)) ?? []);
        const mean = numbers.length < 3 ? null : meanOf(numbers.map((text) => decimal(text))).toFixed();
        averages.set(key(measure, `${year}`, own), { used: numbers.length, mean });
      }
    }
  }
  return averages;
}

describe.skipIf(publishedData.absent)(`with both lists and the seven files${publishedData.why}`, () => {
  let app: TestApp;
  /** The code of a council in the files, by DfE number. */
  let codeOf: ReadonlyMap<string, string>;
  const load = (path: string, text?: string) =>
    text === undefined
      ? fileOnDisk(path).then(eesFile)
      : Promise.resolve(eesFile(fileInMemory(basename(path), text)));

  beforeAll(async () => {
    app = await openTestApp();
    for (const [name, effectiveFrom] of editions) {
      const file = neighboursFile(
        await fileOnDisk(publishedData.path('statistical-neighbours', `${name}.csv`)),
      );
      const { problems } = await app.services.importNeighbours(operator, file, {
        commit: true,
        effectiveFrom,
      });
      expect(problems).toEqual([]);
    }
    for (const path of publishedData.files('ees')) {
      const { problems } = await app.services.importOpenData(operator, await load(path), { commit: true });
      expect(problems).toEqual([]);
    }
    codeOf = new Map(
      publishedData.files('ees').flatMap((path) =>
        csvRecords(path)
          .filter((row) => /^\d{3}$/.test(row('old_la_code')))
          .map((row) => [row('old_la_code'), row('new_la_code')] as const),
      ),
    );
  }, 600_000);

  it("gives every council's mean of every year as the files do by DfE number", async () => {
    const rows = await ask<{ code: string; period: string; area: string; mean: string | null; used: number }>(
      app.test.administrator,
      `SELECT code, period_code AS period, area_code AS area, neighbours_mean::text AS mean, neighbours_used AS used
       FROM published_comparison JOIN measure ON measure.id = measure_id WHERE neighbours_edition IS NOT NULL`,
    );
    const found = new Map(rows.map((row) => [`${row.code} ${row.period} ${row.area}`, row]));
    const measures = mappingProposals.flatMap(({ mapping }) =>
      mapping.measures.map(({ measure }) => measure),
    );
    const register = await app.services.areaRegister();
    const counts = new Set(
      mappingProposals.flatMap(({ measures: all }) =>
        all
          .filter(({ unit, denominatorLabel }) => unit === 'NUMBER' && denominatorLabel === null)
          .map(({ code }) => code),
      ),
    );
    const wrong: unknown[] = [];
    let compared = 0;
    for (const [which, expected] of averagesByNumber(valuesInFiles(), [...new Set(measures)])) {
      const [measure = '', year = '', number = ''] = which.split(' ');
      const area = register.byCode(codeOf.get(number) ?? '')?.gssCode;
      const row = found.get(`${measure} ${year}-RY ${area}`);
      if (!row && expected.used === 0) continue;
      compared += 1;
      const isWithheld = counts.has(measure) && row?.mean === null && expected.mean !== null;
      const isSame =
        row?.used === expected.used &&
        (isWithheld ||
          (expected.mean === null
            ? row.mean === null
            : row.mean !== null && decimal(row.mean).eq(expected.mean)));
      if (!isSame) wrong.push({ which, area, expected, found: row });
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  }, 120_000);

  const meansOf = async (council: string, measure: string, from: string, until: string) => {
    const question = { council, measures: [measure], from, until, method: 'MEAN' as const };
    const page = await app.services.benchmarkTrend(operator, question, { first: 10, after: null });
    return (page?.nodes[0]?.node.points ?? []).map(({ neighbours }) =>
      neighbours.kind === 'COMPARED'
        ? [
            Number(Number(neighbours.value.toFixed()).toFixed(2)),
            neighbours.group?.used,
            neighbours.group?.of,
          ]
        : neighbours.reason,
    );
  };

  it('counts North Yorkshire among the neighbours of Cheshire East, and gives it its own', async () => {
    const stability = 'long-term-placement-stability';
    expect(await meansOf('E06000049', stability, '2022-01-01', '2024-12-31')).toEqual([
      [70.8, 10, 10],
      [68.6, 10, 10],
      [67.7, 10, 10],
    ]);
    for (const code of ['E10000023', 'E06000065']) {
      expect((await meansOf(code, stability, '2022-01-01', '2024-12-31')).map((point) => point[1])).toEqual([
        9, 10, 9,
      ]);
    }
  });

  it('gives the series of North Yorkshire over its change of code', async () => {
    const question = {
      council: 'E10000023',
      measures: ['second-or-subsequent-child-protection-plan'],
      from: '2017-01-01',
      until: '2025-12-31',
      method: 'MEAN' as const,
    };
    const page = await app.services.benchmarkTrend(operator, question, { first: 10, after: null });
    const values = page?.nodes[0]?.node.points.map(({ published }) =>
      published?.figure.kind === 'VALUE' ? published.figure.value.toNumber() : null,
    );
    expect(values).toEqual([18.8, 19.2, 16.7, 26.1, 26.3, 19.3, 21.2, 25, 25.1]);
  });

  it('changes no answer when the files come again with the codes of today', async () => {
    for (const path of publishedData.files('ees')) {
      const text = readFileSync(path, 'utf8');
      const recast = Object.entries(codesToday).reduce(
        (before, [former, today]) => before.replaceAll(former, today),
        text,
      );
      if (recast === text) continue;
      const report = await app.services.importOpenData(operator, await load(path, recast), { commit: true });
      expect(report).toMatchObject({ outcome: 'UNCHANGED', stored: 0, revised: 0 });
    }
  }, 300_000);
});
