import { type AverageMethod, averageDefaults } from '../../domain/comparisons/comparator.js';
import { editionInForce } from '../../domain/comparisons/comparison-group.js';
import { groupBy } from '../../domain/values/group-by.js';
import type { Period } from '../../domain/values/period.js';
import { addDays, type PlainDate } from '../../domain/values/plain-date.js';
import type { AreaRecord } from '../../persistence/areas/area-store.js';
import type { ComparedFigureRecord } from '../../persistence/comparisons/compared-figure.js';
import type { ReadModels } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { averageEdition } from '../comparisons/average-edition.js';
import { type Comparison, notCompared } from '../comparisons/comparison.js';
import { historyKey } from './pooled-history.js';

/** Averages of the neighbours that are calculated because the stored averages do not answer the question. */
export interface NeighboursAverages {
  of(
    figure: ComparedFigureRecord,
    measure: MeasureRecord,
    period: Period,
  ): { readonly neighbours: Comparison; readonly bestNeighbour: AreaRecord | null };
}

interface AveragesQuestion {
  readonly measures: readonly MeasureRecord[];
  readonly method: AverageMethod;
  readonly neighboursEditionOn?: PlainDate | null;
  readonly minimum?: number;
  /** The periods to read: those with `from` < `endsBefore` ≤ `to`. */
  readonly window: { readonly from: PlainDate; readonly to: PlainDate };
}

/**
 * Calculates the neighbours' averages if the question names the day of an edition or a minimum other than the
 * default. Otherwise returns `null`, because the stored averages answer the question. Reads the figures of every
 * member in one statement.
 */
export async function readAverages(
  { areas, comparisonGroups, published }: Pick<ReadModels, 'areas' | 'comparisonGroups' | 'published'>,
  council: string,
  question: AveragesQuestion,
): Promise<NeighboursAverages | null> {
  const { measures, method, neighboursEditionOn: day, minimum = averageDefaults.minimum, window } = question;
  if (!day && minimum === averageDefaults.minimum) return null;
  const list = await comparisonGroups.neighboursOf(council);
  const editionFor = (endsBefore: PlainDate) =>
    list && editionInForce(list.editions, day ? addDays(day, 1) : endsBefore);
  const members = [
    ...new Set(list?.editions.flatMap((edition) => edition.members.map(({ gssCode }) => gssCode)) ?? []),
  ];
  const membersAreas = await areas.areas(members);
  const ids = measures.map(({ id }) => id);
  const figures = groupBy(await published.of(ids, members, window), historyKey);
  return {
    of: (figure, measure, period) => {
      const edition = editionFor(period.endsBefore);
      if (!list || !edition) {
        return { neighbours: notCompared(list ? 'NO_EDITION' : 'NO_GROUP'), bestNeighbour: null };
      }
      const { average, best } = averageEdition(measure, period, {
        list,
        edition,
        areas: membersAreas,
        figures: figures.get(historyKey(figure)) ?? [],
        telling: figure.distribution.telling,
        rule: { method, minimum },
      });
      return { neighbours: average, bestNeighbour: membersAreas.get(best ?? '') ?? null };
    },
  };
}
