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
import { comparatorKindEnum, comparisonGroupKindEnum } from './comparison.enum.js';

@ApiInput(
  'A comparator as a report printed it. Shown, as quoted, where the service has no published figures to work one out from.',
)
export class ComparatorQuoteInput implements QuoteComparatorInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, { description: `${periodKey} The one beside whose figure it is printed.` })
  readonly period!: string;

  @Field(() => comparatorKindEnum, { description: 'What it is the figure of.' })
  readonly comparator!: QuotableComparator;

  @Field(() => DecimalScalar, { description: "The value in the measure's unit." })
  readonly value!: string;

  @Field(() => String, { description: 'The report and paragraph that print it. At most 300 characters.' })
  readonly citation!: string;
}

@ApiInput('A comparison group to add, or the one of that code to rename.')
export class ComparisonGroupDefineInput implements DefineComparisonGroupInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a shared group') })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'Its code: lower-case words and digits joined by hyphens; at most 64 characters.',
  })
  readonly code!: string;

  @Field(() => String, { description: 'What it is called. At most 300 characters.' })
  readonly name!: string;

  @Field(() => comparisonGroupKindEnum, { description: 'What it lists.' })
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
  @Field(() => String, { nullable: true, description: councilOrShared('the copy') })
  readonly council?: string | null;

  @Field(() => String, {
    description: "The code of the group to copy: the council's own, else the shared one.",
  })
  readonly group!: string;

  @Field(() => String, {
    description: "The copy's code: lower-case words and digits joined by hyphens; at most 64 characters.",
  })
  readonly code!: string;

  @Field(() => String, { description: 'What the copy is called. At most 300 characters.' })
  readonly name!: string;
}

@ApiInput('A comparison group to take out of use.')
export class ComparisonGroupRetireInput implements RetireComparisonGroupInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a shared group') })
  readonly council?: string | null;

  @Field(() => String, { description: "The group's code." })
  readonly group!: string;

  @Field(() => DateScalar, { description: 'The day from which it is no longer used.' })
  readonly retiredOn!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A member of a comparison group.')
export class ComparisonGroupMemberInput {
  @Field(() => Int, {
    description: 'How near it is: 1 is nearest. Every rank from 1 to the number of members once.',
  })
  readonly rank!: number;

  @Field(() => String, { description: 'GSS code of the area.' })
  readonly gssCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How near, in the words of the publication. At most 60 characters.',
  })
  readonly proximity?: string | null;
}

@ApiInput(
  'An edition of a comparison group. Editions are never changed: from its day on, a new one takes over.',
)
export class ComparisonGroupEditionAddInput implements AddGroupEditionInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a shared group') })
  readonly council?: string | null;

  @Field(() => String, { description: "The group's code." })
  readonly group!: string;

  @Field(() => DateScalar, { description: 'The day from which it has effect; one edition a day.' })
  readonly effectiveFrom!: string;

  @Field(() => String, { description: 'Who published the list, and when. At most 300 characters.' })
  readonly source!: string;

  @Field(() => [ComparisonGroupMemberInput], {
    description: 'Its members, at least one, each area once and never the council compared.',
  })
  readonly members!: readonly ComparisonGroupMemberInput[];
}

@ApiInput('Which comparison groups are wanted. What is left out does not matter.')
export class ComparisonGroupFilter {
  @Field(() => comparisonGroupKindEnum, { nullable: true, description: 'Only groups that list this.' })
  readonly kind?: ComparisonGroupKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only lists of the neighbours of the council with this GSS code.',
  })
  readonly neighboursOf?: string | null;
}
