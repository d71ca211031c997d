import { ApiObject, Field } from '../api/decorators.js';

@ApiObject('A text shown to readers, in English and, if translated, in Welsh.')
export class BilingualText {
  @Field(() => String, { description: 'The English text.' })
  readonly en!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The Welsh text; null if not translated yet.',
  })
  readonly cy!: string | null;
}
