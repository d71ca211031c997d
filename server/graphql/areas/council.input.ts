import type {
  AreaLevel,
  DefineAreasInput,
  AreaInput as Typed,
} from '../../services/access/manage-councils.js';
import { ApiInput, Field } from '../api/decorators.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { areaLevelEnum } from './area.enum.js';

@ApiInput('An area to add, or whose name and codes to correct.')
export class AreaInput implements Typed {
  @Field(() => String, {
    description: 'Code of the Government Statistical Service: a letter and eight digits, E06000049.',
  })
  readonly gssCode!: string;

  @Field(() => String, {
    nullable: true,
    description: "The Department for Education's number of three digits, 895; English councils only.",
  })
  readonly laCode?: string | null;

  @Field(() => BilingualTextInput, { description: 'Its name. At most 120 characters in each language.' })
  readonly name!: BilingualTextInput;

  @Field(() => areaLevelEnum, { description: 'Whether it is a council, a region or a nation.' })
  readonly level!: AreaLevel;

  @Field(() => String, {
    nullable: true,
    description: 'GSS code of the region that it lies in; English councils only.',
  })
  readonly region?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'GSS code of the nation that it lies in; of every area but a nation.',
  })
  readonly nation?: string | null;
}

@ApiInput('Areas to add or correct, all or none.')
export class AreasDefineInput implements DefineAreasInput {
  @Field(() => [AreaInput], { description: 'The areas, at most 1,000, each once.' })
  readonly areas!: readonly AreaInput[];
}

@ApiInput('A council that is to keep scorecards here.')
export class CouncilSubscribeInput {
  @Field(() => String, { description: 'Its GSS code: E06000049. It must be among the areas.' })
  readonly gssCode!: string;
}

@ApiInput('Which councils are wanted. What is left out does not matter.')
export class CouncilFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that keep scorecards here, or only those that do not.',
  })
  readonly subscribes?: boolean | null;
}
