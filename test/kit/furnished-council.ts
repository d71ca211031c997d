import { accepted, type House } from './councils.js';
import { ask } from './sql.js';
import { councilAtWork, type WorkingCouncil } from './working-council.js';

const text = (en: string) => ({ en, cy: null });

/**
 * A council with at least one row in every table that holds councils' rows: a measure `own`, a scorecard
 * `monthly` of that measure, and whatever can be said of them in October 2018. A new table belongs here.
 */
export async function furnish(house: House, gssCode: string): Promise<WorkingCouncil> {
  const { services } = house;
  const council = await councilAtWork(house, gssCode);
  const { administrator, officer, author } = council;
  const of = { council: gssCode, scorecard: 'monthly', measure: 'own', period: '2018-M10' };

  await council.measure('own');
  await council.committee('scrutiny', '2018-11-06');
  await council.scorecard('monthly', ['own']);
  await council.observe('own', { '2018-M10': '85.5' });
  await council.target('own', '201819-FY', '90');
  accepted(
    await services.quoteComparator(officer, { ...of, comparator: 'NATION', value: '88', citation: 'Report' }),
  );
  accepted(
    await services.judgeOutlook(author, { ...of, outlook: 'MAY', reason: 'It rises.', judgedBy: 'Director' }),
  );
  accepted(await services.writeNarrative(author, { ...of, kind: 'COMMENTARY', text: text('It rises.') }));
  accepted(
    await services.recordSummary(officer, {
      ...of,
      ...{ of: 'RAG', red: 1, amber: 2, green: 3, notRated: 4, citation: 'Report' },
    }),
  );
  const meeting = { committee: 'scrutiny', meetingOn: '2018-11-06' };
  accepted(
    await services.proposeScorecardChange(administrator, {
      ...of,
      ...meeting,
      ...{ kind: 'REMOVE', reference: '1', reason: 'Nobody reads it.', effectiveFrom: '2019-04-01' },
    }),
  );
  accepted(await services.scheduleReport(administrator, { ...of, ...meeting, kind: 'INTERIM' }));
  const group = { council: gssCode, code: 'friends', name: 'Friends', kind: 'CHOSEN' } as const;
  accepted(await services.defineComparisonGroup(administrator, group));
  accepted(
    await services.addComparisonGroupEdition(administrator, {
      council: gssCode,
      group: 'friends',
      effectiveFrom: '2018-04-01',
      source: 'Our own choice',
      members: [{ rank: 1, gssCode: 'E12000007' }],
    }),
  );
  accepted(
    await services.createApiKey(administrator, { council: gssCode, name: 'Members', roles: ['MEMBER'] }),
  );
  const councilId = administrator.memberships[0]?.councilId;
  await ask(
    house.test.administrator,
    `INSERT INTO import_log (council_id, format, file_name, sha256, bytes, rows_read, stored, revised,
       unchanged, imported_by)
     VALUES ($1, 'OBSERVATIONS', 'october.csv', repeat('0', 64), 1, 1, 1, 0, 0, 'officer')`,
    [councilId],
  );
  return council;
}
