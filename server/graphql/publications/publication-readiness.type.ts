import type { PublicationStatus } from '../../domain/publications/publication.js';
import type { ProblemCode } from '../../domain/values/problem.js';
import { ApiObject, Field } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';
import { problemCodes } from '../api/problem-code.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { publicationStatusEnum } from './publication.enum.js';

/** The codes of the problems that can block publication. */
export const unreadyCodes = [
  'NARRATIVE_MISSING',
  'NARRATIVE_NOT_APPROVED',
  'CHANGED_SINCE_APPROVAL',
  'TRANSLATION_MISSING',
  'TARGET_NOT_CONFIRMED',
  'FIGURE_MISSING',
  'ABSENCE_UNEXPLAINED',
  'FIGURE_NOT_SETTLED',
] as const satisfies readonly ProblemCode[];

const unreadyCodeEnum = enumOf<ProblemCode>(
  'UnreadyCode',
  'A reason that blocks the publication of a report.',
  unreadyCodes,
  problemCodes,
);

@ApiObject('A reason that blocks the publication of a report, with the line concerned.')
export class UnreadyReason {
  @Field(() => unreadyCodeEnum, { description: 'The reason, as a code for programs.' })
  readonly code!: ProblemCode;

  @Field(() => String, {
    nullable: true,
    description: "The line's reference; null if the reason concerns the whole scorecard.",
  })
  readonly reference!: string | null;

  @Field(() => BilingualText, { description: 'The reason and its remedy, for people.' })
  readonly message!: BilingualText;
}

@ApiObject(
  'The readiness of a report for publication, from its current state. It does not say whether the caller may publish it.',
)
export class PublicationReadiness {
  @Field(() => publicationStatusEnum, { description: 'The publication status that was checked.' })
  readonly status!: PublicationStatus;

  @Field(() => Boolean, { description: 'True if nothing blocks publication.' })
  readonly ready!: boolean;

  @Field(() => [UnreadyReason], {
    description: 'All reasons that block publication, line by line and then for the whole scorecard.',
  })
  readonly reasons!: readonly UnreadyReason[];
}
