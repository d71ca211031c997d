import { describe, expect, it } from 'vitest';
import { isSigned } from '../../../server/access/webhook-signature.js';
import { publicationNodeId } from '../../../server/domain/events/event.js';
import { accepted, merton, problemsOf, rotherham } from '../../kit/councils/councils.js';
import { everything, listeningCouncil } from '../../kit/councils/listening-council.js';
import { ask } from '../../kit/database/sql.js';
import { dispatcherOf, sendDue } from '../../kit/service/webhook-dispatcher.js';

const setup = await listeningCouncil();
const { app, services, administrator, subscribe, remove, eventsOf, deliveriesOf, publish } = setup;
const dispatcher = dispatcherOf(app);
const page = { first: 50, after: null };

describe('events-are-sent', () => {
  it('for-the-making-and-the-release-of-a-publication-without-figures', async () => {
    const { record, secret } = await subscribe();
    const before = await eventsOf();
    const { id } = await publish('2018-M4', '95.125');
    expect((await eventsOf()).slice(before.length)).toEqual(['PUBLICATION_MADE', 'PUBLICATION_RELEASED']);
    expect(await sendDue(dispatcher)).toBe(2);
    const bodies = setup.receiver.requests.map(({ body }) => JSON.parse(body));
    expect(bodies.map(({ type }) => type).sort()).toEqual(['publication.made', 'publication.released']);
    expect(bodies[0]).toMatchObject({
      council: merton,
      data: {
        ...{ publicationId: publicationNodeId(id), scorecard: 'card', period: '2018-M4' },
        ...{ version: 1, visibility: 'PUBLIC' },
      },
    });
    for (const request of setup.receiver.requests) {
      expect(request.body).not.toMatch(/95[.]1/);
      const headers = request.headers as Record<string, string>;
      expect(isSigned({ headers, body: request.body }, secret, Date.now())).toBe(true);
      expect(headers['webhook-id']).toBe(JSON.parse(request.body).id);
    }
    expect(await deliveriesOf(record.id)).toMatchObject([
      { state: 'DELIVERED', attempts: [{ status: 204, failure: null }] },
      { state: 'DELIVERED', attempts: [{ status: 204, failure: null }] },
    ]);
    await remove(record.id);
  });

  it('for-all-rating-changes-since-the-previous-report-in-one-event', async () => {
    const before = await services.findLastEvent(administrator, merton);
    const { id } = await publish('2018-M5', '50');
    const events = await services.findEvents(
      administrator,
      merton,
      { kinds: ['RATING_CHANGED'] },
      {
        first: 10,
        after: [`${before}`],
      },
    );
    expect(events?.nodes.map(({ node }) => node.subject)).toEqual([
      {
        ...{ publicationId: id, scorecard: 'card', period: '2018-M5', version: 1 },
        comparedWith: { publicationId: expect.any(String), period: '2018-M4', version: 1 },
        lines: [{ reference: '1', measure: 'stable', before: 'GREEN', after: 'RED' }],
      },
    ]);
  });

  it('for-a-correction-and-a-withdrawal', async () => {
    const before = await eventsOf();
    await setup.council.observe('adopted', { '2018-M5': '13' });
    const corrected = accepted(
      await setup.council.services.correctPublication(setup.council.publisher, {
        ...{ council: merton, scorecard: 'card', period: '2018-M5' },
        erratum: { en: 'One adoption was missing.', cy: null },
      }),
    );
    const { id } = corrected.publication;
    const withdrawal = { council: merton, id, reason: { en: 'Wrong.', cy: null } };
    accepted(await setup.council.services.withdrawPublication(setup.council.publisher, withdrawal));
    expect((await eventsOf()).slice(before.length)).toEqual([
      'PUBLICATION_CORRECTED',
      'PUBLICATION_RELEASED',
      'PUBLICATION_WITHDRAWN',
    ]);
    accepted(await setup.council.services.withdrawPublication(setup.council.publisher, withdrawal));
    expect((await eventsOf()).length).toBe(before.length + 3);
  });

  it('for-no-change-that-is-rolled-back', async () => {
    const before = await eventsOf();
    const refused = await setup.council.publish('card', '2018-M6', { meetingOn: '2018-11-07' });
    expect(problemsOf(refused)).not.toEqual([]);
    const published = await setup.council.publish('card', '2018-M4');
    expect(accepted(published).publication.version).toBe(1);
    expect(await eventsOf()).toEqual(before);
  });

  it('for-an-embargoed-publication-when-it-is-made-and-again-at-its-release', async () => {
    const before = await eventsOf();
    await setup.council.observe('stable', { '2018-M7': '95' });
    await setup.council.observe('adopted', { '2018-M7': '12' });
    accepted(await setup.council.publish('card', '2018-M7', { embargo: { until: '2018-11-02T09:30:00Z' } }));
    expect((await eventsOf()).slice(before.length)).toEqual(['PUBLICATION_MADE']);
    setup.council.clock.now = new Date('2018-11-02T09:30:00Z');
    expect(await setup.council.services.releasePublications()).toBe(1);
    expect(await setup.council.services.releasePublications()).toBe(0);
    expect((await eventsOf()).slice(before.length)).toEqual(['PUBLICATION_MADE', 'PUBLICATION_RELEASED']);
  });

  it('to-no-other-council', async () => {
    const stranger = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    const { record } = await subscribe(everything, rotherham, stranger);
    await publish('2018-M8', '95');
    expect(await sendDue(dispatcher)).toBe(0);
    expect(setup.receiver.requests).toEqual([]);
    expect(await services.findEvents(stranger, merton, {}, page)).toBeNull();
    expect(await eventsOf(rotherham, stranger)).toEqual([]);
    expect(
      problemsOf(await services.testWebhook(administrator, { council: merton, id: record.id })),
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('for-a-rating-change-in-a-report-that-only-the-council-reads', async () => {
    const before = await eventsOf();
    await setup.council.observe('stable', { '2018-M9': '50' });
    await setup.council.observe('adopted', { '2018-M9': '12' });
    await setup.council.explain('card', '2018-M9', 'stable');
    accepted(await setup.council.publish('card', '2018-M9', { visibility: 'COUNCIL' }));
    expect((await eventsOf()).slice(before.length)).toEqual(['PUBLICATION_MADE', 'RATING_CHANGED']);
  });

  it('with-sequence-numbers-without-a-gap', async () => {
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
