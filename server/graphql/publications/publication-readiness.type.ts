import type { PublicationStatus } from '../../domain/publications/publication.js';
import type { ProblemCode } from '../../domain/values/problem.js';
import { ApiObject, Field } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';
import { problemCodes } from '../api/problem-code.js';
import { publicationStatusEnum } from './publication.enum.js';

/** What can stand against publishing a report. */
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
  'Why a report cannot be published yet.',
  unreadyCodes,
  problemCodes,
);

@ApiObject('One reason for which a report cannot be published yet.')
export class UnreadyReason {
  @Field(() => unreadyCodeEnum, { description: 'What stands against it, for programs.' })
  readonly code!: ProblemCode;

  @Field(() => String, { nullable: true, description: 'The line; null where it is of the whole scorecard.' })
  readonly reference!: string | null;

  @Field(() => String, { description: 'What stands against it and how to mend it, for people, in English.' })
  readonly message!: string;
}

@ApiObject('Whether a report can be published as it now stands. Who may publish it is another question.')
export class PublicationReadiness {
  @Field(() => publicationStatusEnum, { description: 'As how settled.' })
  readonly status!: PublicationStatus;

  @Field(() => Boolean, { description: 'Whether nothing stands against it.' })
  readonly ready!: boolean;

  @Field(() => [UnreadyReason], { description: 'Everything that does, line by line and then of the whole.' })
  readonly reasons!: readonly UnreadyReason[];
}
