/**
 * A publication is a snapshot of the report for a meeting: its values, ratings, comparators and narratives at
 * that time, with the versions of the rules that made them. A correction is a new version with an erratum; a
 * withdrawal marks the publication as withdrawn. Neither changes the snapshot.
 */

import type { ObservationStatus } from '../observations/observation.js';
import type { Bilingual } from '../values/language.js';

/** How final the report is, least final first. `INTERIM`: not cleansed. */
export const publicationStatuses = ['INTERIM', 'PROVISIONAL', 'FINAL'] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

/** The readers, fewest first: the council itself; every authenticated caller; the public. */
export const publicationVisibilities = ['COUNCIL', 'PARTNERS', 'PUBLIC'] as const;
export type PublicationVisibility = (typeof publicationVisibilities)[number];

export interface Publication {
  /** Starts at 1; each correction or later publication of the same report adds one. */
  readonly version: number;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  /** Readers outside the council see nothing of the publication before this instant. */
  readonly releaseAt: Date;
  /** The error in the previous version; `null` unless this version is a correction. */
  readonly erratum: Bilingual | null;
}

/** True from `releaseAt` on, exact to the millisecond. */
export const isReleased = ({ releaseAt }: Pick<Publication, 'releaseAt'>, now: Date): boolean =>
  now.getTime() >= releaseAt.getTime();

const settled: Record<ObservationStatus, PublicationStatus> = {
  INTERIM: 'INTERIM',
  PROVISIONAL: 'PROVISIONAL',
  FINAL: 'FINAL',
  REVISED: 'FINAL',
};

/** True if a report of this status may contain the figure: a report is never more final than its figures. */
export const maySettle = (status: PublicationStatus, figure: ObservationStatus): boolean =>
  publicationStatuses.indexOf(status) <= publicationStatuses.indexOf(settled[figure]);

type Terms = Pick<Publication, 'status' | 'visibility'> & { readonly meetingId: string };

/**
 * True if the report may be published again without being a correction: for another meeting, with a more
 * final status, or to more readers.
 */
export function goesFurther(current: Terms, next: Terms): boolean {
  const further = <Value>(order: readonly Value[], from: Value, to: Value): boolean =>
    order.indexOf(to) > order.indexOf(from);
  return (
    current.meetingId !== next.meetingId ||
    further(publicationStatuses, current.status, next.status) ||
    further(publicationVisibilities, current.visibility, next.visibility)
  );
}
