import { type AverageMethod, averageDefaults } from '../../domain/comparisons/comparator.js';
import type { BenchmarkReference, BenchmarkTerms } from '../../services/benchmarks/benchmark.js';
import { trendLimit } from '../../services/benchmarks/benchmark-trend.js';
import type { BenchmarkAmong } from '../../services/benchmarks/benchmarked-group.js';
import { matrixLimits } from '../../services/benchmarks/compare-councils.js';
import type { OutlierKind } from '../../services/benchmarks/find-outliers.js';
import { badArgument, dateArgument } from '../api/bad-argument.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, ArgsType, Field, Int } from '../api/decorators.js';
import { councilKey, measureKey, periodKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { minimumHint, readMinimum } from '../comparisons/minimum-members.js';
import { averageMethodEnum, benchmarkReferenceEnum, outlierKindEnum } from './benchmark.enum.js';

/** Throws an error of code `BAD_USER_INPUT` if a list of codes is longer than the limit. */
export function atMost(argument: string, codes: readonly string[] | null | undefined, limit: number): void {
  if ((codes?.length ?? 0) <= limit) return;
  throw badArgument(argument, `${codes?.length} are more than ${limit}. Ask for them in parts.`);
}

const measuresHint = (limit: number): string =>
  `Codes of measures in the shared catalogue, in the order of the result; at most ${limit}.`;

@ApiInput('A comparison group.')
export class BenchmarkGroupInput {
  @Field(() => String, { description: "The group's code." })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'GSS code of the council that owns the group. Left out for a shared group.',
  })
  readonly council?: string | null;
}

@ApiInput('The areas to compare. Give exactly one field.')
export class BenchmarkAmongInput {
  @Field(() => String, {
    nullable: true,
    description: 'GSS code of a region or nation: all its councils are compared.',
  })
  readonly region?: string | null;

  @Field(() => BenchmarkGroupInput, {
    nullable: true,
    description: "The members of a group's edition in force at the period's end.",
  })
  readonly group?: BenchmarkGroupInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      "GSS code of a council: its statistical neighbours, in the shared list in force at the period's end, are compared.",
  })
  readonly neighboursOf?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'GSS codes of single areas; at most 100.',
  })
  readonly councils?: readonly string[] | null;
}

/** The most areas that may be listed by code. */
const namedAreas = 100;

/**
 * Reads the areas to compare. Returns all English councils if none are given. Throws `BAD_USER_INPUT` if more areas are
 * listed than {@link namedAreas}.
 */
function readAmong(input: BenchmarkAmongInput | null | undefined): BenchmarkAmong {
  atMost('among.councils', input?.councils, namedAreas);
  if (input?.region) return { kind: 'REGION', region: input.region };
  if (input?.group) return { kind: 'GROUP', code: input.group.code, council: input.group.council ?? null };
  if (input?.neighboursOf) return { kind: 'NEIGHBOURS', of: input.neighboursOf };
  if (input?.councils) return { kind: 'COUNCILS', councils: input.councils };
  return { kind: 'ENGLISH_COUNCILS' };
}

@ArgsType()
export class MeasureBenchmarkArgs {
  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => BenchmarkAmongInput, {
    nullable: true,
    description: 'The areas to compare; left out, all English councils.',
  })
  readonly among?: BenchmarkAmongInput | null;

  @Field(() => [averageMethodEnum], {
    defaultValue: ['MEAN'],
    description: 'The methods of the averages to calculate.',
  })
  readonly methods!: readonly AverageMethod[];

  @Field(() => benchmarkReferenceEnum, {
    defaultValue: 'NATION',
    description: "The benchmark that the areas' intervals are compared with.",
  })
  readonly reference!: BenchmarkReference;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "A day: the members of the list of neighbours or of the group are those of that day. Left out: those in force at the period's end.",
  })
  readonly neighboursEditionOn?: string | null;

  @Field(() => Int, { defaultValue: averageDefaults.minimum, description: minimumHint })
  readonly minimumMembers!: number;
}

/**
 * Converts the arguments to the terms of the service. Throws an error of code `BAD_USER_INPUT` for too many areas, a
 * day that does not exist, or a minimum out of range.
 */
export function benchmarkTerms(args: MeasureBenchmarkArgs): BenchmarkTerms {
  const { period, methods, reference, neighboursEditionOn = null } = args;
  const minimum = readMinimum(args.minimumMembers);
  return {
    ...{ period, methods, reference, minimum },
    among: readAmong(args.among),
    neighboursEditionOn: dateArgument('neighboursEditionOn', neighboursEditionOn),
  };
}

@ArgsType()
export class BenchmarkArgs extends MeasureBenchmarkArgs {
  @Field(() => String, { description: measureKey })
  readonly measure!: string;
}

@ArgsType()
export class BenchmarkTrendArgs extends PageArgs {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [String], { description: measuresHint(trendLimit) })
  readonly measures!: readonly string[];

  @Field(() => DateScalar, { description: 'Only periods that end on this day or later.' })
  readonly from!: string;

  @Field(() => DateScalar, { description: 'Only periods that end on this day or earlier.' })
  readonly until!: string;

  @Field(() => averageMethodEnum, {
    defaultValue: 'MEAN',
    description: "The method of the neighbours' average.",
  })
  readonly method!: AverageMethod;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "A day: the neighbours in every period are those of that day's list. Left out: those of the list in force at each period's end.",
  })
  readonly neighboursEditionOn?: string | null;

  @Field(() => Int, { defaultValue: averageDefaults.minimum, description: minimumHint })
  readonly minimumMembers!: number;
}

@ArgsType()
export class CompareCouncilsArgs extends PageArgs {
  @Field(() => [String], {
    description: `GSS codes of the councils, in the order of the cells; at most ${matrixLimits.councils}.`,
  })
  readonly councils!: readonly string[];

  @Field(() => [String], { description: measuresHint(matrixLimits.measures) })
  readonly measures!: readonly string[];

  @Field(() => [String], { description: `Codes of the periods; at most ${matrixLimits.periods}.` })
  readonly periods!: readonly string[];
}

@ApiInput('Conditions that the outliers must meet. Fields left out set no condition.')
export class OutlierFilter {
  @Field(() => [outlierKindEnum], {
    nullable: true,
    description: 'Only measures that stand out in one of these ways.',
  })
  readonly kinds?: readonly OutlierKind[] | null;
}

@ArgsType()
export class OutliersArgs extends PageArgs {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, {
    description: `The latest figure published up to the end of this period is used for each measure. ${periodKey}`,
  })
  readonly period!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of one of the council's scorecards, to include its red and worsening lines. Ignored if the caller may not see it.",
  })
  readonly scorecard?: string | null;

  @Field(() => OutlierFilter, {
    nullable: true,
    description: 'Conditions that the outliers must meet; all outliers if left out.',
  })
  readonly filter?: OutlierFilter | null;
}
