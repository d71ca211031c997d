import { pageLimits } from './cursor.js';
import { ArgsType, Field, Int } from './decorators.js';

/** Arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: pageLimits.usual,
    description: `The most items to return: ${pageLimits.least} to ${pageLimits.most}.`,
  })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Begins after this cursor; left out, at the start of the list.',
  })
  readonly after?: string | null;
}
