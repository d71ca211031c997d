import type { ObservationList } from '../../../server/services/observations/find-figures.js';

/** Returns a request for a council's figures of some measures, latest period first; `more` adds conditions. */
export const figuresOfMeasures = (
  council: string,
  measures: readonly string[],
  more: Partial<ObservationList['filter']> = {},
) => ({
  council,
  filter: { measures, periods: null, from: null, until: null, status: null, ...more },
  order: { field: 'PERIOD', direction: 'DESC' } as const,
});
