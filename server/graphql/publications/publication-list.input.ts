import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { PublicationConditions } from '../../persistence/publications/publication-list.js';
import type { PublicationListRequest } from '../../services/publications/find-publications.js';
import { dateArgument } from '../api/bad-argument.js';
import { type PageArguments, pageRequest } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Arg, Field, ID, Int } from '../api/decorators.js';
import { councilKey, periodKey, scorecardKey } from '../api/hints.js';
import { orderOf } from '../api/order.input.js';
import { reportTimes } from '../values/report-times.js';
import { publicationStatusEnum, publicationVisibilityEnum } from './publication.enum.js';

@ApiInput('Conditions that the publications must meet. Fields left out set no condition.')
export class PublicationFilter {
  @Field(() => String, { nullable: true, description: 'Only publications of the scorecard with this code.' })
  readonly scorecard?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only publications for the periods with these codes.',
  })
  readonly periods?: readonly string[] | null;

  @Field(() => [DateScalar], {
    nullable: true,
    description: 'Only publications about these reporting days. With periods: those of either.',
  })
  readonly reportingDays?: readonly string[] | null;

  @Field(() => [publicationStatusEnum], {
    nullable: true,
    description: 'Only publications of these statuses.',
  })
  readonly status?: readonly PublicationStatus[] | null;

  @Field(() => [publicationVisibilityEnum], {
    nullable: true,
    description: 'Only publications for these readers.',
  })
  readonly visibility?: readonly PublicationVisibility[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only publications made on this day or later, London time.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only publications made on this day or earlier, London time.',
  })
  readonly until?: string | null;
}

export const FilterArg = () =>
  Arg('filter', () => PublicationFilter, {
    nullable: true,
    description: 'Conditions that the publications must meet; all publications if left out.',
  });

export const publicationOrder = orderOf(
  'Publication',
  'publications',
  {
    PUBLISHED: 'By the time of publication, then by the end of the period and the version.',
    PERIOD: 'By the end of the period, then by the time of publication and the version.',
  },
  { field: 'PUBLISHED', direction: 'DESC' },
);

const keyParts = {
  PUBLISHED: ['INSTANT', 'DATE', 'NUMBER', 'UUID'],
  PERIOD: ['DATE', 'INSTANT', 'NUMBER', 'UUID'],
} as const;

export type PublicationOrder = ReturnType<typeof publicationOrder.read>;

export const conditionsOf = (filter: PublicationFilter | null | undefined): PublicationConditions => ({
  scorecard: filter?.scorecard ?? null,
  periods: reportTimes(filter),
  statuses: filter?.status ?? null,
  visibilities: filter?.visibility ?? null,
  from: dateArgument('filter.from', filter?.from),
  until: dateArgument('filter.until', filter?.until),
});

/** Reads the arguments of a list of publications. */
export function listRequest(
  filter: PublicationFilter | null | undefined,
  orderBy: PublicationOrder | null | undefined,
  page: PageArguments,
): PublicationListRequest {
  const order = publicationOrder.read(orderBy);
  return { conditions: conditionsOf(filter), order, page: pageRequest(page, ...keyParts[order.field]) };
}

@ApiInput('The scorecard, period and version of a publication.')
export class PublicationOfPeriodInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version number, from 1; the latest version that the caller may read if left out.',
  })
  readonly version?: number | null;
}

@ApiInput('The scorecard and the meeting of a publication, and its version.')
export class PublicationOfMeetingInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { description: "The committee's code when it received the report." })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The date of the meeting.' })
  readonly meetingOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version number, from 1; the latest version that the caller may read if left out.',
  })
  readonly version?: number | null;
}

@ApiInput('A publication: exactly one of these fields.')
export class PublicationOfInput {
  @Field(() => ID, { nullable: true, description: "The publication's identifier." })
  readonly id?: string | null;

  @Field(() => PublicationOfPeriodInput, {
    nullable: true,
    description: 'A version of the report of a scorecard for a period.',
  })
  readonly period?: PublicationOfPeriodInput | null;

  @Field(() => PublicationOfMeetingInput, {
    nullable: true,
    description:
      'A version of the report of a scorecard to a meeting: of the last published, if it received several.',
  })
  readonly meeting?: PublicationOfMeetingInput | null;
}
