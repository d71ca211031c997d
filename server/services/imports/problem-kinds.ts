import type { ImportProblem } from '../../domain/values/file-problem.js';

/**
 * All problems of one kind: the same code in the same column. `row`, `column` and `problem` are those of the
 * first problem.
 */
export interface ProblemKind extends ImportProblem {
  /** The number of rows that have a problem of this kind; 1 for a problem of the whole file. */
  readonly rowCount: number;
  /** The first {@link firstRows} rows that have a problem of this kind. */
  readonly rows: readonly number[];
  /** The first {@link firstTexts} distinct texts that the file has in the place of the problem. */
  readonly found: readonly string[];
}

const firstRows = 3;
const firstTexts = 10;
const listedKinds = 100;

type Collected = { -readonly [Fact in keyof ProblemKind]: ProblemKind[Fact] } & {
  readonly rows: number[];
  readonly found: string[];
  last: number | null;
};

/** Groups the problems of a file by kind, so that many of one kind do not hide another. */
export class ProblemKinds {
  readonly #kinds = new Map<string, Collected>();
  readonly #rows = new Set<number>();
  #count = 0;

  /** The number of problems of all kinds. */
  count(): number {
    return this.#count;
  }

  /** The number of rows that have any problem. */
  rowCount(): number {
    return this.#rows.size;
  }

  /** Adds a problem. `more` is the number of further rows that have the same problem. */
  add(problem: ImportProblem, more = 0): void {
    const { row } = problem;
    this.#count += 1 + more;
    if (row !== null) this.#rows.add(row);
    const key = keyOf(problem);
    const kind = this.#kinds.get(key) ?? this.#begin(key, problem);
    // A row counts once, although several measures may read the same cell of it.
    if (row === null || row !== kind.last) kind.rowCount += 1 + more;
    if (row !== null && row !== kind.last && kind.rows.length < firstRows) kind.rows.push(row);
    kind.last = row;
    const text = foundIn(problem.problem);
    if (text !== null && kind.found.length < firstTexts && !kind.found.includes(text)) kind.found.push(text);
  }

  kinds(): readonly ProblemKind[] {
    return [...this.#kinds.values()].slice(0, listedKinds).map(({ last: _last, ...kind }) => kind);
  }

  #begin(key: string, problem: ImportProblem): Collected {
    const kind = { ...problem, rowCount: 0, rows: [], found: [], last: null };
    this.#kinds.set(key, kind);
    return kind;
  }
}

/** Returns the key of a problem's kind. Each distinct problem of the whole file or its heading is a kind of its own. */
function keyOf({ row, column, problem }: ImportProblem): string {
  if (row === null || row === 1) return JSON.stringify(problem);
  return `${problem.code} ${column} ${'what' in problem ? problem.what : ''}`;
}

/** Returns the text that the file has in the place of the problem; `null` if the problem does not include the text. */
export function foundIn(problem: ImportProblem['problem']): string | null {
  if ('found' in problem) return [problem.found].flat().join(', ');
  return 'key' in problem ? problem.key : null;
}
