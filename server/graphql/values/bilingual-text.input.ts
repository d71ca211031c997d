import type { Bilingual } from '../../domain/values/language.js';
import { ApiInput, Field } from '../api/decorators.js';

@ApiInput('A text in English and, optionally, in Welsh.')
export class BilingualTextInput implements Bilingual {
  @Field(() => String, { description: 'The English text.' })
  readonly en!: string;

  @Field(() => String, { nullable: true, description: 'The Welsh text, if there is one.' })
  readonly cy!: string | null;
}
