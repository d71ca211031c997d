import type { PeriodKind, YearType } from '../../domain/values/time-identifier.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field } from '../api/decorators.js';
import { periodKindEnum, yearTypeEnum } from './period.enum.js';

@ApiInput('Conditions that the periods must meet. Fields left out set no condition.')
export class PeriodFilter {
  @Field(() => periodKindEnum, { nullable: true, description: 'Only periods of this length.' })
  readonly kind?: PeriodKind | null;

  @Field(() => yearTypeEnum, {
    nullable: true,
    description: 'Only periods of this kind of year. Months count as CALENDAR.',
  })
  readonly yearType?: YearType | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only periods that begin on this day or later.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only periods that end on this day or earlier.' })
  readonly until?: string | null;
}

/** Returns the conditions of a filter. A condition that is not set is `null`. */
export const periodConditions = (filter: PeriodFilter | null | undefined) => ({
  kind: filter?.kind ?? null,
  yearType: filter?.yearType ?? null,
  from: filter?.from ?? null,
  until: filter?.until ?? null,
});
