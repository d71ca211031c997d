import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp, problemsOf } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';

const app = await openTestApp();
const period = '2018-M4';
let council: PublishingCouncil;

beforeAll(async () => {
  council = await publishingCouncil(app, merton);
});

describe('publishing what has not changed', () => {
  it('is the same publication, byte for byte, with many narratives', async () => {
    await defineShared(app, measureInput('many'));
    await council.scorecard('many', ['many']);
    await council.observe('many', { [period]: '80' });
    const written: string[] = [];
    for (let n = 1; n <= 8; n += 1) {
      await council.explain('many', period, n % 2 === 0 ? null : 'many', `Words ${n}.`);
      written.push(`Words ${n}.`);
    }
    const first = accepted(await council.publish('many', period));
    const order = [...first.content.matchAll(/Words \d\./g)].map(([words]) => words).sort();
    expect(order).toEqual(written);
    for (let again = 0; again < 3; again += 1) {
      const next = accepted(await council.publish('many', period));
      expect([next.publication.id, next.publication.version]).toEqual([first.publication.id, 1]);
      expect(next.content).toBe(first.content);
    }
    const later = { meetingOn: '2018-12-04' };
    const elsewhere = JSON.parse(accepted(await council.publish('many', period, later)).content);
    expect({ ...elsewhere, meetingOn: '2018-11-06' }).toEqual(JSON.parse(first.content));
  });

  it('is the same publication after figure, target and definition were set again as they were', async () => {
    await defineShared(app, measureInput('again'));
    await council.scorecard('again', ['again']);
    await council.observe('again', { [period]: '95' });
    await council.target('again', '201819-FY', '90');
    const first = accepted(await council.publish('again', period));
    await council.observe('again', { [period]: '95' });
    await council.target('again', '201819-FY', '90');
    await defineShared(app, measureInput('again', { version: 1 }));
    const next = accepted(await council.publish('again', period));
    expect(next.publication.id).toBe(first.publication.id);
    expect(await council.services.changesSincePublication(council.member, first.publication)).toEqual([]);
  });
});

describe('a meeting before the period began', () => {
  it('is refused, and named', async () => {
    await defineShared(app, measureInput('early'));
    await council.scorecard('early', ['early']);
    await council.observe('early', { '2018-M12': '80' });
    expect(problemsOf(await council.publish('early', '2018-M12'))).toContainEqual({
      code: 'OUT_OF_RANGE',
      path: ['meetingOn'],
      found: '2018-11-06',
      atLeast: '2018-12-01',
      atMost: 'any later day',
    });
  });
});

describe('a change of decimal places after the publication', () => {
  it('is the reason for the other rating, and nothing else is listed', async () => {
    const places = { unit: 'NUMBER', polarity: 'LOW_IS_GOOD', multiplier: 1 } as const;
    await defineShared(app, measureInput('places', { ...places, decimalPlaces: 0 }));
    await council.scorecard('places', ['places']);
    await council.observe('places', { [period]: '12.4' });
    await council.target('places', period, '12');
    const { publication } = accepted(await council.publish('places', period));
    const change = measureInput('places', { ...places, decimalPlaces: 1, version: 1 });
    accepted(await app.services.defineMeasure(operator, change));
    const changes = await council.services.changesSincePublication(council.member, publication);
    expect(changes).toMatchObject([
      { kind: 'DEFINITION', before: { en: 'decimal places 0' }, after: { en: 'decimal places 1' } },
      {
        kind: 'RATING',
        reason: 'NEW_DEFINITION',
        before: { en: 'GREEN', cy: 'GREEN' },
        after: { en: 'RED', cy: 'RED' },
      },
    ]);
  });
});
