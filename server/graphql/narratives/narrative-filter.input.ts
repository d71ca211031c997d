import type { NarrativeKind, NarrativeState } from '../../domain/narratives/narrative.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field } from '../api/decorators.js';
import { scorecardKey } from '../api/hints.js';
import { narrativeKindEnum, narrativeStateEnum } from './narrative.enum.js';

@ApiInput('Conditions that narratives must meet, all of them.')
export class NarrativeFilter {
  @Field(() => [narrativeStateEnum], {
    nullable: true,
    description: 'Only narratives in one of these states. [SUBMITTED]: those that wait for approval.',
  })
  readonly states?: readonly NarrativeState[] | null;

  @Field(() => [narrativeKindEnum], { nullable: true, description: 'Only narratives of one of these kinds.' })
  readonly kinds?: readonly NarrativeKind[] | null;

  @Field(() => String, { nullable: true, description: `Only narratives for this scorecard. ${scorecardKey}` })
  readonly scorecard?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only narratives on one of these measures. Codes of measures.',
  })
  readonly measures?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only narratives on one of these periods. Codes of periods: 2017-M1, 201718-FYQ4.',
  })
  readonly periods?: readonly string[] | null;

  @Field(() => [DateScalar], {
    nullable: true,
    description: 'Only narratives on reports about one of these days. With periods: those of either.',
  })
  readonly reportingDays?: readonly string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only narratives on periods that begin on this day or later.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only narratives on periods that end on this day or earlier.',
  })
  readonly until?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only narratives of the author with exactly this name.',
  })
  readonly author?: string | null;
}
