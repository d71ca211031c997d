import { idempotentCall } from '../../../server/access/idempotent-call.js';
import { fromNowhere } from '../../../server/access/principal.js';
import { ask } from '../database/sql.js';
import { dispatcherOf, sendDue } from '../service/webhook-dispatcher.js';
import { accepted, type TestApp } from './councils.js';
import { oneNarrative } from './one-narrative.js';
import { councilAtWork, type WorkingCouncil } from './working-council.js';

/** Returns a text that is part of every free text of a furnished council, and is in no other data. */
export const secretOf = (gssCode: string): string => `secret-of-${gssCode}`;

/**
 * Gives a council at least one row in every table with councils' rows: a measure `own`, a scorecard `monthly` with that
 * measure, and records of every kind about them in October 2018. For each new table, add a row here.
 */
export async function furnish(app: TestApp, gssCode: string): Promise<WorkingCouncil> {
  const { services } = app;
  const secret = secretOf(gssCode);
  const text = (en: string) => ({ en: `${en} ${secret}`, cy: null });
  const council = await councilAtWork(app, gssCode);
  const { administrator, officer, author } = council;
  const of = { council: gssCode, scorecard: 'monthly', measure: 'own', period: '2018-M10' };

  await council.measure('own', { title: text('Own'), definition: text('The cases counted.'), owner: secret });
  await council.committee('scrutiny', '2018-11-06');
  await council.scorecard('monthly', ['own']);
  await council.observe('own', { '2018-M10': { value: '85.5', caveat: text('Caveat.'), citation: secret } });
  await council.target('own', '201819-FY', '90', { citation: secret });
  accepted(
    await services.quoteComparator(officer, { ...of, comparator: 'NATION', value: '88', citation: secret }),
  );
  accepted(
    await services.judgeOutlook(author, { ...of, outlook: 'MAY', reason: text(secret), judgedBy: secret }),
  );
  accepted(
    await oneNarrative(services).write(author, { ...of, kind: 'COMMENTARY', text: text('It rises.') }),
  );
  const { record } = accepted(
    await oneNarrative(services).write(author, {
      ...of,
      ...{ kind: 'ACTION', text: text('Visit sooner.') },
      action: { owner: 'Head of service', dueOn: '2018-12-31', rag: 'AMBER' },
    }),
  );
  accepted(
    await services.reportAction(author, {
      ...of,
      ...{ id: record.id, reportedOn: '2018-11-01', rag: 'GREEN', note: text('Begun.'), finished: false },
    }),
  );
  accepted(
    await services.recordSummary(officer, {
      ...of,
      ...{ of: 'RAG', red: 1, amber: 2, green: 3, notRated: 4, citation: secret },
    }),
  );
  const meeting = { committee: 'scrutiny', meetingOn: '2018-11-06' };
  accepted(
    await services.proposeScorecardChange(administrator, {
      ...of,
      ...meeting,
      ...{ kind: 'REMOVE', reference: '1', reason: text('Reason:'), effectiveFrom: '2019-04-01' },
    }),
  );
  accepted(await services.scheduleReport(administrator, { ...of, ...meeting, kind: 'INTERIM' }));
  await sendToWebhook(app, council, secret);
  await renew(app, council, secret);
  await publishSecretly(app, council, text);
  accepted(
    await services.makeMemberRequest(administrator, { ...of, ...meeting, requestedBy: 'The committee' }),
  );
  const group = {
    council: gssCode,
    code: 'friends',
    name: { en: secret, cy: secret },
    kind: 'CHOSEN',
  } as const;
  accepted(await services.defineComparisonGroup(administrator, group));
  accepted(
    await services.addComparisonGroupEdition(administrator, {
      council: gssCode,
      group: 'friends',
      effectiveFrom: '2018-04-01',
      source: secret,
      members: [{ rank: 1, gssCode: 'E12000007' }],
    }),
  );
  accepted(await services.createApiKey(administrator, { council: gssCode, name: secret, roles: ['MEMBER'] }));
  const person = {
    council: gssCode,
    email: `${secret}@council.example`,
    name: secret,
    roles: ['MEMBER'],
  } as const;
  accepted(await services.invitePerson(administrator, person));
  accepted(
    await services.setIdentityProvider(administrator, {
      council: gssCode,
      issuer: `https://login.council.example/${secret}`,
      audiences: [secret],
      algorithms: ['RS256'],
      keysAddress: 'https://login.council.example/keys',
    }),
  );
  accepted(
    await services.setCouncilSettings(administrator, {
      council: gssCode,
      membersSeeDrafts: true,
      version: 0,
    }),
  );
  const idempotency = idempotentCall(secret, '0'.repeat(64));
  accepted(
    await services.defineCommittee(
      { ...administrator, origin: { ...fromNowhere, ...(idempotency && { idempotency }) } },
      { council: gssCode, code: 'under-a-key', name: text(secret) },
    ),
  );
  accepted(
    await services.setPublicationRules(administrator, {
      council: gssCode,
      ...{ narrativeOn: ['RED'], welshRequired: false },
      disclosure: { school: 'SUPPRESS', threshold: 5, roundingBase: 5 },
    }),
  );
  const councilId = administrator.memberships[0]?.councilId;
  await ask(
    app.test.administrator,
    `INSERT INTO import_log (council_id, format, file_name, sha256, bytes, rows_read, stored, revised,
       unchanged, imported_by)
     VALUES ($1, 'OBSERVATIONS', 'october.csv', repeat('0', 64), 1, 1, 1, 0, 0, 'officer')`,
    [councilId],
  );
  // Insert a person's key by SQL: a person can have a key only after a sign-in, and no identity provider runs here.
  await ask(
    app.test.administrator,
    `INSERT INTO api_key (council_id, prefix, secret_hash, name, roles, membership_id)
     SELECT council_id, left(replace(id::text, '-', ''), 12), repeat('0', 64), $2, roles, id FROM membership
     WHERE council_id = $1`,
    [councilId, secret],
  );
  return council;
}

