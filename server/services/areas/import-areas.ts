import type { PlainDate } from '../../domain/values/plain-date.js';
import type { AreaCodes } from '../../persistence/areas/area-store.js';

/** Finds areas by the codes that files use. */
export interface AreaFinder {
  /** By GSS code, one that it had before included. The code that the area has now. */
  byCode(code: string): string | undefined;
  /**
   * By the Department for Education's three digits: of councils that had the same number one after the
   * other, the one that there was on the day; where there was none yet, or none any more, the nearest.
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
