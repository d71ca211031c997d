import { auditSubjects } from '../../domain/audit/audit-entry.js';
import { enumOf } from '../api/enum.js';

export const auditSubjectEnum = enumOf('AuditSubject', 'The kind of thing that was changed.', auditSubjects, {
  ACTION_PROGRESS: 'The progress of a management action. Its key is the key of the action and a number.',
  API_KEY: 'An API key, without its secret. Its key is its prefix.',
  AREA: 'An area. Its key is its GSS code.',
  COMMITTEE: 'A committee. Its key is its code.',
  COMPARISON_GROUP: 'A comparison group, with all its editions. Its key is its code.',
  COUNCIL: "A council's subscription. Its key is its GSS code.",
  COUNCIL_SETTINGS: "A council's settings. Its key is its GSS code.",
  IDENTITY_PROVIDER: 'An identity provider of a council or of the platform. Its key is the issuer.',
  IMPORT: 'A file that was imported, and the outcome for its rows. Its key is an id.',
  IMPORT_MAPPING:
    'A mapping from the rows and columns of an open-data file to measures. Its key is its code.',
  MEASURE: 'A measure. Its key is its code.',
  MEETING: 'A meeting. Its key is the committee and the day.',
  MEMBER_REQUEST: "A request of a committee's members. Its key is an id.",
  MEMBERSHIP: "The roles of a person. Its key is the person's e-mail address.",
  NARRATIVE: 'A narrative on a scorecard. Its key is the period, the kind and an id.',
  OBSERVATION: "A council's figure. Its key is the measure and the period.",
  OUTLOOK_JUDGEMENT:
    "The council's own judgement of the outlook for the year's end. Its key is the measure and the period.",
  PUBLICATION: 'A published report, or its withdrawal.',
  PUBLICATION_RULES: "A council's rules for its publications.",
  QUOTED_COMPARATOR:
    'A comparator as a report printed it. Its key is the measure, the period and the kind of comparator.',
  REORGANISATION: 'A reorganisation of councils. Its key is its code.',
  REPORTED_SUMMARY:
    'Counts as a report printed them. Its key is the scorecard, the period and the thing that is counted.',
  SCHEDULED_REPORT:
    'A report that is due to a meeting. Its key is the committee, the day, the scorecard and the period.',
  SCORECARD: 'A scorecard. Its key is its code.',
  SCORECARD_CHANGE:
    'A proposal to change a scorecard. Its key is the scorecard, the day, the kind and the line.',
  SCORECARD_EDITION:
    'An edition of a scorecard. Its key is the scorecard and the first day on which it is in force.',
  TARGET: 'A target. Its key is the measure, the period and the standard.',
  WEBHOOK: 'A webhook. Its key is its id.',
  WEBHOOK_DELIVERY: 'The delivery of an event to a webhook. Its key is its id.',
});
