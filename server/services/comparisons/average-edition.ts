import { countsInComparisons } from '../../domain/areas/area-register.js';
import { bestMember } from '../../domain/comparisons/best-member.js';
import type { AverageRule } from '../../domain/comparisons/comparator.js';
import { controlledAverage, type TellingSet } from '../../domain/comparisons/controlled-average.js';
import type { Period } from '../../domain/values/period.js';
import type { DatedArea } from '../../persistence/areas/area-store.js';
import type {
  ComparisonGroupRecord,
  GroupEditionRecord,
} from '../../persistence/comparisons/comparison-group-store.js';
import type { PublishedFigureRecord } from '../../persistence/comparisons/published-figures.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type Comparison, compareAverage } from './comparison.js';
import { closuresOf } from './published-table.js';

/** An edition of a list, with the published figures of its members. */
export interface EditionFigures {
  readonly list: Pick<ComparisonGroupRecord, 'code' | 'name' | 'councilId'>;
  readonly edition: GroupEditionRecord;
  /** The members by GSS code. */
  readonly areas: ReadonlyMap<string, DatedArea>;
  /** The published figures of the measure in the period. */
  readonly figures: readonly PublishedFigureRecord[];
  /** Sets of areas whose average would disclose a suppressed figure. */
  readonly telling: readonly TellingSet[];
  readonly rule: AverageRule;
}

export interface EditionAverage {
  readonly average: Comparison;
  /** GSS code of the member with the best value. */
  readonly best: string | undefined;
}

/** Calculates the average of an edition's members in a period, instead of reading a stored average. */
export function averageEdition(
  measure: MeasureRecord,
  period: Period,
  { list, edition, areas, figures, telling, rule }: EditionFigures,
): EditionAverage {
  const members = new Set(edition.members.map(({ gssCode }) => gssCode));
  const counted = new Map(
    figures
      .filter(({ areaCode, mark }) => {
        const area = areas.get(areaCode);
        return members.has(areaCode) && area && countsInComparisons(mark, area, period.endsBefore);
      })
      .map((figure) => [figure.areaCode, figure]),
  );
  const average = controlledAverage(edition, counted, measure, {
    telling,
    closures: closuresOf(areas.values(), period.endsBefore),
    rule,
  });
  const { code, name, councilId } = list;
  const { id, effectiveFrom } = edition;
  const named = { id, councilId, code, name, effectiveFrom };
  return {
    average: compareAverage(measure, period, { edition: named, average, areas }),
    best: bestMember(edition, counted, measure.polarity),
  };
}
