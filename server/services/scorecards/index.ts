import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { agreeScorecardChange, rejectScorecardChange } from './decide-scorecard-change.js';
import { countCommittees, findCommittee, findCommittees, findCommitteesByIds } from './find-committees.js';
import {
  countMeetings,
  findMeeting,
  findMeetings,
  findMeetingsByIds,
  findMeetingsOfCommittees,
} from './find-meetings.js';
import {
  countScorecardChanges,
  findChangesOfScorecards,
  findScorecardChanges,
  findScorecardChangesByIds,
} from './find-scorecard-changes.js';
import { findTargetsOfScorecards } from './find-scorecard-targets.js';
import {
  countScorecards,
  findEditionsByIds,
  findMeasuresOfScorecards,
  findScorecard,
  findScorecards,
  findScorecardsByIds,
  findScorecardsOfCommittees,
  findScorecardsOfMeasures,
} from './find-scorecards.js';
import { defineCommittee, scheduleMeeting } from './manage-committees.js';
import { addScorecardEdition, defineScorecard } from './manage-scorecards.js';
import { proposeScorecardChange } from './propose-scorecard-change.js';

/** Operations on scorecards, committees and their meetings. */
export const scorecardsServices = (sessions: DatabaseSessions, { now }: ServiceSettings) => ({
  addScorecardEdition: addScorecardEdition(sessions),
  agreeScorecardChange: agreeScorecardChange(sessions, now),
  countCommittees: countCommittees(sessions),
  countMeetings: countMeetings(sessions),
  countScorecardChanges: countScorecardChanges(sessions),
  countScorecards: countScorecards(sessions),
  defineCommittee: defineCommittee(sessions),
  defineScorecard: defineScorecard(sessions),
  findChangesOfScorecards: findChangesOfScorecards(sessions),
  findCommittee: findCommittee(sessions),
  findCommittees: findCommittees(sessions),
  findCommitteesByIds: findCommitteesByIds(sessions),
  findEditionsByIds: findEditionsByIds(sessions),
  findMeasuresOfScorecards: findMeasuresOfScorecards(sessions, now),
  findMeeting: findMeeting(sessions),
  findMeetings: findMeetings(sessions),
  findMeetingsByIds: findMeetingsByIds(sessions),
  findMeetingsOfCommittees: findMeetingsOfCommittees(sessions),
  findScorecard: findScorecard(sessions),
  findScorecardChanges: findScorecardChanges(sessions),
  findScorecardChangesByIds: findScorecardChangesByIds(sessions),
  findScorecards: findScorecards(sessions),
  findScorecardsByIds: findScorecardsByIds(sessions),
  findScorecardsOfCommittees: findScorecardsOfCommittees(sessions),
  findScorecardsOfMeasures: findScorecardsOfMeasures(sessions, now),
  findTargetsOfScorecards: findTargetsOfScorecards(sessions, now),
  proposeScorecardChange: proposeScorecardChange(sessions),
  rejectScorecardChange: rejectScorecardChange(sessions, now),
  scheduleMeeting: scheduleMeeting(sessions),
});
