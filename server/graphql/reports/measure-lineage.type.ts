import { ApiObject, Field } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { ScorecardChange } from '../scorecards/scorecard-change.type.js';

@ApiObject('A succession of measures: one replaced another on a scorecard.')
export class MeasureSuccession {
  @Field(() => Measure, { description: 'The measure that was replaced.' })
  readonly predecessor!: Measure;

  @Field(() => Measure, { description: 'The measure that replaced it.' })
  readonly successor!: Measure;

  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => ScorecardChange, {
    description:
      'The agreed change, with its reason, effective date, and whether the figures are comparable.',
  })
  readonly change!: ScorecardChange;
}

@ApiObject('The measures that a measure replaced, and those that replaced it.')
export class MeasureLineage {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => [MeasureSuccession], { description: 'The measures that it replaced, earliest first.' })
  readonly predecessors!: readonly MeasureSuccession[];

  @Field(() => [MeasureSuccession], { description: 'The measures that replaced it, earliest first.' })
  readonly successors!: readonly MeasureSuccession[];
}
