import type { Polarity } from '../../domain/measures/measure.js';
import { ApiInterface, Field, Int } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { polarityEnum } from './measure.enum.js';
import { Unit } from './unit.type.js';

@ApiInterface(
  'The facts that identify a measure and its values, as defined now or when a report was published.',
)
export abstract class MeasureDescription {
  @Field(() => String, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its title.' })
  readonly title!: BilingualText;

  @Field(() => BilingualText, { description: 'Its definition: exactly what is counted, and what is not.' })
  readonly definition!: BilingualText;

  @Field(() => Unit, { description: 'The unit of its values.' })
  readonly unit!: Unit;

  @Field(() => Int, {
    description: 'The number of decimal places with which a value is shown and rated, 0 to 6.',
  })
  readonly decimalPlaces!: number;

  @Field(() => polarityEnum, { description: 'Its polarity: which values are good.' })
  readonly polarity!: Polarity;
}
