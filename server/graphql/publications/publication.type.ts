import type { DisclosureSchool } from '../../domain/disclosure/disclosure-rule.js';
import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, ID, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Area } from '../areas/area.type.js';
import { ScorecardSummary } from '../reports/scorecard-summary.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import {
  disclosureSchoolEnum,
  publicationStatusEnum,
  publicationVisibilityEnum,
} from './publication.enum.js';

@ApiObject('How small numbers of children are protected in what leaves a council.')
export class DisclosureRule {
  @Field(() => disclosureSchoolEnum, { description: 'Which way.' })
  readonly school!: DisclosureSchool;

  @Field(() => Int, { description: 'The largest count that is taken out: 2 to 100.' })
  readonly threshold!: number;

  @Field(() => Int, { description: 'What counts are rounded to; read where they are rounded.' })
  readonly roundingBase!: number;
}

@ApiObject('That a publication was withdrawn. What it said stays to be read.')
export class PublicationWithdrawal {
  @Field(() => InstantScalar, { description: 'When it was withdrawn.' })
  readonly at!: Date;

  @Field(() => String, { description: 'Why. At most 2,000 characters.' })
  readonly reason!: string;
}

@ApiObject('What a published report is of.')
export class PublishedScorecard {
  @Field(() => String, { description: "The scorecard's code within the council." })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'What it was called.' })
  readonly title!: BilingualText;
}

@ApiObject('The committee that a report was published to.')
export class PublishedCommittee {
  @Field(() => String, { description: 'Its code within the council.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'What it was called.' })
  readonly name!: BilingualText;
}

@ApiObject('A report that went to a meeting, frozen as it stood. It never changes.')
export class Publication {
  @Field(() => ID, { description: 'What identifies it, for good.' })
  readonly id!: string;

  @Field(() => Area, { description: 'The council whose it is.' })
  readonly council!: Area;

  @Field(() => PublishedScorecard, { description: 'The scorecard.' })
  readonly scorecard!: PublishedScorecard;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Int, { description: 'Which version of the report it is, from 1.' })
  readonly version!: number;

  @Field(() => PublishedCommittee, { description: 'The committee that it went to.' })
  readonly committee!: PublishedCommittee;

  @Field(() => DateScalar, { description: 'The day of the meeting.' })
  readonly meetingOn!: PlainDate;

  @Field(() => publicationStatusEnum, { description: 'How settled it is.' })
  readonly status!: PublicationStatus;

  @Field(() => publicationVisibilityEnum, { description: 'Who may read it.' })
  readonly visibility!: PublicationVisibility;

  @Field(() => InstantScalar, {
    description: 'The moment from which it may be read outside the council; nothing of it shows before.',
  })
  readonly releaseAt!: Date;

  @Field(() => InstantScalar, { description: 'When it was published.' })
  readonly publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who published it; null outside the council.' })
  readonly publishedBy!: string | null;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'What was wrong with the version before; null where it corrects none.',
  })
  readonly erratum!: BilingualText | null;

  @Field(() => PublicationWithdrawal, {
    nullable: true,
    description: 'Its withdrawal; null while it stands.',
  })
  readonly withdrawal!: PublicationWithdrawal | null;

  @Field(() => DisclosureRule, {
    nullable: true,
    description: 'By which small numbers were taken out; null inside the council, where they stand.',
  })
  readonly disclosure!: DisclosureRule | null;

  @Field(() => ScorecardSummary, { description: 'Its lines in numbers.' })
  readonly summary!: ScorecardSummary;

  @Field(() => String, {
    description:
      'SHA-256 of the document, 64 hexadecimal digits. Outside the council the document is another, and so is this.',
  })
  readonly contentHash!: string;
}

export const PublicationConnection = connectionOf(Publication, 'publications');
