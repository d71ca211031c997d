import { describe, expect, it } from 'vitest';
import { isSigned } from '../../../server/access/webhook-signature.js';
import { accepted, merton, problemsOf, rotherham } from '../../kit/councils/councils.js';
import { everything, listeningCouncil } from '../../kit/councils/listening-council.js';
import { ask } from '../../kit/database/sql.js';
import { dispatcherOf, sendDue } from '../../kit/service/webhook-dispatcher.js';

const told = await listeningCouncil();
const { app, services, administrator, subscribe, remove, eventsOf, deliveriesOf, publish } = told;
const dispatcher = dispatcherOf(app);
const page = { first: 50, after: null };

describe('what-happens-is-told', () => {
  it('of-a-publication-once-that-it-was-made-and-once-that-it-is-out-by-keys-and-without-a-figure', async () => {
    const { record, secret } = await subscribe();
    const before = await eventsOf();
    const { id } = await publish('2018-M4', '95.125');
    expect((await eventsOf()).slice(before.length)).toEqual(['PUBLICATION_MADE', 'PUBLICATION_RELEASED']);
    expect(await sendDue(dispatcher)).toBe(2);
    const bodies = told.receiver.letters.map(({ body }) => JSON.parse(body));
    expect(bodies.map(({ type }) => type).sort()).toEqual(['publication.made', 'publication.released']);
    expect(bodies[0]).toMatchObject({
      council: merton,
      data: { publicationId: id, scorecard: 'card', period: '2018-M4', version: 1, visibility: 'PUBLIC' },
    });
    for (const letter of told.receiver.letters) {
      expect(letter.body).not.toMatch(/95[.]1/);
      const headers = letter.headers as Record<string, string>;
      expect(isSigned({ headers, body: letter.body }, secret, Date.now())).toBe(true);
      expect(headers['webhook-id']).toBe(JSON.parse(letter.body).id);
    }
    expect(await deliveriesOf(record.id)).toMatchObject([
      { state: 'DELIVERED', attempts: [{ status: 204, failure: null }] },
      { state: 'DELIVERED', attempts: [{ status: 204, failure: null }] },
    ]);
    await remove(record.id);
  });

  it('of-colours-that-differ-from-the-report-before-in-one-event', async () => {
    const before = await services.findLastEvent(administrator, merton);
    const { id } = await publish('2018-M5', '50');
    const found = await services.findEvents(administrator, merton, ['RATING_CHANGED'], {
      first: 10,
      after: [`${before}`],
    });
    expect(found?.nodes.map(({ node }) => node.subject)).toEqual([
      {
        ...{ publicationId: id, scorecard: 'card', period: '2018-M5', version: 1 },
        comparedWith: { publicationId: expect.any(String), period: '2018-M4', version: 1 },
        lines: [{ reference: '1', measure: 'stable', before: 'GREEN', after: 'RED' }],
      },
    ]);
  });

  it('of-a-correction-and-of-a-withdrawal', async () => {
    const before = await eventsOf();
    await told.council.observe('adopted', { '2018-M5': '13' });
    const corrected = accepted(
      await told.council.services.correctPublication(told.council.publisher, {
        ...{ council: merton, scorecard: 'card', period: '2018-M5' },
        erratum: { en: 'One adoption was missing.', cy: null },
      }),
    );
    const { id } = corrected.publication;
    const withdrawal = { council: merton, id, reason: 'Wrong.' };
    accepted(await told.council.services.withdrawPublication(told.council.publisher, withdrawal));
    expect((await eventsOf()).slice(before.length)).toEqual([
      'PUBLICATION_CORRECTED',
      'PUBLICATION_RELEASED',
      'PUBLICATION_WITHDRAWN',
    ]);
    accepted(await told.council.services.withdrawPublication(told.council.publisher, withdrawal));
    expect((await eventsOf()).length).toBe(before.length + 3);
  });

  it('nothing-where-the-transaction-is-undone', async () => {
    const before = await eventsOf();
    const refused = await told.council.publish('card', '2018-M6', { meetingOn: '2018-11-07' });
    expect(problemsOf(refused)).not.toEqual([]);
    const published = await told.council.publish('card', '2018-M4');
    expect(accepted(published).publication.version).toBe(1);
    expect(await eventsOf()).toEqual(before);
  });

  it('under-an-embargo-inside-the-council-and-of-its-release-when-it-is-out', async () => {
    const before = await eventsOf();
    await told.council.observe('stable', { '2018-M7': '95' });
    await told.council.observe('adopted', { '2018-M7': '12' });
    accepted(await told.council.publish('card', '2018-M7', { embargo: { until: '2018-11-02T09:30:00Z' } }));
    expect((await eventsOf()).slice(before.length)).toEqual(['PUBLICATION_MADE']);
    told.council.clock.now = new Date('2018-11-02T09:30:00Z');
    expect(await told.council.services.releasePublications()).toBe(1);
    expect(await told.council.services.releasePublications()).toBe(0);
    expect((await eventsOf()).slice(before.length)).toEqual(['PUBLICATION_MADE', 'PUBLICATION_RELEASED']);
  });

  it('to-nobody-of-another-council', async () => {
    const stranger = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    const { record } = await subscribe(everything, rotherham, stranger);
    await publish('2018-M8', '95');
    expect(await sendDue(dispatcher)).toBe(0);
    expect(told.receiver.letters).toEqual([]);
    expect(await services.findEvents(stranger, merton, null, page)).toBeNull();
    expect(await eventsOf(rotherham, stranger)).toEqual([]);
    expect(
      problemsOf(await services.testWebhook(administrator, { council: merton, id: record.id })),
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('in-places-without-a-gap-in-the-order-in-which-it-came-to-be', async () => {
    const { record } = await subscribe(['IMPORT_CONCLUDED']);
    await Promise.all(
      Array.from({ length: 6 }, () =>
        services.testWebhook(administrator, { council: merton, id: record.id }),
      ),
    );
    const rows = await ask<{ sequence: string }>(
      app.test.administrator,
      'SELECT sequence FROM event JOIN council ON council.id = council_id WHERE area_code = $1 ORDER BY sequence',
      [merton],
    );
    expect(rows.map(({ sequence }) => Number(sequence))).toEqual(rows.map((_, index) => index + 1));
    expect(await sendDue(dispatcher)).toBe(6);
    await remove(record.id);
  });
});
