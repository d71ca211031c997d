import type { ScorecardChangeKind as ChangeKind } from '../../domain/scorecards/scorecard-change.js';
import type { ProposeScorecardChangeInput } from '../../services/scorecards/propose-scorecard-change.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field } from '../api/decorators.js';
import { citationHint, councilKey, measureKey, scorecardKey } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { scorecardChangeKindEnum } from './scorecard.enum.js';

@ApiInput("A change to a scorecard's measures to propose to a meeting.")
export class ScorecardChangeProposeInput implements ProposeScorecardChangeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => scorecardChangeKindEnum, { description: 'The kind of change.' })
  readonly kind!: ChangeKind;

  @Field(() => String, {
    description: 'The reference of the line to change, or of the one to add. At most 20 characters.',
  })
  readonly reference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reference after the change; required to replace or renumber. At most 20 characters.',
  })
  readonly newReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `${measureKey} Required if the change brings in a measure.`,
  })
  readonly measure?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True if figures of the new measure are comparable with those of the measure that it replaces.',
  })
  readonly comparable!: boolean;

  @Field(() => BilingualTextInput, { description: 'The reason. At most 2,000 characters in each language.' })
  readonly reason!: BilingualTextInput;

  @Field(() => String, { description: 'The code of the committee that decides on the proposal.' })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The date of the meeting that decides on the proposal.' })
  readonly meetingOn!: string;

  @Field(() => DateScalar, { description: 'The date from which the change would take effect.' })
  readonly effectiveFrom!: string;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;
}
