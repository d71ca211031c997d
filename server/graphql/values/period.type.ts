import type { Period as DomainPeriod } from '../../domain/values/period.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { PeriodKind, YearType } from '../../domain/values/time-identifier.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { periodKindEnum, yearTypeEnum } from './period.enum.js';

@ApiObject(
  'A reporting period: a month, quarter, term, half year, year, snapshot or span of pooled years.',
  Node,
)
export class Period implements DomainPeriod {
  /** The day after the last day, from which the field `endsOn` is computed. */
  readonly endsBefore!: PlainDate;

  @Field(() => String, {
    description:
      'Year and time identifier: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY, 201416-CY3. It identifies the period.',
  })
  readonly code!: string;

  @Field(() => periodKindEnum, { description: 'The kind of period, by its length.' })
  readonly kind!: PeriodKind;

  @Field(() => yearTypeEnum, {
    description:
      'The kind of year to which it belongs. Months belong to every kind of year; for them it is CALENDAR.',
  })
  readonly yearType!: YearType;

  @Field(() => String, {
    description:
      "The `time_period` in the Department for Education's open-data files: 201718, or 2017 for calendar years, months and snapshots. Of pooled years the first and the last: 201416.",
  })
  readonly timePeriod!: string;

  @Field(() => String, {
    description:
      "The `time_identifier` in the Department for Education's open-data files: Financial year Q4.",
  })
  readonly timeIdentifier!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly startsOn!: PlainDate;
}

export const PeriodConnection = connectionOf(Period, 'periods', { counted: true });
