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

/** The rule for numbers of councils that were not open at the end of the period. */
export interface UnopenedRule {
  /** The mark with which such numbers are stored; `null`: such numbers are left out. */
  readonly mark: FigureMark | null;
  /** The day of a snapshot that the file calls a reporting year, such as `09-30`; `null`: 31 March. */
  readonly snapshotDay: string | null;
}

/**
 * The treatment of a figure. `mark` is the mark with which the figure is stored, `null` for none; `closure` is the
 * reason why the figure is left out.
 */
type Treatment =
  | { readonly isStored: true; readonly mark: FigureMark | null }
  | { readonly isStored: false; readonly closure: Closure };

/** Describes an area by its code, its name and the day on which it closed or opened, for the report of an import. */
export const closureText = ({ gssCode, name, openedOn, closedOn }: RegisteredArea): string =>
  closedOn === null
    ? `${gssCode} ${name.en}, opened on ${openedOn}`
    : `${gssCode} ${name.en}, closed on ${closedOn}`;

/**
 * Decides whether and how a figure is stored. If the council was open at the end of the period, the figure is stored
 * without a mark. Otherwise a symbol is left out, because the Department goes on printing symbols for closed councils
 * for years. A number is stored as `AS_PUBLISHED` if the council was open on the day of the snapshot; otherwise the
 * number gets the mark of the rule or is left out.
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
