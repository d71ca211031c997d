import { pageLimits } from './cursor.js';
import { ArgsType, Field, Int } from './decorators.js';

/** Arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `The most items to return, from the start: ${pageLimits.least} to ${pageLimits.most}; ${pageLimits.usual} if neither \`first\` nor \`last\` is given.`,
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only items after this cursor.',
  })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `The most items to return, from the end: ${pageLimits.least} to ${pageLimits.most}. Not together with \`first\`.`,
  })
  readonly last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only items before this cursor.',
  })
  readonly before?: string | null;
}
