import type { MissingReason } from '../../domain/comparisons/comparator.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type {
  ComparatorMethod,
  Comparison as MadeComparison,
  NotComparedReason,
} from '../../services/comparisons/comparison.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, createUnionType, Field, Int } from '../api/decorators.js';
import { Area } from '../areas/area.type.js';
import { Period } from '../values/period.type.js';
import { comparatorMethodEnum, missingReasonEnum, notComparedReasonEnum } from './comparison.enum.js';

@ApiObject('A member of a comparison group that is not in its average.')
export class MissingMember {
  @Field(() => Area, { description: 'The member.' })
  readonly area!: Area;

  @Field(() => missingReasonEnum, { description: 'Why it is not.' })
  readonly reason!: MissingReason;
}

@ApiObject('Which edition of which comparison group an average is of.')
export class ComparisonGroupEditionRef {
  @Field(() => String, { description: "The group's code." })
  readonly code!: string;

  @Field(() => String, { description: "The group's name." })
  readonly name!: string;

  @Field(() => DateScalar, { description: 'The day from which the edition has effect.' })
  readonly effectiveFrom!: PlainDate;
}

@ApiObject("What stands beside the council's own figure, and how it was made.")
export class Comparator {
  @Field(() => DecimalScalar, { description: "The value in the measure's unit, to 12 decimal places." })
  readonly value!: Decimal;

  @Field(() => String, {
    description: "As a reader sees it: rounded half away from zero to the measure's places, with its unit.",
  })
  readonly display!: string;

  @Field(() => comparatorMethodEnum, { description: 'How it was made.' })
  readonly method!: ComparatorMethod;

  @Field(() => ComparisonGroupEditionRef, {
    nullable: true,
    description: 'The group it is the average of; null where it is none.',
  })
  readonly group!: ComparisonGroupEditionRef | null;

  @Field(() => Area, {
    nullable: true,
    description: "The area whose figure it is; null where it is a group's average or quoted.",
  })
  readonly area!: Area | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many members the average is made from; null where it is none.',
  })
  readonly used!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many members; null where it is no average.' })
  readonly of!: number | null;

  @Field(() => [MissingMember], { description: 'The members left out, nearest first.' })
  readonly missing!: readonly MissingMember[];

  @Field(() => Period, { description: "The period it is of: the line's, or the latest published before it." })
  readonly period!: Period;

  @Field(() => String, {
    nullable: true,
    description: 'The publication, or the report and paragraph, that it was taken from.',
  })
  readonly citation!: string | null;
}

@ApiObject('Why there is nothing to compare with.')
export class NotCompared {
  /** Behind the field `explanation`. */
  readonly made!: MadeComparison & { readonly kind: 'NOT_COMPARED' };

  @Field(() => notComparedReasonEnum, { description: 'The reason.' })
  readonly reason!: NotComparedReason;

  @Field(() => Int, {
    nullable: true,
    description: 'How many members have a published value, where too few have.',
  })
  readonly used!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of how many members, where too few have a published value.',
  })
  readonly of!: number | null;

  @Field(() => [MissingMember], { description: 'The members without a published value, nearest first.' })
  readonly missing!: readonly MissingMember[];
}

export const Comparison = createUnionType({
  name: 'Comparison',
  description: 'A comparator, or why there is none.',
  types: () => [Comparator, NotCompared] as const,
});
