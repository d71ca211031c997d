import { make } from '../api/make.js';
import { type NodeReaders, rowOf, tenantNodes } from '../api/node-reader.js';
import { CommitteeEdges } from './committee.edges.js';
import { CommitteeResolver } from './committee.resolver.js';
import { Committee } from './committee.type.js';
import { CouncilScorecardsEdges } from './council.edges.js';
import { MeasureScorecardsEdges } from './measure.edges.js';
import { MeetingEdges } from './meeting.edges.js';
import { Meeting } from './meeting.type.js';
import { ScorecardEdges, ScorecardEditionEdges } from './scorecard.edges.js';
import { ScorecardResolver } from './scorecard.resolver.js';
import { Scorecard, ScorecardEdition } from './scorecard.type.js';
import { ScorecardChangeEdges } from './scorecard-change.edges.js';
import { presentScorecardChange } from './scorecard-change.present.js';
import { ScorecardChangeResolver } from './scorecard-change.resolver.js';
import { ScorecardChange } from './scorecard-change.type.js';

export const scorecardsResolvers = [
  CommitteeEdges,
  CommitteeResolver,
  CouncilScorecardsEdges,
  MeasureScorecardsEdges,
  MeetingEdges,
  ScorecardChangeEdges,
  ScorecardChangeResolver,
  ScorecardEdges,
  ScorecardEditionEdges,
  ScorecardResolver,
] as const;

export const scorecardsNodes: NodeReaders = {
  Committee: tenantNodes(async ({ services, principal }, { gssCode }, keys) => {
    const committees = await services.findCommitteesByIds(principal, gssCode, keys.map(rowOf));
    return committees.map((committee) => committee && make(Committee, committee));
  }),
  Meeting: tenantNodes(async ({ services, principal }, { gssCode }, keys) => {
    const meetings = await services.findMeetingsByIds(principal, gssCode, keys.map(rowOf));
    return meetings.map((meeting) => meeting && make(Meeting, meeting));
  }),
  Scorecard: tenantNodes(async ({ services, principal }, { gssCode }, keys) => {
    const scorecards = await services.findScorecardsByIds(principal, gssCode, keys.map(rowOf));
    return scorecards.map((scorecard) => scorecard && make(Scorecard, scorecard));
  }),
  ScorecardChange: tenantNodes(async ({ services, principal }, { gssCode }, keys) => {
    const changes = await services.findScorecardChangesByIds(principal, gssCode, keys.map(rowOf));
    return changes.map((change) => change && make(ScorecardChange, presentScorecardChange(change)));
  }),
  ScorecardEdition: tenantNodes(async ({ services, principal }, { gssCode }, keys) => {
    const editions = await services.findEditionsByIds(principal, gssCode, keys.map(rowOf));
    return editions.map((edition) => edition && make(ScorecardEdition, edition));
  }),
};
