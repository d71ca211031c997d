import { pooledFigure } from '../../domain/comparisons/pooled-figure.js';
import { valueFigure } from '../../domain/observations/figure.js';
import { groupBy } from '../../domain/values/group-by.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import type { DetailedRecord } from '../../persistence/comparisons/compared-figure.js';
import type { ReadModels } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';

/** The figures of a council for periods before it opened. */
export interface PooledHistory {
  /** The councils that merged into the council; empty if the council has no pooled history. */
  readonly pooledFrom: readonly AreaRecord[];
  /** The pooled figures, by {@link historyKey}. */
  readonly figures: ReadonlyMap<string, DetailedRecord>;
}

interface HistoryQuestion {
  readonly measures: readonly MeasureRecord[];
  /** The periods to read: those with `from` < `endsBefore` ≤ `to`. */
  readonly window: { readonly from: PlainDate; readonly to: PlainDate };
}

/**
 * Reads the figures of a council for periods before it opened, pooled over its predecessors. A council has such a
 * history only if each predecessor merged into it as a whole; for any other council the result is empty. A period is
 * omitted if any predecessor lacks a value with its numerator and denominator.
 */
export async function readPooledHistory(
  { areas, published }: Pick<ReadModels, 'areas' | 'published'>,
  { openedOn, predecessors }: CouncilRecord,
  { measures, window }: HistoryQuestion,
): Promise<PooledHistory> {
  const merged = predecessors.filter(({ kind }) => kind === 'MERGED_WHOLE').map(({ gssCode }) => gssCode);
  if (openedOn === null || merged.length < predecessors.length || merged.length === 0) {
    return { pooledFrom: [], figures: new Map() };
  }
  const measuresById = new Map(measures.map((measure) => [measure.id, measure]));
  const to = openedOn < window.to ? openedOn : window.to;
  const theirs = await published.of([...measuresById.keys()], merged, { ...window, to });
  const pooledFrom = [...(await areas.areas(merged)).values()];
  const figures = new Map(
    [...groupBy(theirs, historyKey)].flatMap(([key, ofPeriod]) => {
      const [first] = ofPeriod;
      const measure = first && measuresById.get(first.measureId);
      if (!measure) return [];
      const parts = merged.map((gssCode) => ofPeriod.find(({ areaCode }) => areaCode === gssCode));
      const pooled = pooledFigure(parts, measure.multiplier);
      if (!pooled) return [];
      const { value, numerator, denominator } = pooled;
      const sources = [...new Set(ofPeriod.map(({ source }) => source))].join('; ');
      const figure = { figure: valueFigure(value), numerator, denominator, source: sources, mark: null };
      return [[key, { ...figure, ...notPublished }] as const];
    }),
  );
  return { pooledFrom, figures };
}

/** The details of a published figure that a pooled figure does not have. */
const notPublished = { publishedOn: null, verdict: null, status: null, note: null, interval: null };

export const historyKey = (figure: { readonly measureId: string; readonly periodCode: string }): string =>
  `${figure.measureId} ${figure.periodCode}`;
