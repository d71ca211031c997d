import type { DisclosureSchool } from '../../domain/disclosure/disclosure-rule.js';
import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { ExplainedLine } from '../../domain/publications/publication-rules.js';
import type { CorrectPublicationInput } from '../../services/publications/correct-publication.js';
import type { EmbargoInput, PublishInput } from '../../services/publications/publish-scorecard.js';
import type { SetPublicationRulesInput } from '../../services/publications/set-publication-rules.js';
import type { WithdrawPublicationInput } from '../../services/publications/withdraw-publication.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, ID, Int } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { ReportKeyInput } from '../scorecards/report-key.input.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import {
  disclosureSchoolEnum,
  explainedLineEnum,
  publicationStatusEnum,
  publicationVisibilityEnum,
} from './publication.enum.js';

@ApiInput('The time before which a publication is hidden outside the council: exactly one of these fields.')
export class PublicationEmbargoInput implements EmbargoInput {
  @Field(() => InstantScalar, { nullable: true, description: 'A time in the future.' })
  readonly until?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'A day: 09:30 London time, the release time of official statistics.',
  })
  readonly standardReleaseOn?: string | null;
}

@ApiInput(
  'A report to publish to a meeting. If neither a period nor a reporting day is given, it is about the reporting day of the report that is scheduled for the meeting, otherwise about the day of the meeting.',
)
export class PublicationPublishInput extends ReportKeyInput implements PublishInput {
  @Field(() => String, { description: 'The code of the committee that receives the report.' })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The date of the meeting that receives the report.' })
  readonly meetingOn!: string;

  @Field(() => publicationStatusEnum, {
    description: 'The status of the report; no figure in it may have a lower status.',
  })
  readonly status!: PublicationStatus;

  @Field(() => publicationVisibilityEnum, { description: 'The readers of the report.' })
  readonly visibility!: PublicationVisibility;

  @Field(() => PublicationEmbargoInput, {
    nullable: true,
    description:
      'The time before which the report is hidden outside the council; visible at once if left out.',
  })
  readonly embargo?: PublicationEmbargoInput | null;
}

@ApiInput(
  'A published report to correct with a new snapshot of the current data. Name it by its period, by its reporting day, or by the committee and the date of its meeting.',
)
export class PublicationCorrectInput extends ReportKeyInput implements CorrectPublicationInput {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the committee that received the report.',
  })
  readonly committee?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of the meeting that received the report.',
  })
  readonly meetingOn?: string | null;

  @Field(() => BilingualTextInput, {
    description:
      'The error and its correction; in Welsh too, if the council requires Welsh. At most 2,000 characters in each language.',
  })
  readonly erratum!: BilingualTextInput;

  @Field(() => publicationStatusEnum, {
    nullable: true,
    description: 'The status of the new version; the status of the version before if left out.',
  })
  readonly status?: PublicationStatus | null;
}

@ApiInput('A publication to withdraw.')
export class PublicationWithdrawInput implements WithdrawPublicationInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: "The publication's identifier." })
  readonly id!: string;

  @Field(() => BilingualTextInput, {
    description: 'The reason, which all readers see. At most 2,000 characters in each language.',
  })
  readonly reason!: BilingualTextInput;
}

@ApiInput('The protection of small numbers of children in data shown outside a council.')
export class DisclosureRuleInput {
  @Field(() => disclosureSchoolEnum, { description: 'The method.' })
  readonly school!: DisclosureSchool;

  @Field(() => Int, { description: 'The largest count that is suppressed: 2 to 100.' })
  readonly threshold!: number;

  @Field(() => Int, {
    defaultValue: 5,
    description: 'The multiple to which counts are rounded: 1 to 2 × threshold + 1. Used by ROUND only.',
  })
  readonly roundingBase!: number;
}

@ApiInput("A council's requirements for its future publications.")
export class PublicationRulesSetInput implements SetPublicationRulesInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [explainedLineEnum], {
    description: 'The kinds of line that need commentary. RED must be among them.',
  })
  readonly narrativeOn!: readonly ExplainedLine[];

  @Field(() => Boolean, { description: 'True if every text needs Welsh as well as English.' })
  readonly welshRequired!: boolean;

  @Field(() => DisclosureRuleInput, { description: 'The protection of small numbers of children.' })
  readonly disclosure!: DisclosureRuleInput;
}
