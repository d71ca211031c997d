import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, createYardstick, verifyWebhook } from '../../sdk/index.js';
import { operator } from '../../server/access/principal.js';
import { type Composition, compose } from '../../server/compose.js';
import { configFrom } from '../../server/config.js';
import { openLog } from '../../server/log.js';
import { merton } from '../kit/councils/councils.js';
import { createTestDatabase, type TestDatabase } from '../kit/database/postgres.js';
import { startReceiver, type WebhookReceiver } from '../kit/service/webhook-receiver.js';

let test: TestDatabase;
let service: Composition;
let receiver: WebhookReceiver;
let yardstick: ReturnType<typeof createYardstick>;
let isClosed = false;

beforeAll(async () => {
  test = await createTestDatabase();
  const config = configFrom({
    DATABASE_URL: test.ownerUrl,
    YARDSTICK_DEMONSTRATION: 'false',
    YARDSTICK_LOOPBACK_PROVIDERS: 'true',
    LOG_LEVEL: 'silent',
  });
  service = await compose(config, openLog(config.logLevel), () => undefined);
  receiver = await startReceiver();
  const { services, web } = service;
  await services.subscribeCouncil(operator, { gssCode: merton });
  const created = await services.createApiKey(operator, {
    ...{ council: merton, name: 'First' },
    roles: ['COUNCIL_ADMINISTRATOR'],
  });
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  const url = `${await web.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  yardstick = createYardstick({ url, apiKey: created.value.text, retry: { retries: 0 } });
});
afterAll(async () => {
  if (!isClosed) await service.close();
  await test.drop();
});

it('the-whole-service-sends-an-event-to-a-webhook-and-to-a-subscriber', async () => {
  const created = accepted(
    await yardstick.webhooks.create({
      ...{ council: merton, name: 'Portal', address: receiver.address },
      kinds: ['PUBLICATION_MADE'],
    }),
  );
  const { id } = created.webhook;
  accepted(await yardstick.webhooks.test({ council: merton, id }));
  const { pageInfo } = await yardstick.events.page({ council: merton });
  const after = pageInfo.endCursor;
  const listening = yardstick.events.stream({ council: merton, after })[Symbol.asyncIterator]();
  const next = listening.next();
  const { event: ping } = accepted(await yardstick.webhooks.test({ council: merton, id }));
  const eventId = ping?.id;
  expect((await next).value).toMatchObject({ id: eventId, kind: 'PING' });
  await listening.return(undefined);

  const ours = () => receiver.requests.find(({ headers }) => headers['webhook-id'] === eventId);
  await expect.poll(ours, { timeout: 20_000 }).toBeDefined();
  const delivery = ours();
  const event = await verifyWebhook(
    { headers: delivery?.headers ?? {}, body: delivery?.body ?? '' },
    created.secret,
  );
  expect(event).toMatchObject({ id: eventId, type: 'ping', council: merton, data: { webhookId: id } });
  await expect
    .poll(async () => (await yardstick.webhooks.deliveries.page({ council: merton })).nodes[0]?.state, {
      timeout: 20_000,
    })
    .toBe('DELIVERED');
});

it('the-whole-service-stops-while-a-client-is-subscribed', async () => {
  const listening = yardstick.events.stream({ council: merton })[Symbol.asyncIterator]();
  const next = listening.next().catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const began = Date.now();
  await service.close();
  isClosed = true;
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(await next).toMatchObject({ kind: 'network' });
});
