import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { agreeScorecardChange, rejectScorecardChange } from './decide-scorecard-change.js';
import { defineCommittee, findCommittee, findCommittees, scheduleMeeting } from './manage-committees.js';
import { addScorecardEdition, defineScorecard, findScorecard, findScorecards } from './manage-scorecards.js';
import { findScorecardChanges, proposeScorecardChange } from './propose-scorecard-change.js';

/** Operations on scorecards, committees and their meetings. */
export const scorecardsServices = (sessions: DatabaseSessions, { now }: ServiceSettings) => ({
  addScorecardEdition: addScorecardEdition(sessions),
  agreeScorecardChange: agreeScorecardChange(sessions, now),
  defineCommittee: defineCommittee(sessions),
  defineScorecard: defineScorecard(sessions),
  findCommittee: findCommittee(sessions),
  findCommittees: findCommittees(sessions),
  findScorecard: findScorecard(sessions),
  findScorecardChanges: findScorecardChanges(sessions),
  findScorecards: findScorecards(sessions),
  proposeScorecardChange: proposeScorecardChange(sessions),
  rejectScorecardChange: rejectScorecardChange(sessions, now),
  scheduleMeeting: scheduleMeeting(sessions),
});
