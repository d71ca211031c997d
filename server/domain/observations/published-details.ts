import type { Decimal } from '../values/decimal.js';
import type { ObservationStatus } from './observation.js';

export const publishedStatuses = [
  'PROVISIONAL',
  'FINAL',
  'REVISED',
] as const satisfies readonly ObservationStatus[];
export type PublishedStatus = (typeof publishedStatuses)[number];

/** A 95 % interval as published, in exact decimals. */
export interface PublishedInterval {
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/** The facts that a publisher gives with a figure. Each is `null` if the publisher does not state it. */
export interface PublishedDetails {
  readonly status: PublishedStatus | null;
  /**
   * A remark as received: `(OT)` in the label of a year, or a sentence about the value. At most 300
   * characters.
   */
  readonly note: string | null;
  readonly interval: PublishedInterval | null;
}
