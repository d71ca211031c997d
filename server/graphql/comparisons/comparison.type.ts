import type { MissingReason } from '../../domain/comparisons/comparator.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type {
  ComparatorMethod,
  Comparison as ComparisonRecord,
  NotComparedReason,
} from '../../services/comparisons/comparison.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, createUnionType, Field, Int } from '../api/decorators.js';
import { Area } from '../areas/area.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { comparatorMethodEnum, missingReasonEnum, notComparedReasonEnum } from './comparison.enum.js';

@ApiObject('A member of a comparison group that is not in its average.')
export class MissingMember {
  @Field(() => Area, { description: 'The member.' })
  readonly area!: Area;

  @Field(() => missingReasonEnum, { description: 'The reason.' })
  readonly reason!: MissingReason;
}

@ApiObject('The edition of a comparison group that an average is made from.')
export class ComparatorGroup {
  /**
   * Ids of the edition and of the council that owns it (`null` if it is shared), from which the field `edition` is
   * resolved. `null` in a published report.
   */
  readonly editionKey!: { readonly id: string; readonly councilId: string | null } | null;

  @Field(() => String, { description: "The group's code." })
  readonly code!: string;

  @Field(() => BilingualText, { description: "The group's name." })
  readonly name!: BilingualText;

  @Field(() => DateScalar, { description: 'The first day on which the edition is in force.' })
  readonly effectiveFrom!: PlainDate;
}

@ApiObject("A value to compare the council's own figure with, and its origin.")
export class Comparator {
  @Field(() => DecimalScalar, { description: "The value in the measure's unit, to 12 decimal places." })
  readonly value!: Decimal;

  @Field(() => String, {
    description:
      "The value for readers: rounded half away from zero to the measure's decimal places, with its unit.",
  })
  readonly display!: string;

  @Field(() => comparatorMethodEnum, { description: 'The method by which it was made.' })
  readonly method!: ComparatorMethod;

  @Field(() => ComparatorGroup, {
    nullable: true,
    description:
      "The edition of the comparison group that it is the average of; null if it is not a group's average.",
  })
  readonly group!: ComparatorGroup | null;

  @Field(() => Area, {
    nullable: true,
    description: 'The area that published the figure; null if it is an average or quoted.',
  })
  readonly area!: Area | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of members that the average is made from; null if it is not an average.',
  })
  readonly used!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of all members; null if it is not an average.',
  })
  readonly of!: number | null;

  @Field(() => [MissingMember], { description: 'The members that are not in the average, nearest first.' })
  readonly missing!: readonly MissingMember[];

  @Field(() => Period, {
    description: 'Its period: that of the line, or the latest published period before it.',
  })
  readonly period!: Period;

  @Field(() => String, {
    nullable: true,
    description: 'The publication, or the report and paragraph, that it was taken from; null for an average.',
  })
  readonly citation!: string | null;
}

@ApiObject('The absence of a comparator, with the reason.')
export class NotCompared {
  /** The record from which the field `explanation` is made. */
  readonly comparison!: ComparisonRecord & { readonly kind: 'NOT_COMPARED' };

  @Field(() => notComparedReasonEnum, { description: 'The reason.' })
  readonly reason!: NotComparedReason;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of members with a usable value; null if there was no group to average.',
  })
  readonly used!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of all members; null if there was no group to average.',
  })
  readonly of!: number | null;

  @Field(() => [MissingMember], { description: 'The members without a usable value, nearest first.' })
  readonly missing!: readonly MissingMember[];
}

export const Comparison = createUnionType({
  name: 'Comparison',
  description: 'A comparator, or the reason why there is none.',
  types: () => [Comparator, NotCompared] as const,
});
