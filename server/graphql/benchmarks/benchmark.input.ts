import type { BenchmarkAmong } from '../../services/benchmarks/benchmark.js';
import { ApiInput, Field } from '../api/decorators.js';

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

/** Defaults to all English councils. */
export function readAmong(input: BenchmarkAmongInput | null | undefined): BenchmarkAmong {
  if (input?.region) return { kind: 'REGION', region: input.region };
  if (input?.group) return { kind: 'GROUP', code: input.group.code, council: input.group.council ?? null };
  if (input?.neighboursOf) return { kind: 'NEIGHBOURS', of: input.neighboursOf };
  if (input?.councils) return { kind: 'COUNCILS', councils: input.councils };
  return { kind: 'ENGLISH_COUNCILS' };
}
