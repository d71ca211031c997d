import type { ExplainedLine } from '../../domain/publications/publication-rules.js';
import { ApiObject, Field } from '../api/decorators.js';
import { explainedLineEnum } from './publication.enum.js';
import { DisclosureRule } from './publication.type.js';

@ApiObject('What a council asks of its publications.')
export class PublicationRules {
  @Field(() => [explainedLineEnum], { description: 'Lines that need commentary; red ones always do.' })
  readonly narrativeOn!: readonly ExplainedLine[];

  @Field(() => Boolean, { description: 'Whether words need their Welsh beside the English.' })
  readonly welshRequired!: boolean;

  @Field(() => DisclosureRule, {
    description: 'How small numbers of children are protected in what leaves the council.',
  })
  readonly disclosure!: DisclosureRule;
}
