import type { AreaLevel } from '../../services/access/manage-councils.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { areaLevelEnum } from './area.enum.js';

@ApiObject('A place that figures are published for: a council, a region or a nation.', Node)
export class Area {
  /**
   * Id of the area's body, from which the fields `id` and `stableId` are made; `null` if they have to read it first.
   */
  readonly bodyId!: string | null;

  /** True if the code and the names are those of a published document. */
  readonly asPublished!: boolean;

  @Field(() => String, {
    description:
      'Code of the Government Statistical Service: a letter and eight digits, for example E06000049.',
  })
  readonly gssCode!: string;

  @Field(() => BilingualText, { description: 'Its name.' })
  readonly name!: BilingualText;

  @Field(() => areaLevelEnum, { description: 'Its level: a council, a region or a nation.' })
  readonly level!: AreaLevel;
}
