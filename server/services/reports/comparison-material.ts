import { editionInForce } from '../../domain/comparisons/comparison-group.js';
import { groupBy } from '../../domain/values/group-by.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { addMonths } from '../../domain/values/plain-date.js';
import type { CouncilRecord } from '../../persistence/areas/area-store.js';
import type { CouncilStores } from '../../persistence/database.js';
import { type ComparisonMaterial, needsAveraging } from './compare-line.js';

/** Years of published figures that are read. */
const yearsOfComparators = 3;

interface ComparedReport {
  readonly council: CouncilRecord;
  readonly period: Period;
  readonly asAt: Date | null;
}

/** Reads the published and quoted figures with which the lines of a report are compared. */
export async function readMaterial(
  stores: CouncilStores,
  measureIds: readonly string[],
  { council, period, asAt }: ComparedReport,
): Promise<ComparisonMaterial> {
  const neighbours = await stores.comparisonGroups.neighboursOf(council.gssCode);
  const edition = neighbours && editionInForce(neighbours.editions, period.endsBefore);
  const members = edition?.members.map(({ gssCode }) => gssCode) ?? [];
  const window = { from: addMonths(period.endsBefore, -12 * yearsOfComparators), to: period.endsBefore };
  const figures = inPeriods(await stores.comparisons.inWindow([council.gssCode], measureIds, window));
  const compared = groupBy(figures, ({ measureId }) => measureId);
  const unaveraged = measureIds.filter((id) => needsAveraging(id, { neighbours, edition, compared }));
  return {
    council,
    period,
    neighbours,
    edition,
    areas: await stores.areas.areas(members),
    quoted: await stores.comparators.current(measureIds, period.code, asAt),
    asItStood: asAt !== null,
    compared,
    neighboursFigures:
      unaveraged.length === 0 ? [] : inPeriods(await stores.published.of(unaveraged, members, window)),
  };
}

const inPeriods = <Figure extends { readonly periodCode: string }>(figures: readonly Figure[]) =>
  figures.flatMap((figure) => {
    const period = parsePeriod(figure.periodCode);
    return period.ok ? [{ ...figure, period: period.value }] : [];
  });
