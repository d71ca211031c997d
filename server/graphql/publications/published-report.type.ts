import type { PublicationContent } from '../../domain/publications/publication-content.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Report } from '../reports/rated-line.type.js';
import { CommitmentCounts, ScorecardSummary } from '../reports/scorecard-summary.type.js';
import { PaperHead } from '../scorecards/paper-head.type.js';
import { Period } from '../values/period.type.js';
import { Publication } from './publication.type.js';
import { PublishedNarrative } from './published-facts.type.js';

@ApiObject('A published report with its full content, as it was when published.', Report)
export class PublishedReport {
  /** The published content, from which the field `lines` is resolved. */
  readonly document!: PublicationContent;

  @Field(() => Publication, {
    description: 'The publication: scorecard, period, version, meeting, status, readers and time.',
  })
  readonly publication!: Publication;

  @Field(() => Period, { nullable: true, description: 'The period; null in a report about a day.' })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day by which the periods of its lines must have ended; null in a report about a period.',
  })
  readonly reportingDay!: string | null;

  @Field(() => PaperHead, {
    nullable: true,
    description:
      'The head of the paper as it was. Null if none was given, outside the council, and in reports published before it was stored.',
  })
  readonly head!: PaperHead | null;

  @Field(() => CommitmentCounts, {
    nullable: true,
    description:
      'The commitments by RAG colour, as they were. Null outside the council, and in reports published before they were counted.',
  })
  readonly commitments!: CommitmentCounts | null;

  @Field(() => ScorecardSummary, {
    description: 'Counts of its lines by RAG rating, direction and completeness.',
  })
  readonly summary!: ScorecardSummary;

  @Field(() => [PublishedNarrative], { description: 'Overviews and actions about the whole scorecard.' })
  readonly narratives!: readonly PublishedNarrative[];

  @Field(() => String, {
    description: 'The document as canonical JSON (RFC 8785), the text whose hash is `contentHash`.',
  })
  readonly content!: string;
}
