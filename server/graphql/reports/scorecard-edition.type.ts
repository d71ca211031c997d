import type { PlainDate } from '../../domain/values/plain-date.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { Scorecard, ScorecardEdition } from '../scorecards/scorecard.type.js';
import { ScorecardChange } from '../scorecards/scorecard-change.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { PlanPriority } from './scorecard-report.type.js';

@ApiObject('A measure that an edition of a scorecard shows.')
export class EditionLine {
  @Field(() => Int, { description: 'Its place, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference of the line: 7a." })
  readonly reference!: string;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading that it stands under; null for none.',
  })
  readonly theme!: BilingualText | null;

  @Field(() => [PlanPriority], { description: 'The priorities of plans that it serves.' })
  readonly priorities!: readonly PlanPriority[];
}

@ApiObject('What a scorecard measures from one edition to the next, without figures.')
export class EditionInForce {
  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => ScorecardEdition, { description: 'The edition.' })
  readonly edition!: ScorecardEdition;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the next edition takes over; null for the last.',
  })
  readonly until!: PlainDate | null;

  @Field(() => [EditionLine], { description: 'Its lines, in their order; at most 500.' })
  readonly lines!: readonly EditionLine[];

  @Field(() => [ScorecardChange], {
    description: 'The agreed changes that made it of the edition before; at most 100.',
  })
  readonly changes!: readonly ScorecardChange[];
}
