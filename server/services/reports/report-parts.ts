/** The optional parts of a report, each of which needs further statements. The ratings are always read. */
export interface ReportParts {
  /** Averages of neighbours, region and nation. */
  readonly comparators: boolean;
  readonly narratives: boolean;
  /** The council's own forecasts of its results at the end of the year. */
  readonly judgements: boolean;
  /** The counts printed in reports that were made outside the service. */
  readonly reportedSummaries: boolean;
  /** The heads of the papers in which the report goes to its meetings. */
  readonly heads: boolean;
}

export const ratingsOnly: ReportParts = {
  comparators: false,
  narratives: false,
  judgements: false,
  reportedSummaries: false,
  heads: false,
};
export const wholeReport: ReportParts = {
  comparators: true,
  narratives: true,
  judgements: true,
  reportedSummaries: true,
  // A publication takes the head of its own meeting.
  heads: false,
};
