/** Compares a row of a submission with the current figure. */
import type { ObservationStatus } from '../../domain/observations/observation.js';
import type { Problem } from '../../domain/values/problem.js';
import type {
  ObservationDraft,
  ObservationRecord,
} from '../../persistence/observations/observation-store.js';
import { inputReader } from '../values/input-reader.js';

type Draft = Omit<ObservationDraft, 'version'>;

interface ComparedRow {
  readonly index: number;
  readonly draft: Draft;
  /** The version of the figure that the caller read before making the row. */
  readonly version: number | null | undefined;
  readonly lowersStatus: boolean | undefined;
}

/**
 * Returns the conflicts of a row with the current figure. A row that equals the current figure has no conflict, even
 * if the caller read an earlier version.
 */
export function conflictsOf(
  { index, draft, version, lowersStatus = false }: ComparedRow,
  current: ObservationRecord | undefined,
): readonly Problem[] {
  if (isUnchanged(current, draft)) return [];
  const reader = inputReader();
  reader.version(['rows', index, 'version'], version, current?.version);
  const { status: found } = draft;
  if (current && finality[found] < finality[current.status] && !lowersStatus) {
    reader.add({ code: 'STATUS_LOWERED', path: ['rows', index, 'status'], found, current: current.status });
  }
  return reader.problems;
}

const finality: Readonly<Record<ObservationStatus, number>> = {
  INTERIM: 0,
  PROVISIONAL: 1,
  FINAL: 2,
  REVISED: 2,
};

export const keyOf = (figure: { readonly measureId: string; readonly periodCode: string }): string =>
  `${figure.measureId} ${figure.periodCode}`;

/**
 * Returns the content of a version as a text to compare. The recorder and the text as received are not part of it.
 */
const substance = (draft: Draft): string =>
  JSON.stringify([
    draft.figure.kind === 'VALUE' ? draft.figure.value.toFixed() : draft.figure.absence,
    draft.numerator?.toFixed() ?? null,
    draft.denominator?.toFixed() ?? null,
    draft.status,
    [...draft.flags].sort(),
    draft.sourceSystem,
    draft.caveat,
    draft.citation,
  ]);

export const isUnchanged = (current: ObservationRecord | undefined, draft: Draft): boolean =>
  current !== undefined && substance(current) === substance(draft);
