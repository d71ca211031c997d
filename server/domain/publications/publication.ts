/**
 * A publication is the report that went to a meeting, frozen: its values, ratings, comparators and words as they
 * stood, with the versions of the rules that made them. A correction is a new version with an erratum; a withdrawal
 * marks it. Neither changes what was published.
 */

import type { ObservationStatus } from '../observations/observation.js';
import type { Bilingual } from '../values/language.js';

/** How settled it is, least first. `INTERIM`: not cleansed. */
export const publicationStatuses = ['INTERIM', 'PROVISIONAL', 'FINAL'] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

/** Who may read it, fewest first: the council itself; everybody who is known here; everybody. */
export const publicationVisibilities = ['COUNCIL', 'PARTNERS', 'PUBLIC'] as const;
export type PublicationVisibility = (typeof publicationVisibilities)[number];

export interface Publication {
  /** 1, and one more with every correction and every later edition of the same report. */
  readonly version: number;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  /** The instant from which it may be read outside the council; nothing of it shows before. */
  readonly releaseAt: Date;
  /** What was wrong with the version before; `null` where it corrects none. */
  readonly erratum: Bilingual | null;
}

/** To the millisecond: one before the instant it is not, at the instant it is. */
export const isReleased = ({ releaseAt }: Pick<Publication, 'releaseAt'>, now: Date): boolean =>
  now.getTime() >= releaseAt.getTime();

const settled: Record<ObservationStatus, PublicationStatus> = {
  INTERIM: 'INTERIM',
  PROVISIONAL: 'PROVISIONAL',
  FINAL: 'FINAL',
  REVISED: 'FINAL',
};

/** Whether a report of this status may contain such a figure: it is never called more settled than its figures. */
export const maySettle = (status: PublicationStatus, figure: ObservationStatus): boolean =>
  publicationStatuses.indexOf(status) <= publicationStatuses.indexOf(settled[figure]);

type Terms = Pick<Publication, 'status' | 'visibility'> & { readonly meetingId: string };

/**
 * Whether a report that is published already may be published again without being a correction: to another meeting,
 * as more settled than before, or to more readers.
 */
export function goesFurther(standing: Terms, next: Terms): boolean {
  const further = <Value>(order: readonly Value[], from: Value, to: Value): boolean =>
    order.indexOf(to) > order.indexOf(from);
  return (
    standing.meetingId !== next.meetingId ||
    further(publicationStatuses, standing.status, next.status) ||
    further(publicationVisibilities, standing.visibility, next.visibility)
  );
}
