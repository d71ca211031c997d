import { describe, expect, it } from 'vitest';
import {
  type CouncilEvent,
  eventId,
  eventKinds,
  eventText,
  eventType,
  publicationNodeId,
  webhookNodeId,
} from '../../../server/domain/events/event.js';
import { ragChanges } from '../../../server/domain/events/rating-change.js';

describe('an-event', () => {
  it('has-a-type-made-of-words-joined-by-full-stops', () => {
    expect(eventKinds.map(eventType)).toEqual([
      'publication.made',
      'publication.corrected',
      'publication.withdrawn',
      'publication.released',
      'rating.changed',
      'import.concluded',
      'ping',
    ]);
  });

  it('has-the-same-text-in-any-order-of-its-fields', () => {
    const event = {
      id: '0199c7f2-5a54-7c7e-8f7d-1d4b7d0c1a11',
      sequence: 3,
      kind: 'IMPORT_CONCLUDED',
      occurredAt: new Date('2018-11-01T12:00:00Z'),
      council: 'E09000024',
      councilId: 'merton',
      subject: { importId: 'i', format: 'OBSERVATIONS', stored: 2, revised: 1, unchanged: 0 },
    } as const;
    const turned = {
      ...event,
      subject: { unchanged: 0, revised: 1, stored: 2, format: 'OBSERVATIONS', importId: 'i' },
    };
    expect(eventText(event)).toBe(
      '{"council":"E09000024","data":{"format":"OBSERVATIONS","importId":"i","revised":1,"stored":2,"unchanged":0},' +
        `"id":"${eventId(event)}",` +
        '"timestamp":"2018-11-01T12:00:00.000Z","type":"import.concluded"}',
    );
    expect(eventText(turned)).toBe(eventText(event));
  });
});

describe('the-body-of-an-event', () => {
  const facts = {
    id: '0199c7f2-5a54-7c7e-8f7d-1d4b7d0c1a11',
    sequence: 3,
    occurredAt: new Date('2018-11-01T12:00:00Z'),
    council: 'E09000024',
    councilId: 'merton',
  } as const;
  const dataOf = (event: CouncilEvent): unknown => JSON.parse(eventText(event)).data;
  const subject = { publicationId: 'now', scorecard: 'monthly', period: '2018-M9', version: 2 };

  it('has-the-global-id-of-a-publication', () => {
    const published = {
      ...subject,
      status: 'FINAL',
      visibility: 'PUBLIC',
      releaseAt: '2018-11-02T09:30:00.000Z',
    } as const;
    expect(dataOf({ ...facts, kind: 'PUBLICATION_MADE', subject: published })).toEqual({
      ...published,
      publicationId: publicationNodeId('now'),
    });
  });

  it('has-the-global-ids-of-both-publications-of-a-rating-change', () => {
    const lines = [{ reference: '7', measure: 'a', before: 'GREEN', after: 'RED' }] as const;
    const comparedWith = { publicationId: 'before', period: '2018-M8', version: 1 };
    const event = { ...facts, kind: 'RATING_CHANGED', subject: { ...subject, comparedWith, lines } } as const;
    expect(dataOf(event)).toEqual({
      ...subject,
      publicationId: publicationNodeId('now'),
      comparedWith: { ...comparedWith, publicationId: publicationNodeId('before') },
      lines,
    });
  });

  it('has-the-global-id-of-a-webhook-in-its-test', () => {
    expect(dataOf({ ...facts, kind: 'PING', subject: { webhookId: 'ours' } })).toEqual({
      webhookId: webhookNodeId('ours', 'merton'),
    });
  });

  it('has-ids-that-differ-by-type-and-by-council', () => {
    const ids = [
      publicationNodeId('one'),
      webhookNodeId('one', 'merton'),
      webhookNodeId('one', 'cardiff'),
      eventId({ id: 'one', councilId: 'merton' }),
    ];
    expect(new Set(ids).size).toBe(4);
    const decoded = (id: string) => Buffer.from(id, 'base64url').toString();
    expect(decoded(publicationNodeId('one'))).toContain('Publication');
    expect(decoded(webhookNodeId('one', 'merton'))).toContain('Webhook');
    expect(decoded(eventId({ id: 'one', councilId: 'merton' }))).toContain('Event');
  });
});

describe('a-rating-change', () => {
  const line = (reference: string, code: string, rag: string) => ({
    reference,
    measure: { code },
    rating: { rag },
  });
  const changes = (before: readonly object[], after: readonly object[]) =>
    ragChanges({ lines: before } as never, { lines: after } as never);

  it('is-found-by-the-measure-even-if-the-reference-changed', () => {
    expect(
      changes(
        [line('7', 'a', 'GREEN'), line('8', 'b', 'RED')],
        [line('7a', 'a', 'RED'), line('8', 'b', 'RED')],
      ),
    ).toEqual([{ reference: '7a', measure: 'a', before: 'GREEN', after: 'RED' }]);
  });

  it('includes-a-rating-that-became-not-rated', () => {
    expect(changes([line('1', 'a', 'RED')], [line('1', 'a', 'NOT_RATED')])).toHaveLength(1);
  });

  it('does-not-include-added-or-removed-lines', () => {
    expect(changes([line('1', 'a', 'RED')], [line('1', 'b', 'GREEN')])).toEqual([]);
  });
});
