/** Changes to a scorecard's measures, and their effect on the lines of the previous edition. */
import { ok, type Problem, type Result, refused } from '../values/problem.js';

/**
 * `REDEFINE`: the line keeps its reference, and a new measure replaces the old one with another definition of
 * the same thing.
 */
export const scorecardChangeKinds = ['ADD', 'REMOVE', 'REPLACE', 'RENUMBER', 'REDEFINE'] as const;
export type ScorecardChangeKind = (typeof scorecardChangeKinds)[number];

export const scorecardChangeStates = ['PROPOSED', 'AGREED', 'REJECTED'] as const;
export type ScorecardChangeState = (typeof scorecardChangeStates)[number];

/** A line of an edition. `reference` is the council's own, "7a"; `position` starts at 1. */
export interface EditionLine {
  readonly position: number;
  readonly reference: string;
  readonly measureId: string;
}

export interface LineChange {
  readonly kind: ScorecardChangeKind;
  /** The reference of the line to change or add. */
  readonly reference: string;
  readonly newReference: string | null;
  readonly measureId: string | null;
}

/** Makes an added line, or a line that replaces another (`replaced`). */
export type MakeLine<Line extends EditionLine> = (line: EditionLine, replaced: Line | null) => Line;

/** The fields that a kind of change needs in addition to its reference. */
export const changeNeeds: Readonly<
  Record<ScorecardChangeKind, { readonly newReference: boolean; readonly measure: boolean }>
> = {
  ADD: { newReference: false, measure: true },
  REMOVE: { newReference: false, measure: false },
  REPLACE: { newReference: true, measure: true },
  RENUMBER: { newReference: true, measure: false },
  REDEFINE: { newReference: false, measure: true },
};

// Sorts 7 before 7a before 14; references that begin with a letter come after the numbers.
const references = new Intl.Collator('en', { numeric: true });

/**
 * Returns the lines of the next edition, in order, with new positions. All changes apply to the previous
 * edition, so their order does not matter. A replaced, renumbered or redefined line keeps its place; an added
 * line goes before the first line with a greater reference.
 *
 * Problems, at the path of the change in `changes`: `NOT_FOUND` (the line does not exist), `DUPLICATE` (two
 * changes of one line), `ALREADY_EXISTS` (the reference or measure exists already).
 *
 * @example 1, 7, 15 and REPLACE 7 by 7a, REMOVE 15, ADD 14: 1, 7a, 14
 */
export function applyChanges<Line extends EditionLine>(
  lines: readonly Line[],
  changes: readonly LineChange[],
  make: MakeLine<Line>,
): Result<readonly Line[]> {
  const problems = checkReferences(lines, changes);
  if (problems.length > 0) return refused(...problems);
  const next = lines.flatMap((line) => {
    const change = changes.find(({ kind, reference }) => kind !== 'ADD' && reference === line.reference);
    return change ? changed(line, change, make) : [line];
  });
  for (const { kind, reference, measureId } of changes) {
    if (kind !== 'ADD') continue;
    const after = next.findIndex((other) => references.compare(other.reference, reference) > 0);
    const line = make({ position: 0, reference, measureId: measureId ?? '' }, null);
    next.splice(after < 0 ? next.length : after, 0, line);
  }
  const repeats = checkRepeats(next, changes);
  if (repeats.length > 0) return refused(...repeats);
  return ok(next.map((line, index) => ({ ...line, position: index + 1 })));
}

function changed<Line extends EditionLine>(line: Line, change: LineChange, make: MakeLine<Line>): Line[] {
  const { position } = line;
  const reference = change.newReference ?? line.reference;
  const measureId = change.measureId ?? line.measureId;
  switch (change.kind) {
    case 'REPLACE':
      return [make({ position, reference, measureId }, line)];
    case 'REDEFINE':
      return [{ ...line, measureId }];
    case 'RENUMBER':
      return [{ ...line, reference }];
    default:
      return [];
  }
}

/** Returns the problems with changes of a line that does not exist, and with second changes of one line. */
function checkReferences(lines: readonly EditionLine[], changes: readonly LineChange[]): readonly Problem[] {
  return changes.flatMap(({ kind, reference }, index): readonly Problem[] => {
    const path = ['changes', index];
    const first = changes.findIndex((other) => other.reference === reference && other.kind !== 'ADD');
    if (kind === 'ADD') return [];
    if (first < index) return [{ code: 'DUPLICATE', path, what: 'line', first: ['changes', first] }];
    const exists = lines.some((line) => line.reference === reference);
    return exists ? [] : [{ code: 'NOT_FOUND', path, what: 'line', key: reference }];
  });
}

/** Returns the problems with changes that would repeat a reference or a measure. */
function checkRepeats(lines: readonly EditionLine[], changes: readonly LineChange[]): readonly Problem[] {
  const isRepeated = (matches: (line: EditionLine) => boolean) => lines.filter(matches).length > 1;
  return changes.flatMap(({ kind, reference, newReference, measureId }, index): readonly Problem[] => {
    const path = ['changes', index];
    const key = kind === 'ADD' ? reference : newReference;
    if (key !== null && isRepeated((line) => line.reference === key)) {
      return [{ code: 'ALREADY_EXISTS', path, what: 'line', key }];
    }
    if (measureId !== null && isRepeated((line) => line.measureId === measureId)) {
      return [{ code: 'ALREADY_EXISTS', path, what: 'line of the measure of', key: key ?? reference }];
    }
    return [];
  });
}
