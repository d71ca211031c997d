/** The parts of a report that need reads of their own; its ratings are always read. */
export interface ReportParts {
  /** Averages of neighbours, region and nation. */
  readonly comparators: boolean;
  readonly narratives: boolean;
  /** Judgements of the year's end. */
  readonly judgements: boolean;
  /** Counts printed in reports that were made elsewhere. */
  readonly reportedSummaries: boolean;
}

export const ratingsOnly: ReportParts = {
  comparators: false,
  narratives: false,
  judgements: false,
  reportedSummaries: false,
};
export const wholeReport: ReportParts = {
  comparators: true,
  narratives: true,
  judgements: true,
  reportedSummaries: true,
};
