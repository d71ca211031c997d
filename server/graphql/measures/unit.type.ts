import type { Unit as UnitKind } from '../../domain/measures/measure.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { unitKindEnum } from './measure.enum.js';

@ApiObject('The unit of the values of a measure.')
export class Unit {
  @Field(() => unitKindEnum, { description: 'The kind of unit, which decides how values are shown.' })
  readonly kind!: UnitKind;

  @Field(() => BilingualText, {
    description:
      'The unit in words, for the heading of a column or the axis of a chart: %, days, per 10,000.',
  })
  readonly label!: BilingualText;

  @Field(() => Int, {
    nullable: true,
    description:
      'The population of a rate, 1,000, 10,000 or 100,000 people; null if the measure is no such rate.',
  })
  readonly per!: number | null;
}
