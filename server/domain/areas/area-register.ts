/** Areas by every code and number that they have or had. */
import { groupBy } from '../values/group-by.js';
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';

/** A code that an area has or had, with the number and the name that the area had on the same days. */
export interface AreaIdentity {
  readonly gssCode: string;
  /** The Department for Education's three digits; English councils only. */
  readonly laCode: string | null;
  readonly name: Bilingual;
  /** The first day with this code, number and name; `null` if it was before the register began. */
  readonly from: PlainDate | null;
  /** The day after the last such day; `null` if no end is known. */
  readonly until: PlainDate | null;
}

export interface RegisteredArea {
  /** The area's current code. */
  readonly gssCode: string;
  /** The area's latest name. */
  readonly name: Bilingual;
  readonly level: string;
  readonly openedOn: PlainDate | null;
  /** The day after the area's last day; `null` while it exists. */
  readonly closedOn: PlainDate | null;
  /** The codes that the area has or had, earliest first. */
  readonly identities: readonly AreaIdentity[];
}

export interface AreaRegister {
  readonly areas: readonly RegisteredArea[];
  /** The area that has or had this code on any day. */
  byCode(code: string): RegisteredArea | undefined;
  /**
   * The council with the Department for Education's three digits. If several councils had the number in
   * succession, the one that had it on the day. If none had it then, the first that had it later, or else the
   * last that had it before.
   */
  byNumber(laCode: string, on: PlainDate): RegisteredArea | undefined;
  /** The areas with this latest English name. */
  namesakes(name: string): readonly RegisteredArea[];
}

export function areaRegister(areas: readonly RegisteredArea[]): AreaRegister {
  const codes = new Map<string, RegisteredArea>();
  const holdings = new Map<string, { readonly area: RegisteredArea; readonly until: string }[]>();
  for (const area of areas) {
    for (const { gssCode, laCode, until } of area.identities) {
      codes.set(gssCode, area);
      if (laCode === null) continue;
      holdings.set(laCode, [...(holdings.get(laCode) ?? []), { area, until: until ?? endless }]);
    }
  }
  const byName = groupBy(areas, ({ name }) => name.en);
  for (const ofNumber of holdings.values()) ofNumber.sort((a, b) => (a.until < b.until ? -1 : 1));
  return {
    areas,
    byCode: (code) => codes.get(code),
    namesakes: (name) => byName.get(name) ?? [],
    byNumber: (laCode, on) => {
      const ofNumber = holdings.get(laCode) ?? [];
      return (ofNumber.find(({ until }) => on < until) ?? ofNumber.at(-1))?.area;
    },
  };
}

/** Sorts after every date, as text. */
const endless = '9999-12-31';

/** The days between which a council was open. */
export type Opening = Pick<RegisteredArea, 'openedOn' | 'closedOn'>;

/**
 * True if the council was open at the end of a period; `endsBefore` is the first day after the period.
 *
 * @example a council that closed on 2023-04-01 was open at the end of 2023-RY, whose `endsBefore` is 2023-04-01
 */
export const wasOpen = (opening: Opening, endsBefore: PlainDate): boolean =>
  closureOf(opening, endsBefore) === null;

/**
 * `ABOLISHED`: the council was no longer open at the end of the period. `NOT_YET_OPEN`: it opened after the
 * period.
 */
export const closures = ['ABOLISHED', 'NOT_YET_OPEN'] as const;
export type Closure = (typeof closures)[number];

/**
 * Returns the reason why a council does not belong to a period; `null` if it was open at the period's end.
 */
export function closureOf({ openedOn, closedOn }: Opening, endsBefore: PlainDate): Closure | null {
  if (closedOn !== null && closedOn < endsBefore) return 'ABOLISHED';
  return openedOn !== null && openedOn >= endsBefore ? 'NOT_YET_OPEN' : null;
}

/**
 * The mark of a figure for a council that was not open in the period. `RECUT`: the publisher recalculated the
 * figure for the area of a later council. It is part of that council's series, but does not count in
 * comparisons. `AS_PUBLISHED`: it counts in comparisons, because the publisher counts it.
 */
export const figureMarks = ['RECUT', 'AS_PUBLISHED'] as const;
export type FigureMark = (typeof figureMarks)[number];

/** True if a figure counts in ranks, averages and totals of its period. */
export const countsInComparisons = (
  mark: FigureMark | null,
  opening: Opening,
  endsBefore: PlainDate,
): boolean => mark === 'AS_PUBLISHED' || (mark === null && wasOpen(opening, endsBefore));
