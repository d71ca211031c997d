/** Areas by every code and number that they have or had. */
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';

/** A code of an area, with the number and the name that it had then. */
export interface AreaIdentity {
  readonly gssCode: string;
  /** The Department for Education's three digits; English councils only. */
  readonly laCode: string | null;
  readonly name: Bilingual;
  /** The first day; `null` if it began before the register. */
  readonly from: PlainDate | null;
  /** The day after the last; `null` if it has no end. */
  readonly until: PlainDate | null;
}

export interface RegisteredArea {
  /** Today's code. */
  readonly gssCode: string;
  readonly level: string;
  readonly openedOn: PlainDate | null;
  /** The day after its last; `null` while it exists. */
  readonly closedOn: PlainDate | null;
  /** Earliest first. */
  readonly identities: readonly AreaIdentity[];
}

export interface AreaRegister {
  /** The area that has or had this code on any day. */
  byCode(code: string): RegisteredArea | undefined;
  /**
   * The council with the Department for Education's three digits. If several had the number in succession, the one
   * that had it on the day; if none had it then, the first that had it later, else the last.
   */
  byNumber(laCode: string, on: PlainDate): RegisteredArea | undefined;
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
  for (const ofNumber of holdings.values()) ofNumber.sort((a, b) => (a.until < b.until ? -1 : 1));
  return {
    byCode: (code) => codes.get(code),
    byNumber: (laCode, on) => {
      const ofNumber = holdings.get(laCode) ?? [];
      return (ofNumber.find(({ until }) => on < until) ?? ofNumber.at(-1))?.area;
    },
  };
}

/** Follows every date as text. */
const endless = '9999-12-31';

/**
 * True if the council was open at the end of a period; `endsBefore` is the first day after the period.
 *
 * @example a council that closed on 2023-04-01 was open at the end of 2023-RY, whose `endsBefore` is 2023-04-01
 */
export const wasOpen = (
  { openedOn, closedOn }: Pick<RegisteredArea, 'openedOn' | 'closedOn'>,
  endsBefore: PlainDate,
): boolean => (openedOn === null || openedOn < endsBefore) && (closedOn === null || closedOn >= endsBefore);
