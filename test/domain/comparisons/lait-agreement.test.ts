import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupAverage } from '../../../server/domain/comparisons/comparator.js';
import type { GroupEdition } from '../../../server/domain/comparisons/comparison-group.js';
import { quartileBand, quartilePoints } from '../../../server/domain/comparisons/quartile.js';
import { rankValues } from '../../../server/domain/comparisons/rank.js';
import { absentFigure, valueFigure } from '../../../server/domain/observations/figure.js';
import { decimal, decimalText } from '../../../server/domain/values/decimal.js';
import { type LaitTable, laitKey, readLaitFolder, readNeighbours } from '../../kit/scenarios/lait-folder.js';

const fixture = join(import.meta.dirname, '../../fixtures/lait');
const published = join(import.meta.dirname, '../../../../shared/data');

/**
 * LAIT averages in binary floating point and prints 15 digits; its rounding errors are smaller than this.
 */
const closeEnough = '1e-10';

/** Our results for a row of the expected file, by column. */
type Answers = ReadonlyMap<string, string>;

function answerTable(table: LaitTable, neighbours: ReadonlyMap<string, GroupEdition>) {
  const { polarity, hasQuartiles, values } = table;
  const present = new Map([...values].flatMap(([council, value]) => (value ? [[council, value]] : [])));
  const ranks = rankValues(present, polarity);
  const points = quartilePoints([...present.values()]);
  const figures = new Map(
    [...values].map(([council, value]) => [
      council,
      {
        figure: value ? valueFigure(value) : absentFigure('NOT_AVAILABLE'),
        numerator: null,
        denominator: null,
      },
    ]),
  );
  return (council: string): Answers => {
    const value = values.get(council);
    const edition = neighbours.get(council);
    const average = edition && groupAverage(edition, figures, 1, { method: 'MEAN', minimum: 1 });
    const band = value && points && hasQuartiles ? quartileBand(value, points, polarity) : undefined;
    const judged = ranks !== undefined;
    return new Map([
      ['value', value ? decimalText(value) : ''],
      ['rank', judged ? `${ranks.get(council)?.rank ?? ''}` : '-'],
      ['quartile', judged && hasQuartiles ? (band ?? '') : '-'],
      ['q25', points ? decimalText(points.q25) : ''],
      ['q50', points ? decimalText(points.q50) : ''],
      ['q75', points ? decimalText(points.q75) : ''],
      ['statistical_neighbour_average', average?.kind === 'AVERAGE' ? decimalText(average.value) : ''],
      ['statistical_neighbour_count', `${average?.used}`],
    ]);
  };
}

function agrees(column: string, ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  if (column !== 'statistical_neighbour_average' || ours === '' || theirs === '') return false;
  return decimal(ours).minus(theirs).abs().lt(closeEnough);
}

function compareWithLait(folder: string, neighbours: ReadonlyMap<string, GroupEdition>) {
  const { tables, expected } = readLaitFolder(folder);
  const answers = new Map([...tables].map(([key, table]) => [key, answerTable(table, neighbours)]));
  const differences = expected.flatMap((row) => {
    const council = row('la_number');
    const ours = answers.get(laitKey(row))?.(council);
    if (ours === undefined) return [`${laitKey(row)} ${council}: not answered`];
    return [...ours]
      .filter(([column, text]) => !agrees(column, text, row(column)))
      .map(([column, text]) => `${laitKey(row)} ${council} ${column}: ${text} instead of ${row(column)}`);
  });
  return { rows: expected.length, differences };
}

describe('ranks, bands, quartile points and neighbour means as LAIT gives them', () => {
  it('agree on every row of a small folder in the same formats', () => {
    const neighbours = readNeighbours(join(fixture, 'neighbours.csv'));
    const { rows, differences } = compareWithLait(fixture, neighbours);
    expect(differences).toEqual([]);
    expect(rows).toBe(40);
  });

  const absent = !existsSync(join(published, 'lait'));
  const why = absent ? ' (skipped: the published files are not in ../shared/data/lait)' : '';
  it.skipIf(absent)(
    `agree on all 85,794 rows of 68 published measures${why}`,
    () => {
      const neighboursOf = (edition: string) =>
        readNeighbours(join(published, 'statistical-neighbours', `${edition}.csv`));
      // Abolished councils are in the older edition only.
      const neighbours = new Map([...neighboursOf('2021'), ...neighboursOf('2025')]);
      const { rows, differences } = compareWithLait(join(published, 'lait'), neighbours);
      expect(differences.slice(0, 20)).toEqual([]);
      expect(rows).toBe(85_794);
    },
    60_000,
  );
});
