import { pageLimits } from './cursor.js';
import { ArgsType, Field, Int } from './decorators.js';

/** What every connection takes. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: pageLimits.usual,
    description: `How many at most: ${pageLimits.least} to ${pageLimits.most}.`,
  })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Go on behind this cursor; left out, begin at the beginning.',
  })
  readonly after?: string | null;
}
