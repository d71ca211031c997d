/** Which numbers to hide: the small ones, and as many more as it takes that no sum gives them away. */
import type { Decimal } from '../values/decimal.js';
import { type Equation, groupsOf, inferRanges, isWorkedOut } from './disclosure-attack.js';
import type { Cell } from './publishable-figure.js';

type Cells = ReadonlyMap<string, Cell>;
type Ids = ReadonlySet<string>;

/** A number that could be hidden next. */
interface Candidate {
  readonly id: string;
  readonly count: Decimal;
  readonly isTotal: boolean;
  /** How many numbers of its sum are hidden already; infinite where the sum only bears on the one that tells. */
  readonly hidden: number;
}

const canBeHidden = ({ count, given }: Cell): boolean => !given && count !== null && count.gt(0);

/** The hidden numbers that a reader can work out from what is shown. */
function workedOut(cells: Cells, hidden: Ids, equations: readonly Equation[]): Ids {
  const seen = [...cells].map(([id, cell]) => [id, hidden.has(id) ? cell.hidden : cell.shown] as const);
  const inferred = inferRanges(new Map(seen), equations);
  return new Set(
    [...inferred].filter(([id, range]) => hidden.has(id) && isWorkedOut(range)).map(([id]) => id),
  );
}

/** The equations that bear on some numbers: those they are in, and those linked to these by hidden numbers. */
function bearingOn(told: Ids, hidden: Ids, equations: readonly Equation[]): readonly Equation[] {
  const reached = new Set(told);
  let bearing: readonly Equation[] = [];
  for (;;) {
    const now = equations.filter(({ terms }) => [...terms.keys()].some((id) => reached.has(id)));
    if (now.length === bearing.length) return now;
    bearing = now;
    for (const { terms } of now) for (const id of terms.keys()) if (hidden.has(id)) reached.add(id);
  }
}

/**
 * The smallest that is not nought, of the sum with the fewest hidden that tells; a part before a total; of
 * equals the first. `undefined` when nothing is left.
 */
function nextToHide(
  told: Ids,
  cells: Cells,
  hidden: Ids,
  equations: readonly Equation[],
): string | undefined {
  const candidates = bearingOn(told, hidden, equations).flatMap(({ terms }): readonly Candidate[] => {
    const ids = [...terms.keys()];
    const tells = ids.some((id) => told.has(id));
    const open = tells ? ids.filter((id) => hidden.has(id)).length : Number.POSITIVE_INFINITY;
    return [...terms].flatMap(([id, coefficient]) => {
      const cell = cells.get(id);
      if (!cell?.count || !canBeHidden(cell) || hidden.has(id)) return [];
      return [{ id, count: cell.count, isTotal: coefficient < 0, hidden: open }];
    });
  });
  const before = (a: Candidate, b: Candidate): boolean => {
    if (a.hidden !== b.hidden) return a.hidden < b.hidden;
    return a.isTotal === b.isTotal ? a.count.lt(b.count) : b.isTotal;
  };
  return candidates.reduce<Candidate | undefined>(
    (best, next) => (best === undefined || before(next, best) ? next : best),
    undefined,
  )?.id;
}

/** Hides what a group of sums would tell, on top of what is hidden; `cells` are all that the group is about. */
function hideMore(
  cells: Cells,
  equations: readonly Equation[],
  hidden: Ids,
  hide: (id: string) => void,
): void {
  // What has left already may tell a number whatever is hidden now: no reason to hide it, nor everything else.
  const all = [...cells].filter(([id, cell]) => hidden.has(id) || canBeHidden(cell)).map(([id]) => id);
  const beyondHelp = workedOut(cells, new Set(all), equations);
  const candidates = new Map([...cells].filter(([id]) => !beyondHelp.has(id)));
  for (;;) {
    const told = [...workedOut(cells, hidden, equations)].filter((id) => !beyondHelp.has(id));
    const next = told.length > 0 ? nextToHide(new Set(told), candidates, hidden, equations) : undefined;
    if (next === undefined) return;
    hide(next);
  }
}

/** The ids of the cells to hide; among them are those that came hidden. */
export function cellsToHide(cells: Cells, equations: readonly Equation[]): Ids {
  const hidden = new Set<string>();
  const companionOf = (id: string): readonly string[] => {
    const companion = cells.get(id)?.companion;
    return companion ? [companion] : [];
  };
  const hide = (id: string): void => {
    for (const gone of [id, ...companionOf(id)]) hidden.add(gone);
  };
  for (const { id, small } of cells.values()) if (small) hide(id);
  const linksOf = ({ terms }: Equation) => [...terms.keys()].flatMap((id) => [id, ...companionOf(id)]);
  for (const group of groupsOf(equations, linksOf)) {
    const own = new Map([...cells].filter(([id]) => group.keys.has(id)));
    hideMore(own, group.equations, hidden, hide);
  }
  return hidden;
}
