import { auditSubjects } from '../../domain/audit/audit-entry.js';
import { enumOf } from '../api/enum.js';

export const auditSubjectEnum = enumOf('AuditSubject', 'What kind of thing was changed.', auditSubjects, {
  ACTION_PROGRESS: 'How a management action stood. Its key is that of the action and a number.',
  API_KEY: 'An API key; its secret is nowhere in the trail. Its key is its prefix.',
  AREA: 'An area. Its key is its GSS code.',
  COMMITTEE: 'A committee. Its key is its code.',
  COMPARISON_GROUP: 'A comparison group, with all its editions. Its key is its code.',
  COUNCIL: "A council's subscription. Its key is its GSS code.",
  COUNCIL_SETTINGS: "A council's settings. Its key is its GSS code.",
  IDENTITY_PROVIDER: 'Who vouches for the people of a council. Its key is the issuer.',
  IMPORT: 'A file that was imported, and what became of its rows. Its key is an id.',
  IMPORT_MAPPING: 'Which rows and columns of an open-data file are which measure. Its key is its code.',
  MEASURE: 'A measure. Its key is its code.',
  MEETING: 'A meeting. Its key is the committee and the day.',
  MEMBER_REQUEST: "A request of a committee's members. Its key is an id.",
  MEMBERSHIP: 'The roles of a person, or of a key. Its key is who.',
  NARRATIVE: 'Words on a scorecard. Its key is the period, the kind and an id.',
  OBSERVATION: "A council's figure. Its key is the measure and the period.",
  OUTLOOK_JUDGEMENT: "The service's own word on the year's end. Its key is the measure and the period.",
  PUBLICATION: 'A published report, or its withdrawal.',
  PUBLICATION_RULES: 'What a council asks of its publications.',
  QUOTED_COMPARATOR:
    'A comparator as a report printed it. Its key is the measure, the period and whose it is.',
  REPORTED_SUMMARY:
    'Counts as a report printed them. Its key is the scorecard, the period and what is counted.',
  SCHEDULED_REPORT:
    'What is due to a meeting. Its key is the committee, the day, the scorecard and the period.',
  SCORECARD: 'A scorecard. Its key is its code.',
  SCORECARD_CHANGE:
    'A proposal to change a scorecard. Its key is the scorecard, the day, the kind and the line.',
  SCORECARD_EDITION: 'An edition of a scorecard. Its key is the scorecard and the day from which it holds.',
  TARGET: 'A target. Its key is the measure, the period and the standard.',
  WEBHOOK: 'An address that is told of what happens.',
  WEBHOOK_DELIVERY: 'An event on its way there.',
});
