import type { BenchmarkAmong } from '../../services/benchmarks/benchmark.js';
import { ApiInput, Field } from '../api/decorators.js';

@ApiInput('A comparison group.')
export class BenchmarkGroupInput {
  @Field(() => String, { description: "The group's code." })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'GSS code of the council whose own it is; left out for a shared one.',
  })
  readonly council?: string | null;
}

@ApiInput('Whom to compare. Exactly one is given.')
export class BenchmarkAmongInput {
  @Field(() => String, {
    nullable: true,
    description: 'All councils of a region or nation: its GSS code.',
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
      "A council's statistical neighbours, of the shared list in force at the period's end: the council's GSS code.",
  })
  readonly neighboursOf?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Areas named one by one by their GSS codes; at most 100.',
  })
  readonly councils?: readonly string[] | null;
}

/** All English councils where nothing is said. */
export function readAmong(input: BenchmarkAmongInput | null | undefined): BenchmarkAmong {
  if (input?.region) return { kind: 'REGION', region: input.region };
  if (input?.group) return { kind: 'GROUP', code: input.group.code, council: input.group.council ?? null };
  if (input?.neighboursOf) return { kind: 'NEIGHBOURS', of: input.neighboursOf };
  if (input?.councils) return { kind: 'COUNCILS', councils: input.councils };
  return { kind: 'ENGLISH_COUNCILS' };
}
