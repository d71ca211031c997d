import type {
  ScheduledReportFilter as ReportConditions,
  ScheduledReportOrder,
} from '../../persistence/meetings/schedule-store.js';
import type { ListQuery } from '../../persistence/sql/paged-query.js';
import type { DueReportFilter as DueConditions } from '../../services/meetings/find-due-reports.js';
import { type PageArguments, pageRequest } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Arg, Field } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';
import { reportTimes } from '../values/report-times.js';

@ApiInput('Conditions that the scheduled reports must meet. Fields left out set no condition.')
export class ScheduledReportFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only reports of the scorecard with this code.',
  })
  readonly scorecard?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only reports to meetings of the committee with this code.',
  })
  readonly committee?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only reports for the periods with these codes.',
  })
  readonly periods?: readonly string[] | null;

  @Field(() => [DateScalar], {
    nullable: true,
    description: 'Only reports about these reporting days. With periods: those of either.',
  })
  readonly reportingDays?: readonly string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only reports to meetings on this day or later.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only reports to meetings on this day or earlier.',
  })
  readonly until?: string | null;
}

@ApiInput('The meetings whose due reports are listed.')
export class DueReportFilter {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day: only meetings on it or later. Overdue work is also judged as of this day. Today, in London, if left out.',
  })
  readonly on?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day: only meetings on it or earlier. No last day if left out.',
  })
  readonly until?: string | null;
}

export const scheduledReportOrder = orderOf(
  'ScheduledReport',
  'scheduled reports',
  { MEETING: 'The date of the meeting, then the code of the period.' },
  { field: 'MEETING', direction: 'ASC' },
);

export const ScheduledReportFilterArg = () =>
  Arg('filter', () => ScheduledReportFilter, {
    nullable: true,
    description: 'Conditions that the reports must meet; all scheduled reports if left out.',
  });

export const DueReportFilterArg = () =>
  Arg('filter', () => DueReportFilter, {
    nullable: true,
    description: 'The days of the meetings; from today on if left out.',
  });

export const scheduledReportQuery = (
  filter: ScheduledReportFilter | null,
  orderBy: ScheduledReportOrder | null,
  page: PageArguments,
): ListQuery<ReportConditions, ScheduledReportOrder> => ({
  filter: {
    scorecard: filter?.scorecard ?? null,
    committee: filter?.committee ?? null,
    periods: reportTimes(filter),
    from: filter?.from ?? null,
    until: filter?.until ?? null,
  },
  order: scheduledReportOrder.read(orderBy),
  ...pageRequest(page, 'DATE', 'TEXT', 'UUID'),
});

export const dueReportQuery = (
  filter: DueReportFilter | null,
  orderBy: ScheduledReportOrder | null,
  page: PageArguments,
): ListQuery<DueConditions, ScheduledReportOrder> => ({
  filter: { on: filter?.on ?? null, until: filter?.until ?? null },
  order: scheduledReportOrder.read(orderBy),
  ...pageRequest(page, 'DATE', 'TEXT', 'UUID'),
});
