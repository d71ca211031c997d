import type { DisclosureSchool } from '../../domain/disclosure/disclosure-rule.js';
import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { PublicationRecord } from '../../persistence/publications/publication-record.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, ID, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { Area } from '../areas/area.type.js';
import { ScorecardSummary } from '../reports/scorecard-summary.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import {
  disclosureSchoolEnum,
  publicationStatusEnum,
  publicationVisibilityEnum,
} from './publication.enum.js';

@ApiObject('The protection of small numbers of children in data shown outside a council.')
export class DisclosureRule {
  @Field(() => disclosureSchoolEnum, { description: 'The method.' })
  readonly school!: DisclosureSchool;

  @Field(() => Int, { description: 'The largest count that is suppressed: 2 to 100.' })
  readonly threshold!: number;

  @Field(() => Int, { description: 'The multiple to which counts are rounded; used by ROUND only.' })
  readonly roundingBase!: number;
}

@ApiObject('The withdrawal of a publication. Its content stays readable.')
export class PublicationWithdrawal {
  @Field(() => InstantScalar, { description: 'The time of the withdrawal.' })
  readonly at!: Date;

  @Field(() => BilingualText, { description: 'The reason. At most 2,000 characters in each language.' })
  readonly reason!: BilingualText;
}

@ApiObject('The scorecard of a published report, as it was when published.')
export class PublishedScorecard {
  @Field(() => String, { description: "The scorecard's code within the council." })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its name when the report was published.' })
  readonly title!: BilingualText;
}

@ApiObject('The committee that received a published report.')
export class PublishedCommittee {
  @Field(() => String, { description: 'Its code within the council.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its name when the report was published.' })
  readonly name!: BilingualText;
}

@ApiObject('The council, scorecard and committee of a published report, as they were when published.')
export class PublicationNames {
  @Field(() => Area, { description: 'The council.' })
  readonly council!: Area;

  @Field(() => PublishedScorecard, { description: 'The scorecard.' })
  readonly scorecard!: PublishedScorecard;

  @Field(() => PublishedCommittee, { description: 'The committee that received the report.' })
  readonly committee!: PublishedCommittee;
}

@ApiObject('A report published to a meeting: an immutable snapshot.', Node)
export class Publication {
  /** The stored publication, from which the edges are resolved. */
  readonly record!: PublicationRecord;

  readonly id!: string;

  @Field(() => ID, {
    description:
      'Global identifier of the report, the same for all its versions: `node` reads the latest that the caller may read.',
  })
  readonly stableId!: string;

  @Field(() => PublicationNames, {
    description: 'Its council, scorecard and committee, with their codes and names when it was published.',
  })
  readonly asPublished!: PublicationNames;

  @Field(() => Period, { nullable: true, description: 'The period; null in a report about a day.' })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day by which the periods of its lines must have ended; null in a report about a period.',
  })
  readonly reportingDay!: string | null;

  @Field(() => Int, { description: 'The version number of the report, from 1.' })
  readonly version!: number;

  @Field(() => DateScalar, { description: 'The date of the meeting.' })
  readonly meetingOn!: PlainDate;

  @Field(() => publicationStatusEnum, { description: 'The status of the report.' })
  readonly status!: PublicationStatus;

  @Field(() => publicationVisibilityEnum, { description: 'The readers of the report.' })
  readonly visibility!: PublicationVisibility;

  @Field(() => InstantScalar, {
    description: 'The time from which it can be read outside the council. Before that, it is hidden there.',
  })
  readonly releaseAt!: Date;

  @Field(() => InstantScalar, { description: 'The time of publication.' })
  readonly publishedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the person or key that published it; null outside the council.',
  })
  readonly publishedBy!: string | null;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The error in the version before, and its correction; null if this version corrects none.',
  })
  readonly erratum!: BilingualText | null;

  @Field(() => PublicationWithdrawal, {
    nullable: true,
    description: 'Its withdrawal; null if it was not withdrawn.',
  })
  readonly withdrawal!: PublicationWithdrawal | null;

  @Field(() => DisclosureRule, {
    nullable: true,
    description: 'The rule that protected small numbers; null inside the council, which sees them.',
  })
  readonly disclosure!: DisclosureRule | null;

  @Field(() => ScorecardSummary, {
    description: 'Counts of its lines by RAG rating, direction and completeness.',
  })
  readonly summary!: ScorecardSummary;

  @Field(() => String, {
    description:
      'SHA-256 of the document, 64 hexadecimal digits. The document for readers outside the council has a hash of its own.',
  })
  readonly contentHash!: string;
}

export const PublicationConnection = connectionOf(Publication, 'publications', {
  counted: true,
});
