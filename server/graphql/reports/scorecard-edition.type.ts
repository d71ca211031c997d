import type { PlainDate } from '../../domain/values/plain-date.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { Scorecard, ScorecardEdition } from '../scorecards/scorecard.type.js';
import { ScorecardChange } from '../scorecards/scorecard-change.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { PlanPriority } from './scorecard-line.type.js';

@ApiObject('A line of an edition of a scorecard: a measure, without figures.')
export class EditionLine {
  @Field(() => Int, { description: 'The position on the scorecard, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference for the line: 7a." })
  readonly reference!: string;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading above the line; null if there is none.',
  })
  readonly theme!: BilingualText | null;

  @Field(() => [PlanPriority], { description: 'The plan priorities that the measure serves.' })
  readonly priorities!: readonly PlanPriority[];
}

@ApiObject('An edition of a scorecard with its lines, without figures.')
export class EditionInForce {
  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => ScorecardEdition, { description: 'The edition.' })
  readonly edition!: ScorecardEdition;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date on which the next edition takes effect; null for the last edition.',
  })
  readonly until!: PlainDate | null;

  @Field(() => [EditionLine], { description: 'The lines in order; at most 500.' })
  readonly lines!: readonly EditionLine[];

  @Field(() => [ScorecardChange], {
    description: 'The agreed changes that turned the edition before into this one; at most 100.',
  })
  readonly changes!: readonly ScorecardChange[];
}
