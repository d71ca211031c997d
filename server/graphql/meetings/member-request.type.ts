import { type MonitoringAspect, monitoringAspects } from '../../domain/meetings/member-request.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { Measure } from '../measures/measure.type.js';
import { Committee } from '../scorecards/committee.type.js';
import { Meeting } from '../scorecards/meeting.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';

export const monitoringAspectEnum = enumOf(
  'MonitoringAspect',
  'An aspect of a measure that members ask about.',
  monitoringAspects,
  {
    POSITION: 'The current figure.',
    FIVE_YEAR_TREND: 'The trend over the past five years.',
    TARGET: 'The target and how it was calculated.',
    ACTIONS: 'The actions taken to improve it.',
    EXPECTED_PERIODS: 'The values expected in the periods to come.',
  },
);

@ApiObject(
  "A request that a committee's members made at a meeting about a measure, to be answered from then on.",
  Node,
)
export class MemberRequest {
  /** Ids of rows, from which the field `id` and the edges are resolved. */
  readonly id!: string;
  readonly councilId!: string;

  @Field(() => Measure, { description: 'The measure as it is defined now.' })
  readonly measure!: Measure;

  @Field(() => Committee, { description: 'The committee.' })
  readonly committee!: Committee;

  @Field(() => Meeting, { description: 'The meeting at which they asked.' })
  readonly meeting!: Meeting;

  @Field(() => [monitoringAspectEnum], { description: 'The aspects they want to know about.' })
  readonly aspects!: readonly MonitoringAspect[];

  @Field(() => BilingualText, {
    nullable: true,
    description:
      "The request in the members' own words, at most 2,000 characters in each language; null if not recorded.",
  })
  readonly question!: BilingualText | null;

  @Field(() => String, { description: 'The committee, or the members by name, that made the request.' })
  readonly requestedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The letter or minute that records the request; null if not recorded.',
  })
  readonly citation!: string | null;

  @Field(() => InstantScalar, { description: 'The time at which the request was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'The name of the person or key that recorded it.' })
  readonly recordedBy!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The time at which it was closed; null while it is open.',
  })
  readonly closedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the person or key that closed it; null while it is open.',
  })
  readonly closedBy!: string | null;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'The reason for closing it, at most 2,000 characters in each language; null while it is open or if none was given.',
  })
  readonly closingNote!: BilingualText | null;
}

export const MemberRequestConnection = connectionOf(MemberRequest, "members' requests", { counted: true });
