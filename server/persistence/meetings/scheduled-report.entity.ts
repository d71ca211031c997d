import { EntitySchema } from 'typeorm';
import { councilId, id, nullable, text, uuid } from '../sql/columns.js';

/** A report that is due to a meeting: on a scorecard, for a period or a reporting day. */
export interface ScheduledReportRow {
  id: string;
  councilId: string;
  scorecardId: string;
  meetingId: string;
  periodCode: string;
  kind: string;
  note: string | null;
  noteCy: string | null;
  citation: string | null;
  leadMember: string | null;
  leadMemberCy: string | null;
  seniorOfficer: string | null;
  seniorOfficerCy: string | null;
  contact: string | null;
  contactCy: string | null;
  recommendations: string | null;
  recommendationsCy: string | null;
  implications: string | null;
  implicationsCy: string | null;
}

export const ScheduledReportEntity = new EntitySchema<ScheduledReportRow>({
  name: 'scheduled_report',
  tableName: 'scheduled_report',
  columns: {
    id,
    councilId,
    scorecardId: uuid({ name: 'scorecard_id' }),
    meetingId: uuid({ name: 'meeting_id' }),
    periodCode: text({ name: 'period_code' }),
    kind: text(),
    note: nullable(text()),
    noteCy: nullable(text({ name: 'note_cy' })),
    citation: nullable(text()),
    leadMember: nullable(text({ name: 'lead_member' })),
    leadMemberCy: nullable(text({ name: 'lead_member_cy' })),
    seniorOfficer: nullable(text({ name: 'senior_officer' })),
    seniorOfficerCy: nullable(text({ name: 'senior_officer_cy' })),
    contact: nullable(text({ name: 'contact' })),
    contactCy: nullable(text({ name: 'contact_cy' })),
    recommendations: nullable(text({ name: 'recommendations' })),
    recommendationsCy: nullable(text({ name: 'recommendations_cy' })),
    implications: nullable(text({ name: 'implications' })),
    implicationsCy: nullable(text({ name: 'implications_cy' })),
  },
});
