/**
 * Chooses the numbers to hide: the small ones, and as many more as are needed so that no sum reveals them.
 */
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
  /**
   * The number of hidden numbers in the candidate's sum. It is infinite if that sum reveals no number itself,
   * and is only linked to a sum that does.
   */
  readonly hidden: number;
}

const canBeHidden = ({ count, given }: Cell): boolean => !given && count !== null && count.gt(0);

/** Returns the hidden numbers that a reader can work out from what is shown. */
function workedOut(cells: Cells, hidden: Ids, equations: readonly Equation[]): Ids {
  const visible = [...cells].map(([id, cell]) => [id, hidden.has(id) ? cell.hidden : cell.shown] as const);
  const inferred = inferRanges(new Map(visible), equations);
  return new Set(
    [...inferred].filter(([id, range]) => hidden.has(id) && isWorkedOut(range)).map(([id]) => id),
  );
}

/**
 * Finds the equations that affect the revealed numbers: those that contain a revealed number, and those that
 * are linked to such an equation by hidden numbers.
 */
function equationsAffecting(revealed: Ids, hidden: Ids, equations: readonly Equation[]): readonly Equation[] {
  const reached = new Set(revealed);
  let affecting: readonly Equation[] = [];
  for (;;) {
    const now = equations.filter(({ terms }) => [...terms.keys()].some((id) => reached.has(id)));
    if (now.length === affecting.length) return now;
    affecting = now;
    for (const { terms } of now) for (const id of terms.keys()) if (hidden.has(id)) reached.add(id);
  }
}

/**
 * Returns the next number to hide, or `undefined` if none is left. It is taken from the revealing sum with
 * the fewest hidden numbers. There, a part comes before a total, then the smaller number above 0, then the
 * first.
 */
function nextToHide(
  revealed: Ids,
  cells: Cells,
  hidden: Ids,
  equations: readonly Equation[],
): string | undefined {
  const candidates = equationsAffecting(revealed, hidden, equations).flatMap(
    ({ terms }): readonly Candidate[] => {
      const ids = [...terms.keys()];
      const isRevealing = ids.some((id) => revealed.has(id));
      const hiddenInSum = isRevealing ? ids.filter((id) => hidden.has(id)).length : Number.POSITIVE_INFINITY;
      return [...terms].flatMap(([id, coefficient]) => {
        const cell = cells.get(id);
        if (!cell?.count || !canBeHidden(cell) || hidden.has(id)) return [];
        return [{ id, count: cell.count, isTotal: coefficient < 0, hidden: hiddenInSum }];
      });
    },
  );
  const before = (a: Candidate, b: Candidate): boolean => {
    if (a.hidden !== b.hidden) return a.hidden < b.hidden;
    return a.isTotal === b.isTotal ? a.count.lt(b.count) : b.isTotal;
  };
  return candidates.reduce<Candidate | undefined>(
    (best, next) => (best === undefined || before(next, best) ? next : best),
    undefined,
  )?.id;
}

/** Hides further numbers until a group of sums reveals none. `cells`: all cells of the group. */
function hideMore(
  cells: Cells,
  equations: readonly Equation[],
  hidden: Ids,
  hide: (id: string) => void,
): void {
  // Numbers that can be worked out from earlier publications are left alone, because hiding more now would
  // not protect them.
  const all = [...cells].filter(([id, cell]) => hidden.has(id) || canBeHidden(cell)).map(([id]) => id);
  const beyondHelp = workedOut(cells, new Set(all), equations);
  const candidates = new Map([...cells].filter(([id]) => !beyondHelp.has(id)));
  for (;;) {
    const revealed = [...workedOut(cells, hidden, equations)].filter((id) => !beyondHelp.has(id));
    const next = nextToHide(new Set(revealed), candidates, hidden, equations);
    if (next === undefined) return;
    hide(next);
  }
}

/** Returns the ids of the cells to hide, including those that were hidden from the start. */
export function cellsToHide(cells: Cells, equations: readonly Equation[]): Ids {
  const hidden = new Set<string>();
  const companionOf = (id: string): readonly string[] => {
    const companion = cells.get(id)?.companion;
    return companion ? [companion] : [];
  };
  const hide = (id: string): void => {
    for (const each of [id, ...companionOf(id)]) hidden.add(each);
  };
  for (const { id, small } of cells.values()) if (small) hide(id);
  const linksOf = ({ terms }: Equation) => [...terms.keys()].flatMap((id) => [id, ...companionOf(id)]);
  for (const group of groupsOf(equations, linksOf)) {
    const groupCells = new Map([...cells].filter(([id]) => group.keys.has(id)));
    hideMore(groupCells, group.equations, hidden, hide);
  }
  return hidden;
}
