import { absenceReasons } from '../../domain/observations/figure.js';
import { observationFlags, observationStatuses } from '../../domain/observations/observation.js';
import { publishedStatuses } from '../../domain/observations/published-details.js';
import { submissionOutcomes } from '../../services/observations/submit-observations.js';
import { enumOf } from '../api/enum.js';

export const absenceReasonEnum = enumOf(
  'AbsenceReason',
  "The reason for the absence of a value. Each is exported as a symbol of the Department for Education's open-data standard.",
  absenceReasons,
  {
    NOT_APPLICABLE: 'The measure does not apply here or in this period. Symbol z.',
    NOT_AVAILABLE: 'It should exist and is not available. Symbol x.',
    CONFIDENTIAL: 'It would disclose information about individual children and is suppressed. Symbol c.',
    ROUNDS_TO_ZERO: 'Above zero, but so small that it would round to zero. Symbol low.',
    UNRELIABLE: 'Too unreliable to show. Symbol u.',
    NOT_CAPTURED: "The council's system does not capture it; the system may be named. Exported as symbol x.",
    NOT_YET_DUE: 'It is not due yet; the expected date may be given. Exported as symbol x.',
  },
);

export const observationStatusEnum = enumOf(
  'ObservationStatus',
  'The status of a figure: how final it is.',
  observationStatuses,
  {
    INTERIM: 'Taken from the system without cleansing.',
    PROVISIONAL: 'Cleansed, and may still change.',
    FINAL: 'Not expected to change.',
    REVISED: 'Corrected after it was final.',
  },
);

export const publishedStatusEnum = enumOf(
  'PublishedStatus',
  'How final published statistics are.',
  publishedStatuses,
  {
    PROVISIONAL: 'May still change.',
    FINAL: 'Not expected to change.',
    REVISED: 'Corrected after it was final.',
  },
);

export const observationFlagEnum = enumOf(
  'ObservationFlag',
  'A warning for readers of a figure. One figure may have several.',
  observationFlags,
  {
    SERIES_BREAK: 'The series is broken here: the figure must not be compared with earlier ones.',
    ESTIMATED: 'It is an estimate.',
    LOW_RELIABILITY: 'It is based on few cases or on doubtful records.',
    DEFINITION_DIFFERS: "It was calculated under a definition other than the measure's.",
    PROVISIONAL: 'It is provisional, even if the whole return has another status.',
  },
);

export const submissionOutcomeEnum = enumOf(
  'SubmissionOutcome',
  'The outcome of a submission of figures.',
  submissionOutcomes,
  {
    STORED: 'Every row was stored, or matched the current figure.',
    PARTLY_STORED: 'The valid rows were stored, the others rejected. Only if `partial` was true.',
    REFUSED: 'Nothing was stored.',
  },
);
