import type { PaperHead as Head } from '../../domain/reports/paper-head.js';
import { ApiInput, ApiObject, Field } from '../api/decorators.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { BilingualText } from '../values/bilingual-text.type.js';

@ApiObject('The head of the paper in which a report goes to a meeting.')
export class PaperHead implements Head {
  @Field(() => BilingualText, { nullable: true, description: 'The lead member; null if not given.' })
  readonly leadMember!: BilingualText | null;

  @Field(() => BilingualText, { nullable: true, description: 'The senior officer; null if not given.' })
  readonly seniorOfficer!: BilingualText | null;

  @Field(() => BilingualText, { nullable: true, description: 'The contact; null if not given.' })
  readonly contact!: BilingualText | null;

  @Field(() => BilingualText, { nullable: true, description: 'The recommendations; null if not given.' })
  readonly recommendations!: BilingualText | null;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The implications: financial, legal, for equality and others. Null if not given.',
  })
  readonly implications!: BilingualText | null;
}

const name = 'At most 300 characters in each language.';
const text = 'At most 4,000 characters in each language.';

@ApiInput('The head of the paper in which a report goes to a meeting. Fields left out are not given.')
export class PaperHeadInput implements Partial<Head> {
  @Field(() => BilingualTextInput, { nullable: true, description: `The lead member. ${name}` })
  readonly leadMember?: BilingualTextInput | null;

  @Field(() => BilingualTextInput, { nullable: true, description: `The senior officer. ${name}` })
  readonly seniorOfficer?: BilingualTextInput | null;

  @Field(() => BilingualTextInput, { nullable: true, description: `The contact. ${name}` })
  readonly contact?: BilingualTextInput | null;

  @Field(() => BilingualTextInput, { nullable: true, description: `The recommendations. ${text}` })
  readonly recommendations?: BilingualTextInput | null;

  @Field(() => BilingualTextInput, { nullable: true, description: `The implications. ${text}` })
  readonly implications?: BilingualTextInput | null;
}
