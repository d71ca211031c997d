import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';

@ApiObject(
  'A committee of a council that receives scorecard reports: corporate parenting or scrutiny, for example.',
  Node,
)
export class Committee {
  /** Ids of rows, from which the field `id` and the edges are resolved. */
  readonly id!: string;
  readonly councilId!: string;

  @Field(() => String, { description: 'Its code within the council: lower-case words joined by hyphens.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its name.' })
  readonly name!: BilingualText;

  @Field(() => Int, { description: 'The version number: 1 when first defined, plus 1 with every change.' })
  readonly version!: number;
}

export const CommitteeConnection = connectionOf(Committee, 'committees', { counted: true });
