import { ApiObject, Field } from './decorators.js';

@ApiObject('Where a page lies in its list.')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows. Ask for it with `after` set to `endCursor`.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the page began after a cursor, so that something may come before it.',
  })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first node; null on an empty page.',
  })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last node; null on an empty page.' })
  readonly endCursor!: string | null;
}
