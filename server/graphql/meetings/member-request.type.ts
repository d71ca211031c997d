import { type MonitoringAspect, monitoringAspects } from '../../domain/meetings/member-request.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, ID } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Measure } from '../measures/measure.type.js';
import { Committee, Meeting } from '../scorecards/committee.type.js';

export const monitoringAspectEnum = enumOf(
  'MonitoringAspect',
  'What members ask to be told of a measure.',
  monitoringAspects,
  {
    POSITION: 'Where it stands.',
    FIVE_YEAR_TREND: 'The trend over the past five years.',
    TARGET: 'The target and how it was calculated.',
    ACTIONS: 'What is being done to improve it.',
    EXPECTED_PERIODS: 'What is expected of the periods to come.',
  },
);

@ApiObject("What a committee's members asked to be told of a measure from a meeting on.")
export class MemberRequest {
  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Committee, { description: 'The committee.' })
  readonly committee!: Committee;

  @Field(() => Meeting, { description: 'The meeting at which they asked.' })
  readonly meeting!: Meeting;

  @Field(() => [monitoringAspectEnum], { description: 'What they want to know.' })
  readonly aspects!: readonly MonitoringAspect[];

  @Field(() => String, { nullable: true, description: 'In their words. At most 2,000 characters.' })
  readonly question!: string | null;

  @Field(() => String, { description: 'Who asked.' })
  readonly requestedBy!: string;

  @Field(() => String, { nullable: true, description: 'The letter or minute that says so.' })
  readonly citation!: string | null;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded it.' })
  readonly recordedBy!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed; null while it is open.' })
  readonly closedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who closed it.' })
  readonly closedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was closed. At most 2,000 characters.' })
  readonly closingNote!: string | null;
}

export const MemberRequestConnection = connectionOf(MemberRequest, "members' requests");
