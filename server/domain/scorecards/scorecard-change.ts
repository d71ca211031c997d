/** Changes of a scorecard's measures: what each does to the lines of the edition before. */
import { ok, type Problem, type Result, refused } from '../values/problem.js';

/** `REDEFINE`: the line keeps its reference and measures the same thing by another definition, as another measure. */
export const scorecardChangeKinds = ['ADD', 'REMOVE', 'REPLACE', 'RENUMBER', 'REDEFINE'] as const;
export type ScorecardChangeKind = (typeof scorecardChangeKinds)[number];

export const scorecardChangeStates = ['PROPOSED', 'AGREED', 'REJECTED'] as const;
export type ScorecardChangeState = (typeof scorecardChangeStates)[number];

/** `reference` is the local one, "7a"; `position` is from 1. */
export interface EditionLine {
  readonly position: number;
  readonly reference: string;
  readonly measureId: string;
}

export interface LineChange {
  readonly kind: ScorecardChangeKind;
  /** Of the line to change, or of the one to add. */
  readonly reference: string;
  readonly newReference: string | null;
  readonly measureId: string | null;
}

/** How a line that comes in is made: from what it takes the place of, or from nothing. */
export type MakeLine<Line extends EditionLine> = (made: EditionLine, replaced: Line | null) => Line;

/** Which fields a kind of change needs besides its reference. */
export const changeNeeds: Readonly<
  Record<ScorecardChangeKind, { readonly newReference: boolean; readonly measure: boolean }>
> = {
  ADD: { newReference: false, measure: true },
  REMOVE: { newReference: false, measure: false },
  REPLACE: { newReference: true, measure: true },
  RENUMBER: { newReference: true, measure: false },
  REDEFINE: { newReference: false, measure: true },
};

// 7 before 7a before 14; what begins with a letter comes after the numbers.
const references = new Intl.Collator('en', { numeric: true });

/**
 * The lines of the next edition, in order and numbered anew. All changes are made to the edition before, so
 * that their order does not matter. A line that is replaced, renumbered or redefined keeps its place; an
 * added one goes before the first line whose reference comes after its own.
 *
 * Refuses, at the place of the change in `changes`: `NOT_FOUND` (a line that is not there), `DUPLICATE` (two
 * changes of one line), `ALREADY_EXISTS` (a reference or a measure that is there already).
 *
 * @example 1, 7, 15 and REPLACE 7 by 7a, REMOVE 15, ADD 14: 1, 7a, 14
 */
export function applyChanges<Line extends EditionLine>(
  lines: readonly Line[],
  changes: readonly LineChange[],
  make: MakeLine<Line>,
): Result<readonly Line[]> {
  const problems = faultsOfTouching(lines, changes);
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
  const doubled = faultsOfDoubling(next, changes);
  if (doubled.length > 0) return refused(...doubled);
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

/** Changes of a line that is not there, and second changes of one line. */
function faultsOfTouching(lines: readonly EditionLine[], changes: readonly LineChange[]): readonly Problem[] {
  return changes.flatMap(({ kind, reference }, index): readonly Problem[] => {
    const path = ['changes', index];
    const first = changes.findIndex((other) => other.reference === reference && other.kind !== 'ADD');
    if (kind === 'ADD') return [];
    if (first < index) return [{ code: 'DUPLICATE', path, what: 'line', first: ['changes', first] }];
    const there = lines.some((line) => line.reference === reference);
    return there ? [] : [{ code: 'NOT_FOUND', path, what: 'line', key: reference }];
  });
}

/** The changes that would make a reference or a measure stand twice. */
function faultsOfDoubling(lines: readonly EditionLine[], changes: readonly LineChange[]): readonly Problem[] {
  const twice = (is: (line: EditionLine) => boolean) => lines.filter(is).length > 1;
  return changes.flatMap(({ kind, reference, newReference, measureId }, index): readonly Problem[] => {
    const path = ['changes', index];
    const key = kind === 'ADD' ? reference : newReference;
    if (key !== null && twice((line) => line.reference === key)) {
      return [{ code: 'ALREADY_EXISTS', path, what: 'line', key }];
    }
    if (measureId !== null && twice((line) => line.measureId === measureId)) {
      return [{ code: 'ALREADY_EXISTS', path, what: 'line of the measure of', key: key ?? reference }];
    }
    return [];
  });
}
