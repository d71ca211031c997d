import type { ExplainedLine } from '../../domain/publications/publication-rules.js';
import { ApiObject, Field } from '../api/decorators.js';
import { explainedLineEnum } from './publication.enum.js';
import { DisclosureRule } from './publication.type.js';

@ApiObject("A council's requirements for its publications.")
export class PublicationRules {
  @Field(() => [explainedLineEnum], {
    description: 'The kinds of line that need commentary. RED is always among them.',
  })
  readonly narrativeOn!: readonly ExplainedLine[];

  @Field(() => Boolean, { description: 'True if every text needs Welsh as well as English.' })
  readonly welshRequired!: boolean;

  @Field(() => DisclosureRule, {
    description: 'The protection of small numbers of children in data shown outside the council.',
  })
  readonly disclosure!: DisclosureRule;
}
