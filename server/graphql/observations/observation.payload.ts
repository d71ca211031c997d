import type { Submission } from '../../services/observations/submit-observations.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { type UserError, userErrorOf } from '../api/user-error.js';
import { submissionOutcomeEnum } from './observation.enum.js';
import { presentObservation } from './observation.present.js';
import { Observation } from './observation.type.js';

const userError = userErrorOf('ObservationsSubmit', [
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
]);

@ApiObject('What became of a submission, row by row and as a whole.')
export class ObservationsSubmitPayload {
  @Field(() => submissionOutcomeEnum, { description: 'What became of it as a whole.' })
  readonly outcome!: Submission['outcome'];

  @Field(() => Int, { description: 'Rows that entered a figure where there was none.' })
  readonly stored!: number;

  @Field(() => Int, { description: 'Rows that became the next version of a figure.' })
  readonly revised!: number;

  @Field(() => Int, { description: 'Rows that said what already stands.' })
  readonly unchanged!: number;

  @Field(() => Int, {
    description:
      'Rows with something wrong. Where nothing was stored because of them, the others are not counted either.',
  })
  readonly refused!: number;

  @Field(() => [Observation], {
    description:
      'The figures of the good rows as they now stand, in the order of the rows; empty where nothing was stored.',
  })
  readonly observations!: readonly Observation[];

  @Field(() => [userError.type], { description: 'What is wrong with the input; empty where nothing is.' })
  readonly userErrors!: readonly UserError[];
}

export const presentSubmission = ({
  observations,
  problems,
  ...counts
}: Submission): ObservationsSubmitPayload => ({
  ...counts,
  observations: observations.map(presentObservation),
  userErrors: userError.present(problems),
});
