import type { PlainDate } from '../../domain/values/plain-date.js';
import type { AreaCodes } from '../../persistence/areas/area-store.js';

/** Finds areas by the codes that files use. */
export interface AreaFinder {
  /** The current GSS code of the area with this code, which may be a former one. */
  byCode(code: string): string | undefined;
  /**
   * The GSS code of the council with the Department for Education's three digits. If several councils had the
   * number in succession, the one that existed on the day; outside their lifetimes, the first or the last of them.
   */
  byNumber(laCode: string, on: PlainDate): string | undefined;
}

export function areaFinder(areas: readonly AreaCodes[]): AreaFinder {
  const codes = new Map<string, string>();
  const numbers = new Map<string, AreaCodes[]>();
  for (const area of areas) {
    for (const code of [area.gssCode, ...area.formerCodes]) codes.set(code, area.gssCode);
    if (area.laCode) numbers.set(area.laCode, [...(numbers.get(area.laCode) ?? []), area]);
  }
  for (const holders of numbers.values()) {
    holders.sort((a, b) => ((a.closedOn ?? '9999') < (b.closedOn ?? '9999') ? -1 : 1));
  }
  return {
    byCode: (code) => codes.get(code),
    byNumber: (laCode, on) => {
      const holders = numbers.get(laCode) ?? [];
      const then = holders.find(({ closedOn }) => closedOn === null || on < closedOn);
      return (then ?? holders.at(-1))?.gssCode;
    },
  };
}
