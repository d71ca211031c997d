import type { CouncilType } from '../../domain/areas/council-type.js';
import type {
  AreaLevel,
  DefineAreasInput,
  AreaInput as Typed,
} from '../../services/access/manage-councils.js';
import { ApiInput, Field } from '../api/decorators.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { areaLevelEnum, councilTypeEnum } from './area.enum.js';

@ApiInput('An area to add, or to correct.')
export class AreaInput implements Typed {
  @Field(() => String, {
    description:
      'Code of the Government Statistical Service: a letter and eight digits, for example E06000049.',
  })
  readonly gssCode!: string;

  @Field(() => String, {
    nullable: true,
    description: "The Department for Education's three-digit number, for example 895; English councils only.",
  })
  readonly laCode?: string | null;

  @Field(() => BilingualTextInput, { description: 'Its name. At most 120 characters in each language.' })
  readonly name!: BilingualTextInput;

  @Field(() => areaLevelEnum, { description: 'Its level: a council, a region or a nation.' })
  readonly level!: AreaLevel;

  @Field(() => String, {
    nullable: true,
    description: 'GSS code of the region that it lies in; English councils only.',
  })
  readonly region?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'GSS code of the nation that it lies in; required for every area except a nation.',
  })
  readonly nation?: string | null;
}

@ApiInput('Areas to add or correct: all of them or none.')
export class AreasDefineInput implements DefineAreasInput {
  @Field(() => [AreaInput], { description: 'The areas, at most 1,000, each at most once.' })
  readonly areas!: readonly AreaInput[];
}

@ApiInput('A council that is to subscribe to this service.')
export class CouncilSubscribeInput {
  @Field(() => String, { description: 'Its GSS code, for example E06000049. The area must exist.' })
  readonly gssCode!: string;
}

@ApiInput('Conditions that the councils must meet. Fields left out set no condition.')
export class CouncilFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only the councils that subscribe to this service. False: only the others.',
  })
  readonly subscribes?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'GSS code of a region of England: only councils that lie in it.',
  })
  readonly region?: string | null;

  @Field(() => String, { nullable: true, description: 'GSS code of a nation: only councils that lie in it.' })
  readonly nation?: string | null;

  @Field(() => councilTypeEnum, { nullable: true, description: 'Only authorities of this kind.' })
  readonly type?: CouncilType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A part of the name in English or Welsh, or the whole GSS code, in upper or lower case. At most 120 characters.',
  })
  readonly search?: string | null;
}
