import { absenceReasons } from '../../domain/observations/figure.js';
import { observationFlags, observationStatuses } from '../../domain/observations/observation.js';
import { submissionOutcomes } from '../../services/observations/submit-observations.js';
import { enumOf } from '../api/enum.js';

export const absenceReasonEnum = enumOf(
  'AbsenceReason',
  "Why there is no value. Each stands for a symbol of the Department for Education's open-data standard.",
  absenceReasons,
  {
    NOT_APPLICABLE: 'The measure does not apply here or in this period. Symbol z.',
    NOT_AVAILABLE: 'It should exist and is not available. Symbol x.',
    CONFIDENTIAL: 'It would tell of single children and is suppressed. Symbol c.',
    ROUNDS_TO_ZERO: 'Above zero, but so small that it would round to zero. Symbol low.',
    UNRELIABLE: 'Too unreliable to be given. Symbol u.',
    NOT_CAPTURED: "The council's system does not capture it; the system may be named. Leaves as symbol x.",
    NOT_YET_DUE: 'It is not due yet; the day it is expected may be named. Leaves as symbol x.',
  },
);

export const observationStatusEnum = enumOf(
  'ObservationStatus',
  'How settled a figure is.',
  observationStatuses,
  {
    INTERIM: 'Straight from the system, not cleansed.',
    PROVISIONAL: 'Cleansed, and may still change.',
    FINAL: 'Settled.',
    REVISED: 'Corrected after it was final.',
  },
);

export const observationFlagEnum = enumOf(
  'ObservationFlag',
  'What a reader must know beside a figure; one figure may carry several.',
  observationFlags,
  {
    SERIES_BREAK: 'It does not continue what came before: the two must not be compared.',
    ESTIMATED: 'It is an estimate.',
    LOW_RELIABILITY: 'It rests on few cases or on doubtful records.',
    DEFINITION_DIFFERS: "It was made under another definition than the measure's.",
    PROVISIONAL: 'It is provisional whatever its status says of the whole return.',
  },
);

export const submissionOutcomeEnum = enumOf(
  'SubmissionOutcome',
  'What became of a submission of figures.',
  submissionOutcomes,
  {
    STORED: 'Every row was stored, or already stood as submitted.',
    PARTLY_STORED: 'The good rows were stored, the others refused. Only where `partial` was asked for.',
    REFUSED: 'Nothing was stored.',
  },
);
