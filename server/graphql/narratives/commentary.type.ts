import type { NarrativeKind } from '../../domain/narratives/narrative.js';
import { ApiInterface, Field } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { narrativeKindEnum } from './narrative.enum.js';

@ApiInterface('A text about figures, in current data or as published.')
export abstract class Commentary {
  @Field(() => narrativeKindEnum, { description: 'The purpose of the text.' })
  readonly kind!: NarrativeKind;

  @Field(() => BilingualText, { description: 'The text. At most 10,000 characters in each language.' })
  readonly text!: BilingualText;

  @Field(() => String, { description: 'The name of the author.' })
  readonly author!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the approver, never an author; null until approved.',
  })
  readonly approver!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source: document and paragraph; null if not recorded.',
  })
  readonly citation!: string | null;
}
