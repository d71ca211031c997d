import { groupBy } from '../../domain/values/group-by.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { addMonths, type PlainDate } from '../../domain/values/plain-date.js';
import type { CouncilRecord } from '../../persistence/areas/area-store.js';
import type { CouncilStores } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type Averaging, type ComparisonMaterial, editionFor, needsAveraging } from './compare-line.js';

/** The number of years of published figures to read. */
const yearsOfComparators = 3;

/** A measure in the period for which it is compared. */
interface ComparedMeasure {
  readonly measure: MeasureRecord;
  readonly period: Period;
}

interface ComparedReport {
  readonly council: CouncilRecord;
  readonly asAt: Date | null;
  readonly averaging: Averaging;
}

/**
 * Reads the published and quoted figures for the comparisons of a report. Each line is compared in its own period.
 */
export async function readMaterial(
  stores: CouncilStores,
  lines: readonly ComparedMeasure[],
  { council, asAt, averaging }: ComparedReport,
): Promise<ComparisonMaterial> {
  const { neighboursList } = await stores.settings.find();
  const neighbours = await stores.comparisonGroups.neighboursOf(council.gssCode, neighboursList);
  const measureIds = lines.map(({ measure }) => measure.id);
  const ends = lines.map(({ period }) => period.endsBefore);
  const editions = new Set(
    ends.flatMap((endsBefore) => (neighbours && editionFor(neighbours, endsBefore, averaging)) ?? []),
  );
  const members = [
    ...new Set([...editions].flatMap((edition) => edition.members.map(({ gssCode }) => gssCode))),
  ];
  const window = windowOf(ends);
  const figures = inPeriods(await stores.comparisons.inWindow([council.gssCode], measureIds, window));
  const compared = groupBy(figures, ({ measureId }) => measureId);
  const unaveraged = lines
    .filter(({ measure, period }) => needsAveraging(measure, period, { neighbours, compared, averaging }))
    .map(({ measure }) => measure.id);
  return {
    council,
    averaging,
    neighbours,
    areas: await stores.areas.areas(members),
    quoted: await stores.comparators.current(
      measureIds,
      [...new Set(lines.map(({ period }) => period.code))],
      asAt,
    ),
    asItStood: asAt !== null,
    compared,
    neighboursFigures:
      unaveraged.length === 0 ? [] : inPeriods(await stores.published.of(unaveraged, members, window)),
  };
}

function windowOf(ends: readonly PlainDate[]): { readonly from: PlainDate; readonly to: PlainDate } {
  const sorted = [...ends].sort();
  const [first = '2000-01-01', last = '2000-01-01'] = [sorted[0], sorted.at(-1)];
  return { from: addMonths(first, -12 * yearsOfComparators), to: last };
}

const inPeriods = <Figure extends { readonly periodCode: string }>(figures: readonly Figure[]) =>
  figures.flatMap((figure) => {
    const period = parsePeriod(figure.periodCode);
    return period.ok ? [{ ...figure, period: period.value }] : [];
  });
