/** A reorganisation of councils as a whole: the councils that close and those that open on its day. */
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';
import type { RegisteredArea } from './area-register.js';
import type { ReorganisationKind } from './reorganisation-kind.js';

export interface CouncilOpening {
  /** The council's GSS code; `null` while it is not known. */
  readonly gssCode: string | null;
  /** The Department for Education's three digits; `null` while they are not known. */
  readonly laCode: string | null;
  readonly name: Bilingual;
  /** Codes of the councils in `closes` that pass services to this council. */
  readonly predecessors: readonly string[];
}

export interface Reorganisation {
  readonly code: string;
  /** The first day of the councils that open. */
  readonly on: PlainDate;
  readonly kind: ReorganisationKind;
  /**
   * Current codes of the councils that close. With `WENT_ON`, the code of the council that gets a new one.
   */
  readonly closes: readonly string[];
  /** The councils that open. With `WENT_ON`, the one council that goes on, with its new code. */
  readonly opens: readonly CouncilOpening[];
  /**
   * The last day on which officers may enter figures of a council that closed; `null` if they may not enter
   * any after the closure.
   */
  readonly figuresUntil: PlainDate | null;
}

/** A reorganisation as it is stored: every council has a code, if only a provisional one. */
export interface StoredReorganisation extends Omit<Reorganisation, 'opens'> {
  /** Current codes of the councils that opened; empty with `WENT_ON`. */
  readonly opened: readonly string[];
}

/**
 * The history of a council that opens. `CONTINUES`: its series goes on. `POOLED`: it gets the pooled series
 * of its predecessors. `NONE`: it starts without a history.
 */
export const reorganisationHistories = ['CONTINUES', 'POOLED', 'NONE'] as const;
export type ReorganisationHistory = (typeof reorganisationHistories)[number];

export const historyAfter = (kind: ReorganisationKind): ReorganisationHistory =>
  kind === 'WENT_ON' ? 'CONTINUES' : kind === 'MERGED_WHOLE' ? 'POOLED' : 'NONE';

/**
 * Returns the areas as they would be without the reorganisation, so that it can be replaced by a new
 * definition.
 */
export function withoutReorganisation(
  areas: readonly RegisteredArea[],
  { on, kind, closes, opened }: StoredReorganisation,
): readonly RegisteredArea[] {
  return areas
    .filter(({ gssCode }) => !opened.includes(gssCode))
    .map((area) => {
      if (!closes.includes(area.gssCode)) return area;
      const before = area.identities.filter(({ from }) => kind !== 'WENT_ON' || from !== on);
      const closedOn = kind === 'WENT_ON' ? area.closedOn : null;
      const identities = before.map((identity) =>
        identity.until === on ? { ...identity, until: closedOn } : identity,
      );
      return { ...area, closedOn, identities };
    });
}

/**
 * The form of a provisional code, for a council with a GSS code that is not known yet. The letter X belongs
 * to no nation of the United Kingdom.
 */
const provisional = /^X99\d{6}$/;
export const isProvisionalCode = (code: string): boolean => provisional.test(code);

/** Returns `count` new provisional codes, which follow those in `given`. */
export function provisionalCodes(given: readonly string[], count: number): readonly string[] {
  const last = Math.max(0, ...given.map((code) => Number(code.slice(3))));
  return Array.from({ length: count }, (_, index) => `X99${`${last + index + 1}`.padStart(6, '0')}`);
}
