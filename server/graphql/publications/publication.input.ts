import type { DisclosureSchool } from '../../domain/disclosure/disclosure-rule.js';
import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { ExplainedLine } from '../../domain/publications/publication-rules.js';
import type { CorrectPublicationInput } from '../../services/publications/correct-publication.js';
import type { EmbargoInput, PublishInput } from '../../services/publications/publish-scorecard.js';
import type { SetPublicationRulesInput } from '../../services/publications/set-publication-rules.js';
import type { WithdrawPublicationInput } from '../../services/publications/withdraw-publication.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, ID, Int } from '../api/decorators.js';
import { councilKey, periodKey, scorecardKey } from '../api/hints.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import {
  disclosureSchoolEnum,
  explainedLineEnum,
  publicationStatusEnum,
  publicationVisibilityEnum,
} from './publication.enum.js';

@ApiInput('Until when nothing of a publication shows outside the council: exactly one of these.')
export class PublicationEmbargoInput implements EmbargoInput {
  @Field(() => InstantScalar, { nullable: true, description: 'A moment; it has still to come.' })
  readonly until?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Half past nine in London on this day, when official statistics are released.',
  })
  readonly standardReleaseOn?: string | null;
}

@ApiInput('A report to publish to a meeting.')
export class PublicationPublishInput implements PublishInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => String, { description: 'The code of the committee that it goes to.' })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The day of the meeting that it goes to.' })
  readonly meetingOn!: string;

  @Field(() => publicationStatusEnum, {
    description: 'How settled it is; no figure in it may be less settled.',
  })
  readonly status!: PublicationStatus;

  @Field(() => publicationVisibilityEnum, { description: 'Who may read it.' })
  readonly visibility!: PublicationVisibility;

  @Field(() => PublicationEmbargoInput, {
    nullable: true,
    description: 'Until when nothing of it shows outside the council; left out, it may be read at once.',
  })
  readonly embargo?: PublicationEmbargoInput | null;
}

@ApiInput('A published report to correct: it is frozen again as it now stands.')
export class PublicationCorrectInput implements CorrectPublicationInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => BilingualTextInput, {
    description:
      'What was wrong, and what is right; in Welsh too, where the council asks for Welsh. At most 2,000 characters in each language.',
  })
  readonly erratum!: BilingualTextInput;

  @Field(() => publicationStatusEnum, {
    nullable: true,
    description: 'How settled it now is; left out, as the version before.',
  })
  readonly status?: PublicationStatus | null;
}

@ApiInput('A publication to withdraw.')
export class PublicationWithdrawInput implements WithdrawPublicationInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => String, { description: 'Why; all its readers see it. At most 2,000 characters.' })
  readonly reason!: string;
}

@ApiInput('How small numbers of children are protected in what leaves a council.')
export class DisclosureRuleInput {
  @Field(() => disclosureSchoolEnum, { description: 'The way.' })
  readonly school!: DisclosureSchool;

  @Field(() => Int, { description: 'The largest count that is taken out: 2 to 100.' })
  readonly threshold!: number;

  @Field(() => Int, {
    defaultValue: 5,
    description: 'What counts are rounded to: 1 to twice the threshold and one more.',
  })
  readonly roundingBase!: number;
}

@ApiInput('What a council asks of its publications from now on.')
export class PublicationRulesSetInput implements SetPublicationRulesInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [explainedLineEnum], { description: 'Lines that need commentary; RED has to be among them.' })
  readonly narrativeOn!: readonly ExplainedLine[];

  @Field(() => Boolean, { description: 'Whether words need their Welsh beside the English.' })
  readonly welshRequired!: boolean;

  @Field(() => DisclosureRuleInput, { description: 'How small numbers of children are protected.' })
  readonly disclosure!: DisclosureRuleInput;
}
