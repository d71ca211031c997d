import { accepted, type TestApp } from './councils.js';
import { councilAtWork, type WorkingCouncil } from './working-council.js';

const scrutinyMeetings = ['2018-03-13', '2018-06-05', '2018-11-06'];

/**
 * Creates a council with two committees and their meetings, two scorecards, and at least one target, proposed change,
 * scheduled report and member request.
 */
export async function committeeCouncil(app: TestApp, gssCode: string): Promise<WorkingCouncil> {
  const council = await councilAtWork(app, gssCode);
  await council.measure('own');
  await council.measure('caseload');
  await council.committee('parenting', '2018-05-01');
  await council.committee('scrutiny', ...scrutinyMeetings);
  await council.scorecard('monthly', ['own', 'caseload']);
  await council.scorecard('yearly', ['own']);
  const meeting = { council: gssCode, committee: 'scrutiny', meetingOn: '2018-11-06' };
  const { administrator } = council;
  await council.target('own', '201819-FY', '90');
  await council.target('caseload', '201819-FY', '14');
  accepted(
    await app.services.proposeScorecardChange(administrator, {
      ...{ ...meeting, scorecard: 'monthly', kind: 'REMOVE', reference: '2' },
      ...{ reason: { en: 'It says little.', cy: null }, effectiveFrom: '2019-04-01' },
    }),
  );
  for (const period of ['2018-M9', '2018-M10']) {
    accepted(
      await app.services.scheduleReport(administrator, {
        ...{ ...meeting, scorecard: 'monthly', period, kind: 'MONTHLY' },
      }),
    );
  }
  accepted(
    await app.services.makeMemberRequest(administrator, {
      ...{ ...meeting, measure: 'own', requestedBy: 'The committee' },
    }),
  );
  return council;
}
