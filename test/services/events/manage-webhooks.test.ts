import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { isSigned } from '../../../server/access/webhook-signature.js';
import { applicationConnection } from '../../../server/persistence/sql/connection.js';
import { accepted, merton, problemsOf, rotherham } from '../../kit/councils/councils.js';
import { everything, listeningCouncil } from '../../kit/councils/listening-council.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { ask, undone } from '../../kit/database/sql.js';
import { dispatcherOf, sendDue } from '../../kit/service/webhook-dispatcher.js';

const setup = await listeningCouncil();
const { app, services, administrator, subscribe, remove, deliveriesOf } = setup;
const dispatcher = dispatcherOf(app);
const page = { first: 50, after: null };

describe('an-address', () => {
  const attempt = (address: string) =>
    app.services.createWebhook(administrator, {
      council: merton,
      name: 'Inner',
      address,
      kinds: everything,
    });

  it.each([
    'http://portal.merton.example/',
    'https://10.0.0.1/',
    'https://localhost/',
    'https://[::1]/',
    'https://db.internal/',
  ])('that-is-not-public-is-refused: %s', async (address) => {
    expect(problemsOf(await attempt(address))).toMatchObject([
      { code: 'MALFORMED_ADDRESS', path: ['address'] },
    ]);
  });

  it.each(['169.254.169.254', '10.1.2.3', '127.0.0.1', '::1', 'fd00::1', '::ffff:10.0.0.1'])(
    'that-resolves-to-%s-is-refused-on-connecting-and-not-retried',
    async (inner) => {
      const { record } = accepted(await attempt('https://portal.merton.example/hook'));
      accepted(await services.testWebhook(administrator, { council: merton, id: record.id }));
      const family = inner.includes(':') ? 6 : 4;
      const resolve = async () => [
        { address: '93.184.215.14', family: 4 },
        { address: inner, family },
      ];
      await sendDue(dispatcherOf(app, { allowLoopback: false, resolve }));
      expect(await deliveriesOf(record.id)).toMatchObject([
        { state: 'DEAD', attempts: [{ status: null, failure: 'ADDRESS_REFUSED' }] },
      ]);
      await remove(record.id);
    },
  );
});

describe('a-secret', () => {
  it('is-shown-once-and-is-neither-readable-nor-stored-elsewhere', async () => {
    const { record, secret } = await subscribe();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const key = { council: merton, id: record.id };
    accepted(await services.testWebhook(administrator, key));
    await sendDue(dispatcher);
    const readable = [
      await services.findWebhooks(administrator, merton),
      await deliveriesOf(record.id),
      await services.updateWebhook(administrator, { ...key, name: 'Another name' }),
      await services.findAuditTrail(
        administrator,
        merton,
        { from: null, until: null, action: null, subject: null, key: null },
        { first: 100, after: null },
      ),
      setup.receiver.requests,
    ];
    expect(JSON.stringify(readable)).not.toContain(secret.slice(6));
    const dump = await ask<{ text: string }>(
      app.test.administrator,
      `SELECT to_jsonb(row)::text AS text FROM (
         SELECT to_jsonb(webhook) AS kept FROM webhook UNION ALL SELECT to_jsonb(audit_entry) FROM audit_entry
         UNION ALL SELECT to_jsonb(idempotent_answer) FROM idempotent_answer
         UNION ALL SELECT to_jsonb(webhook_attempt) FROM webhook_attempt) row`,
    );
    expect(dump.filter(({ text }) => text.includes(secret.slice(6)))).toEqual([]);
    await remove(record.id);
  });

  it('is-visible-to-its-council-only-while-delivering-and-never-to-another', async () => {
    const { record } = await subscribe();
    const client = new pg.Client(applicationConnection(app.test.owner, 'yardstick_tenant'));
    await client.connect();
    const visibleSecrets = (gssCode: string, delivering: string) =>
      undone(client, async () => {
        await client.query(
          `SELECT set_config('app.council_id', id::text, true), set_config('app.delivering', $2, true)
           FROM council WHERE area_code = $1`,
          [gssCode, delivering],
        );
        return (await client.query('SELECT FROM webhook_secret WHERE webhook_id = $1', [record.id])).rowCount;
      });
    expect([
      await visibleSecrets(merton, 'off'),
      await visibleSecrets(merton, 'claiming'),
      await visibleSecrets(merton, 'on'),
      await visibleSecrets(rotherham, 'on'),
    ]).toEqual([0, 0, 1, 0]);
    await client.end();
    await remove(record.id);
  });

  it('that-was-rotated-also-signs-until-its-overlap-ends', async () => {
    const { record, secret: old } = await subscribe();
    const key = { council: merton, id: record.id };
    const rotated = accepted(await services.rotateWebhookSecret(administrator, { ...key, overlapHours: 1 }));
    const signedBy = async () => {
      accepted(await services.testWebhook(administrator, key));
      await sendDue(dispatcher);
      const request = setup.receiver.requests.at(-1);
      const message = { headers: request?.headers as Record<string, string>, body: request?.body ?? '' };
      return [old, rotated.secret].map((secret) => isSigned(message, secret, Date.now()));
    };
    expect(await signedBy()).toEqual([true, true]);
    await ask(
      app.test.administrator,
      `UPDATE webhook SET previous_ends_at = clock_timestamp() WHERE id = $1`,
      [record.id],
    );
    expect(await signedBy()).toEqual([false, true]);
    await remove(record.id);
  });
});

it('a-council-has-at-most-ten-webhooks-managed-only-by-administrators', async () => {
  const input = { council: merton, name: 'Portal', address: setup.receiver.address, kinds: everything };
  expect(await whoMay(app, merton, (who) => services.findWebhooks(who, merton))).toEqual([
    'COUNCIL_ADMINISTRATOR',
  ]);
  expect(await whoMay(app, merton, (who) => services.findEvents(who, merton, {}, page))).toEqual(insiders);
  const existing = (await services.findWebhooks(administrator, merton))?.length ?? 0;
  for (let count = existing; count < 10; count += 1) {
    accepted(await services.createWebhook(administrator, input));
  }
  expect(problemsOf(await services.createWebhook(administrator, input))).toMatchObject([
    { code: 'OUT_OF_RANGE' },
  ]);
});
