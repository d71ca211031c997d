import { ApiObject, Field } from '../api/decorators.js';

@ApiObject('A text shown to readers, in English and where somebody has translated it in Welsh.')
export class BilingualText {
  @Field(() => String, { description: 'The English text.' })
  readonly en!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The Welsh text; null where nobody has translated it yet.',
  })
  readonly cy!: string | null;
}
