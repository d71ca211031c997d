import type { PlainDate } from '../../domain/values/plain-date.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';

@ApiObject('A code that a council has or had, with the number and the name that it had then.')
export class CouncilCode {
  @Field(() => String, {
    description:
      'Code of the Government Statistical Service: a letter and eight digits, for example E06000049.',
  })
  readonly gssCode!: string;

  @Field(() => String, {
    nullable: true,
    description: "The Department for Education's three-digit number; null outside England.",
  })
  readonly laCode!: string | null;

  @Field(() => BilingualText, { description: 'Its name with this code.' })
  readonly name!: BilingualText;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the code; null if it is older than the register.',
  })
  readonly from!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last on which the code was in force; null while it is in force.',
  })
  readonly until!: PlainDate | null;
}