/** Creates a webhook with one failed delivery: its address resolves to a private address, which is refused. */
async function sendToWebhook(app: TestApp, { gssCode, administrator }: WorkingCouncil, name: string) {
  const { services } = app;
  const address = `https://hooks.council.example/${name}`;
  const { record } = accepted(
    await services.createWebhook(administrator, {
      ...{ council: gssCode, name, address },
      kinds: ['PUBLICATION_MADE', 'PUBLICATION_WITHDRAWN'],
    }),
  );
  accepted(await services.testWebhook(administrator, { council: gssCode, id: record.id }));
  const nowhere = async () => [{ address: '10.0.0.1', family: 4 }];
  await sendDue(dispatcherOf(app, { resolve: nowhere }));
}

/** Creates a scorecard `renewed`, for which a meeting has agreed to replace the measure `old` by `own`. */
async function renew(app: TestApp, council: WorkingCouncil, secret: string): Promise<void> {
  const { services } = app;
  const { gssCode, administrator } = council;
  const of = { council: gssCode, scorecard: 'renewed' };
  await council.measure('old');
  await council.scorecard('renewed', ['old']);
  const { record } = accepted(
    await services.proposeScorecardChange(administrator, {
      ...of,
      ...{ committee: 'scrutiny', meetingOn: '2018-11-06', effectiveFrom: '2018-12-01' },
      ...{
        kind: 'REPLACE',
        reference: '1',
        newReference: '1a',
        measure: 'own',
        reason: { en: secret, cy: null },
      },
    }),
  );
  const note = { en: secret, cy: null };
  accepted(await services.agreeScorecardChange(administrator, { ...of, changes: [record.id], note }));
}

/**
 * Publishes the scorecard `shown` for September 2018 to the council and withdraws it, then for October 2018 to the
 * public under an embargo. No reader outside the council may find a word of either publication.
 */
async function publishSecretly(
  app: TestApp,
  council: WorkingCouncil,
  text: (en: string) => { readonly en: string; readonly cy: null },
): Promise<void> {
  const { services } = app;
  const { gssCode, author, approver } = council;
  await council.measure('shown', { title: text('Shown') });
  await council.scorecard('shown', ['shown']);
  for (const period of ['2018-M9', '2018-M10']) {
    await council.observe('shown', { [period]: '91' });
    const result = await oneNarrative(services).write(author, {
      ...{ council: gssCode, scorecard: 'shown', measure: 'shown', period },
      kind: 'COMMENTARY',
      text: text('High.'),
    });
    const key = { council: gssCode, id: accepted(result).record.id };
    accepted(await oneNarrative(services).submit(author, key));
    accepted(await oneNarrative(services).approve(approver, key));
  }
  const of = {
    ...{ council: gssCode, scorecard: 'shown', committee: 'scrutiny', meetingOn: '2018-11-06' },
    status: 'FINAL' as const,
  };
  const withdrawn = accepted(
    await services.publishScorecard(approver, { ...of, period: '2018-M9', visibility: 'COUNCIL' }),
  );
  const { id } = withdrawn.publication;
  const reason = text('Wrong.');
  accepted(await services.withdrawPublication(approver, { council: gssCode, id, reason }));
  const embargo = { until: '2199-01-01T09:30:00Z' };
  accepted(
    await services.publishScorecard(approver, { ...of, period: '2018-M10', visibility: 'PUBLIC', embargo }),
  );
}
