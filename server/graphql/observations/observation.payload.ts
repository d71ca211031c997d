import type { Submission } from '../../services/observations/submit-observations.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { type UserError, userErrorOf } from '../api/user-error.js';
import { submissionOutcomeEnum } from './observation.enum.js';
import { presentObservation } from './observation.present.js';
import { Observation } from './observation.type.js';

const userError = userErrorOf('ObservationsSubmit', [
  'MALFORMED_CODE',
  'MALFORMED_DECIMAL',
  'MALFORMED_DATE',
  'MALFORMED_PERIOD',
  'VALUE_AND_ABSENCE',
  'VALUE_OR_ABSENCE_REQUIRED',
  'FRACTION_INCOMPLETE',
  'DENOMINATOR_NOT_POSITIVE',
  'VALUE_DISAGREES_WITH_FRACTION',
  'OUT_OF_RANGE',
  'PERIOD_DOES_NOT_FIT',
  'NOT_FOUND',
  'DUPLICATE',
  'REQUIRED',
  'TOO_LONG',
  'STALE',
  'NEGATIVE',
  'STATUS_LOWERED',
  'COUNCIL_NOT_OPEN',
  'WRONG_STATE',
]);

@ApiObject('The outcome of a submission, with counts of rows and errors by row.')
export class ObservationsSubmitPayload {
  @Field(() => submissionOutcomeEnum, { description: 'The outcome of the whole submission.' })
  readonly outcome!: Submission['outcome'];

  @Field(() => Int, { description: 'The number of rows that added a figure.' })
  readonly stored!: number;

  @Field(() => Int, { description: 'The number of rows that became the next version of a figure.' })
  readonly revised!: number;

  @Field(() => Int, { description: 'The number of rows equal to the current figure.' })
  readonly unchanged!: number;

  @Field(() => Int, {
    description:
      'The number of rows with errors. If nothing was stored because of them, the other counts are 0.',
  })
  readonly refused!: number;

  @Field(() => [Observation], {
    description:
      'The current figures of the valid rows, in the order of the rows; empty if nothing was stored.',
  })
  readonly observations!: readonly Observation[];

  @Field(() => [userError.type], { description: 'The errors in the input; empty if there are none.' })
  readonly userErrors!: readonly UserError[];
}

/**
 * Returns the payload of a submission that was refused before its rows were read, because another part of its input
 * was malformed.
 */
export const refusedSubmission = (userErrors: readonly UserError[]): ObservationsSubmitPayload => ({
  outcome: 'REFUSED',
  stored: 0,
  revised: 0,
  unchanged: 0,
  refused: 0,
  observations: [],
  userErrors,
});

export const presentSubmission = ({
  observations,
  problems,
  ...counts
}: Submission): ObservationsSubmitPayload => ({
  ...counts,
  observations: observations.map(presentObservation),
  userErrors: userError.present(problems),
});
