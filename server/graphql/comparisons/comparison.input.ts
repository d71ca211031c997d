import type { QuotableComparator } from '../../domain/comparisons/comparator.js';
import type { ComparisonGroupKind } from '../../domain/comparisons/comparison-group.js';
import type { CopyComparisonGroupInput } from '../../services/comparisons/copy-comparison-group.js';
import type {
  AddGroupEditionInput,
  DefineComparisonGroupInput,
} from '../../services/comparisons/manage-comparison-groups.js';
import type { QuoteComparatorInput } from '../../services/comparisons/quote-comparator.js';
import type { RetireComparisonGroupInput } from '../../services/comparisons/retire-comparison-group.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, councilKey, councilOrShared, measureKey, periodKey } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { comparatorKindEnum, comparisonGroupKindEnum } from './comparison.enum.js';

@ApiInput(
  'A comparator as a report printed it. It is shown, marked as quoted, if the service has no published figures to calculate one from.',
)
export class ComparatorQuoteInput implements QuoteComparatorInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, {
    description: `${periodKey} It is the period of the figure that the comparator is printed next to.`,
  })
  readonly period!: string;

  @Field(() => comparatorKindEnum, { description: 'The kind of comparator.' })
  readonly comparator!: QuotableComparator;

  @Field(() => DecimalScalar, { description: "The value in the measure's unit." })
  readonly value!: string;

  @Field(() => String, { description: 'The report and paragraph that print it. At most 300 characters.' })
  readonly citation!: string;
}

@ApiInput('A comparison group to add, or to change if the code exists.')
export class ComparisonGroupDefineInput implements DefineComparisonGroupInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a shared group') })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'Its code: lower-case words and digits joined by hyphens; at most 64 characters.',
  })
  readonly code!: string;

  @Field(() => BilingualTextInput, { description: 'Its name. At most 300 characters in each language.' })
  readonly name!: BilingualTextInput;

  @Field(() => comparisonGroupKindEnum, { description: 'The kind of list.' })
  readonly kind!: ComparisonGroupKind;

  @Field(() => String, {
    nullable: true,
    description: 'GSS code of the council whose neighbours it lists; required for statistical neighbours.',
  })
  readonly neighboursOf?: string | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A comparison group to copy, with all its editions, under another code.')
export class ComparisonGroupCopyInput implements CopyComparisonGroupInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a shared copy') })
  readonly council?: string | null;

  @Field(() => String, {
    description:
      "The code of the group to copy: the council's own group if there is one, otherwise the shared group.",
  })
  readonly group!: string;

  @Field(() => String, {
    description: "The copy's code: lower-case words and digits joined by hyphens; at most 64 characters.",
  })
  readonly code!: string;

  @Field(() => BilingualTextInput, {
    description: "The copy's name. At most 300 characters in each language.",
  })
  readonly name!: BilingualTextInput;
}

@ApiInput('A comparison group to take out of use.')
export class ComparisonGroupRetireInput implements RetireComparisonGroupInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a shared group') })
  readonly council?: string | null;

  @Field(() => String, { description: "The group's code." })
  readonly group!: string;

  @Field(() => DateScalar, { description: 'The first day on which it is no longer used; not in the future.' })
  readonly retiredOn!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A member of a comparison group.')
export class ComparisonGroupMemberInput {
  @Field(() => Int, {
    description:
      'Its rank by nearness: 1 is nearest. Every rank from 1 to the number of members occurs once.',
  })
  readonly rank!: number;

  @Field(() => String, { description: 'GSS code of the area.' })
  readonly gssCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its nearness in the words of the publication. At most 60 characters.',
  })
  readonly proximity?: string | null;
}

@ApiInput(
  'An edition of a comparison group. Editions never change: a new edition replaces the previous one from its first day.',
)
export class ComparisonGroupEditionAddInput implements AddGroupEditionInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a shared group') })
  readonly council?: string | null;

  @Field(() => String, { description: "The group's code." })
  readonly group!: string;

  @Field(() => DateScalar, {
    description: 'The first day on which it is in force; at most one edition for each day.',
  })
  readonly effectiveFrom!: string;

  @Field(() => String, { description: 'The publisher of the list, and the date. At most 300 characters.' })
  readonly source!: string;

  @Field(() => [ComparisonGroupMemberInput], {
    description: 'Its members, at least one: each area at most once, and never the compared council.',
  })
  readonly members!: readonly ComparisonGroupMemberInput[];
}

@ApiInput('A filter for comparison groups. Fields left out do not filter.')
export class ComparisonGroupFilter {
  @Field(() => comparisonGroupKindEnum, { nullable: true, description: 'Only lists of this kind.' })
  readonly kind?: ComparisonGroupKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only lists of the neighbours of the council with this GSS code.',
  })
  readonly neighboursOf?: string | null;
}
