import { ApiObject, Field } from './decorators.js';

@ApiObject('The position of a page in its list.')
export class PageInfo {
  @Field(() => Boolean, {
    description: 'True if more items follow. Get them with `after` set to `endCursor`.',
  })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'True if the page began after a cursor, so that items may come before it.',
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
