import type { CouncilType } from '../../domain/areas/council-type.js';
import type { ReorganisationKind } from '../../domain/areas/reorganisation-kind.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type {
  DefineReorganisationInput,
  CouncilOpeningInput as Typed,
} from '../../services/areas/read-reorganisation.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field } from '../api/decorators.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { councilTypeEnum, reorganisationKindEnum } from './area.enum.js';

@ApiInput('A council that opens in a reorganisation, or the council that continues under another code.')
export class CouncilOpeningInput implements Typed {
  @Field(() => String, {
    nullable: true,
    description:
      'Its GSS code from the day on. Left out while it is not known: the council then has a provisional code. Required if the council continues.',
  })
  readonly gssCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The Department for Education's three-digit number from the day on; left out while it is not known. A council that continues then keeps its number.",
  })
  readonly laCode?: string | null;

  @Field(() => BilingualTextInput, { description: 'Its name. At most 120 characters in each language.' })
  readonly name!: BilingualTextInput;

  @Field(() => councilTypeEnum, {
    nullable: true,
    description: 'The kind of authority; left out while it is not known.',
  })
  readonly type?: CouncilType | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'GSS codes of the councils whose services it takes over, each in `closes`; all of them if left out.',
  })
  readonly predecessors?: readonly string[] | null;
}

@ApiInput('A reorganisation of councils. It replaces an earlier definition with the same code.')
export class ReorganisationDefineInput implements DefineReorganisationInput {
  @Field(() => String, { description: 'Its code, for example 2027-surrey.' })
  readonly code!: string;

  @Field(() => DateScalar, { description: 'The first day of the councils that open.' })
  readonly on!: PlainDate;

  @Field(() => reorganisationKindEnum, { description: 'Its kind, which the councils must fit.' })
  readonly kind!: ReorganisationKind;

  @Field(() => [String], {
    description: 'GSS codes of the councils that close, or of the council that continues; at most 100.',
  })
  readonly closes!: readonly string[];

  @Field(() => [CouncilOpeningInput], { description: 'The councils that open; at most 100.' })
  readonly opens!: readonly CouncilOpeningInput[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which officers may enter figures of a council that closes, for periods that end by its last day; a year after `on` if left out.',
  })
  readonly figuresUntil?: PlainDate | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: the answer shows the consequences, and nothing is stored.',
  })
  readonly preview!: boolean;
}
