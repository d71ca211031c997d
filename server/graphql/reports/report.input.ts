import type { Judgement } from '../../domain/ratings/direction.js';
import type { Rag } from '../../domain/ratings/rating.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Arg, Field } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { directionJudgementEnum } from '../ratings/direction.enum.js';
import { ragEnum } from '../ratings/rating.enum.js';

@ApiInput('The time that a report is about: exactly one of these fields.')
export class ReportOfInput {
  @Field(() => String, { nullable: true, description: periodKey })
  readonly period?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The reporting day: every line is shown for its own latest period that ended by then and is due, or has a figure.',
  })
  readonly reportingDay?: string | null;
}

@ApiInput('Conditions that the lines must meet. Fields left out set no condition.')
export class ScorecardLineFilter {
  @Field(() => [ragEnum], { nullable: true, description: 'Only lines with one of these RAG ratings.' })
  readonly rag?: readonly Rag[] | null;

  @Field(() => [directionJudgementEnum], {
    nullable: true,
    description: 'Only lines whose direction of travel has one of these judgements.',
  })
  readonly direction?: readonly Judgement[] | null;

  @Field(() => [String], { nullable: true, description: 'Only lines with one of these references.' })
  readonly references?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only lines of the measures with one of these codes.',
  })
  readonly measures?: readonly string[] | null;
}

export const LinesFilterArg = () =>
  Arg('filter', () => ScorecardLineFilter, {
    nullable: true,
    description: 'Conditions that the lines must meet; all lines if left out.',
  });
