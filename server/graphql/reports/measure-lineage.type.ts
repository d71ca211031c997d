import { ApiObject, Field } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { ScorecardChange } from '../scorecards/scorecard-change.type.js';

@ApiObject('One measure that took the place of another on a scorecard.')
export class MeasureSuccession {
  @Field(() => Measure, { description: 'The measure that went.' })
  readonly predecessor!: Measure;

  @Field(() => Measure, { description: 'The measure that came.' })
  readonly successor!: Measure;

  @Field(() => Scorecard, { description: 'The scorecard on which it did.' })
  readonly scorecard!: Scorecard;

  @Field(() => ScorecardChange, {
    description: 'The agreed change: why, from when, and whether their figures compare.',
  })
  readonly change!: ScorecardChange;
}

@ApiObject('What a measure took the place of, and what took its own.')
export class MeasureLineage {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => [MeasureSuccession], { description: 'What it took the place of, earliest first.' })
  readonly predecessors!: readonly MeasureSuccession[];

  @Field(() => [MeasureSuccession], { description: 'What took its place, earliest first.' })
  readonly successors!: readonly MeasureSuccession[];
}
