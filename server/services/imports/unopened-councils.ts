import {
  type Closure,
  closureOf,
  type FigureMark,
  type Opening,
  type RegisteredArea,
  wasOpen,
} from '../../domain/areas/area-register.js';
import type { Figure } from '../../domain/observations/figure.js';
import type { Period } from '../../domain/values/period.js';
import { addDays } from '../../domain/values/plain-date.js';

/** The treatment of numbers for councils that were not open in the period. */
export interface UnopenedRule {
  /** The mark under which they are stored; `null`: they are left out. */
  readonly mark: FigureMark | null;
  /** The day of a snapshot that the file calls a reporting year, such as `09-30`; `null`: 31 March. */
  readonly snapshotDay: string | null;
}

/** `mark` is the one under which the figure is stored; `closure` is the reason why it is left out instead. */
type Treatment =
  | { readonly isStored: true; readonly mark: FigureMark | null }
  | { readonly isStored: false; readonly closure: Closure };

/** The area with the day on which it closed or opened, for the report of an import. */
export const closureText = ({ gssCode, name, openedOn, closedOn }: RegisteredArea): string =>
  closedOn === null
    ? `${gssCode} ${name.en}, opened on ${openedOn}`
    : `${gssCode} ${name.en}, closed on ${closedOn}`;

/**
 * The treatment of a figure: of a council that was open in the period it is stored as it is; of another council a symbol
 * is left out, because the Department prints them for years, and a number is stored only with a mark.
 *
 * @example a number of Cumbria for 2025-RY is left out: the council closed on 2023-04-01
 */
export function treatFigure(
  figure: Figure,
  area: Opening,
  period: Period,
  { mark, snapshotDay }: UnopenedRule,
): Treatment {
  const closure = closureOf(area, period.endsBefore);
  if (closure === null) return { isStored: true, mark: null };
  if (figure.kind === 'ABSENT') return { isStored: false, closure };
  if (snapshotDay !== null && period.kind === 'SNAPSHOT') {
    const day = `${period.timePeriod}-${snapshotDay}`;
    if (wasOpen(area, addDays(day, 1))) return { isStored: true, mark: 'AS_PUBLISHED' };
  }
  return mark === null ? { isStored: false, closure } : { isStored: true, mark };
}
