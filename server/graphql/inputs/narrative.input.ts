import type { Colour } from '../../domain/colour.js';
import type { NarrativeKind } from '../../domain/narrative.js';
import type { MoveNarrativeInput, WriteNarrativeInput } from '../../services/narrate.js';
import { ApiInput, Field, ID } from '../decorators.js';
import { DateScalar } from '../scalars/date.scalar.js';
import { narrativeKindEnum } from '../types/narrative.enum.js';
import { colourEnum } from '../types/rating.enum.js';
import { BilingualTextInput } from './bilingual-text.input.js';
import { citationHint, councilKey, measureKey, periodKey, scorecardKey } from './hints.js';

@ApiInput('What a management action adds to its words.')
export class NarrativeActionInput {
  @Field(() => String, { description: 'Who sees to it. At most 200 characters.' })
  readonly owner!: string;

  @Field(() => DateScalar, { description: 'The day by which it is due.' })
  readonly dueOn!: string;

  @Field(() => colourEnum, { description: 'How it stands, as its owner sees it.' })
  readonly rag!: Colour;
}

@ApiInput('Words to write; they begin as a draft.')
export class NarrativeWriteInput implements WriteNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, {
    nullable: true,
    description: `${measureKey} Left out for an overview, or for an action on the whole scorecard.`,
  })
  readonly measure?: string | null;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => narrativeKindEnum, { description: 'What the words are for.' })
  readonly kind!: NarrativeKind;

  @Field(() => BilingualTextInput, { description: 'The words. At most 10,000 characters in each language.' })
  readonly text!: BilingualTextInput;

  @Field(() => NarrativeActionInput, {
    nullable: true,
    description: 'Owner, due date and state; given for an action and for nothing else.',
  })
  readonly action?: NarrativeActionInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;
}

@ApiInput('A draft to hand in for approval.')
export class NarrativeSubmitInput implements MoveNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;
}

@ApiInput('Words to approve, written by somebody else.')
export class NarrativeApproveInput implements MoveNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;
}
