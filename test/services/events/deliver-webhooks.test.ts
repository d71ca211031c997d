import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { applicationConnection } from '../../../server/persistence/sql/connection.js';
import { accepted, merton, problemsOf } from '../../kit/councils/councils.js';
import { listeningCouncil } from '../../kit/councils/listening-council.js';
import { ask, undone } from '../../kit/database/sql.js';
import { dispatcherOf, sendDue, waitForAll } from '../../kit/service/webhook-dispatcher.js';

const setup = await listeningCouncil();
const { app, services, administrator, subscribe, remove, deliveriesOf, publish } = setup;
const dispatcher = dispatcherOf(app);

describe('a-delivery-that-fails', () => {
  it('is-retried-with-longer-waits-then-becomes-a-dead-letter-that-can-be-sent-again', async () => {
    const { record } = await subscribe();
    setup.receiver.answers([500]);
    accepted(await services.testWebhook(administrator, { council: merton, id: record.id }));
    for (let attempt = 1; attempt < 10; attempt += 1) {
      expect(await sendDue(dispatcher)).toBe(1);
      const [waiting] = await deliveriesOf(record.id);
      expect(waiting).toMatchObject({ state: 'PENDING' });
      expect(waiting?.attempts).toHaveLength(attempt);
      expect(await sendDue(dispatcher)).toBe(0);
      await waitForAll(app);
    }
    expect(await sendDue(dispatcher)).toBe(1);
    const [dead] = await deliveriesOf(record.id);
    expect(dead).toMatchObject({ state: 'DEAD', dueAt: null });
    expect(dead?.attempts.every(({ status, failure }) => status === 500 && failure === 'STATUS')).toBe(true);
    expect(new Set(setup.receiver.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);

    setup.receiver.answers([200]);
    const key = { council: merton, id: dead?.id ?? '' };
    accepted(await services.retryDelivery(administrator, key));
    expect(await sendDue(dispatcher)).toBe(1);
    expect(await deliveriesOf(record.id)).toMatchObject([{ state: 'DELIVERED' }]);
    expect(problemsOf(await services.retryDelivery(administrator, key))).toMatchObject([
      { code: 'WRONG_STATE', found: 'DELIVERED' },
    ]);
    await remove(record.id);
  });

  it.each([
    ['a-redirect-is-not-followed', [302, { location: 'http://127.0.0.1:1/elsewhere' }], 'REDIRECT'],
    ['no-answer-is-a-timeout', null, 'TIMEOUT'],
  ] as const)('%s', async (_name, answer, failure) => {
    const { record } = await subscribe();
    setup.receiver.answers(answer as never);
    accepted(await services.testWebhook(administrator, { council: merton, id: record.id }));
    expect(await sendDue(dispatcherOf(app, { timeout: 200 }))).toBe(1);
    expect(setup.receiver.requests).toHaveLength(1);
    expect(await deliveriesOf(record.id)).toMatchObject([{ state: 'PENDING', attempts: [{ failure }] }]);
    await remove(record.id);
  });

  it('with-410-ends-all-sending-until-the-webhook-is-made-active-again', async () => {
    const { record } = await subscribe();
    const key = { council: merton, id: record.id };
    setup.receiver.answers([410]);
    accepted(await services.testWebhook(administrator, key));
    await sendDue(dispatcher);
    expect(await deliveriesOf(record.id)).toMatchObject([{ state: 'DEAD' }]);
    const currentWebhook = async () =>
      (await services.findWebhooks(administrator, merton))?.find(({ id }) => id === key.id);
    expect(await currentWebhook()).toMatchObject({ state: 'GONE' });
    accepted(await services.updateWebhook(administrator, { ...key, paused: false }));
    expect(await currentWebhook()).toMatchObject({ state: 'ACTIVE' });
    await remove(record.id);
  });

  it('is-retried-after-the-time-that-the-receiver-asks-for', async () => {
    const { record } = await subscribe();
    setup.receiver.answers([503, { 'retry-after': '7200' }]);
    accepted(await services.testWebhook(administrator, { council: merton, id: record.id }));
    await sendDue(dispatcher);
    const [waiting] = await deliveriesOf(record.id);
    expect((waiting?.dueAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(7_100_000);
    await remove(record.id);
  });

  it('of-a-paused-webhook-nothing-is-sent-and-pending-deliveries-become-dead-letters', async () => {
    const { record } = await subscribe();
    await publish('2018-M9', '95');
    accepted(await services.updateWebhook(administrator, { council: merton, id: record.id, paused: true }));
    await publish('2018-M3', '95');
    await sendDue(dispatcher);
    expect(setup.receiver.requests).toEqual([]);
    const deliveries = await deliveriesOf(record.id);
    expect(deliveries.length).toBeGreaterThan(1);
    expect(
      deliveries.every(({ state, attempts }) => state === 'DEAD' && attempts[0]?.failure === 'NOT_ACTIVE'),
    ).toBe(true);
    await remove(record.id);
  });
});

describe('two-dispatchers', () => {
  it('never-send-the-same-delivery-at-the-same-time', async () => {
    const { record } = await subscribe();
    const key = { council: merton, id: record.id };
    for (let ping = 0; ping < 4; ping += 1) accepted(await services.testWebhook(administrator, key));
    const claims = await Promise.all([
      dispatcher.claim(20),
      dispatcherOf(app).claim(20),
      dispatcher.claim(20),
    ]);
    const ids = claims.flat().map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(await dispatcher.claim(20)).toEqual([]);
    await ask(app.test.administrator, `UPDATE webhook_delivery SET claimed_until = clock_timestamp()`);
    expect(await sendDue(dispatcher)).toBe(4);
    expect(setup.receiver.requests).toHaveLength(4);
    await remove(record.id);
  });

  it('see-the-due-deliveries-of-all-councils-and-nothing-else', async () => {
    const { record } = await subscribe();
    accepted(await services.testWebhook(administrator, { council: merton, id: record.id }));
    const client = new pg.Client(applicationConnection(app.test.owner, 'yardstick_tenant'));
    await client.connect();
    const visibleTables = await undone(client, async () => {
      await client.query(
        `SELECT set_config('app.delivering', 'claiming', true),
           set_config('app.council_id', '00000000-0000-0000-0000-000000000000', true)`,
      );
      const counts: Record<string, unknown> = {};
      for (const table of ['webhook_delivery', 'webhook_attempt', 'webhook', 'webhook_secret', 'event']) {
        counts[table] = ((await client.query(`SELECT FROM ${table}`)).rowCount ?? 0) > 0;
      }
      return counts;
    });
    await client.end();
    expect(visibleTables).toEqual({
      webhook_delivery: true,
      webhook_attempt: false,
      webhook: false,
      webhook_secret: false,
      event: false,
    });
    await remove(record.id);
  });

  it('skip-the-deliveries-of-a-suspended-council-until-it-is-resumed', async () => {
    const { record } = await subscribe();
    accepted(await services.testWebhook(administrator, { council: merton, id: record.id }));
    accepted(await services.suspendCouncil(operator, { gssCode: merton, reason: 'Not paid.' }));
    expect(await sendDue(dispatcher)).toBe(0);
    accepted(await services.resumeCouncil(operator, { gssCode: merton, reason: 'Paid.' }));
    expect(await sendDue(dispatcher)).toBe(1);
    await remove(record.id);
  });

  it('send-an-aborted-delivery-again-with-the-same-id', async () => {
    const { record } = await subscribe();
    accepted(await services.testWebhook(administrator, { council: merton, id: record.id }));
    const controller = new AbortController();
    setup.receiver.answers(null, [204]);
    const [claimed] = await dispatcher.claim(1);
    const delivery = claimed && dispatcher.deliver(claimed, controller.signal);
    while (setup.receiver.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort();
    await delivery;
    expect(await deliveriesOf(record.id)).toMatchObject([{ state: 'PENDING', attempts: [] }]);
    await ask(app.test.administrator, `UPDATE webhook_delivery SET claimed_until = clock_timestamp()`);
    expect(await sendDue(dispatcher)).toBe(1);
    const [first, second] = setup.receiver.requests;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    await remove(record.id);
  });
});
