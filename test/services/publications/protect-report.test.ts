import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { readDocument } from '../../../server/services/publications/snapshot-report.js';
import { accepted, cardiff, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { publicationById } from '../../kit/councils/read-publications.js';

const app = await openTestApp();
let council: PublishingCouncil;
let partner: Principal;

beforeAll(async () => {
  const labels = { numeratorLabel: { en: 'In time', cy: null }, denominatorLabel: { en: 'All', cy: null } };
  await defineShared(app, measureInput('plans', labels));
  council = await publishingCouncil(app, merton);
  partner = await app.as(cardiff, 'PARTNER');
  await council.scorecard('card', [
    { reference: '1', measure: 'plans', ratingRule: 'IMPROVING_SAVES_FROM_RED' },
  ]);
  await council.target('plans', '201819-FY', '95');
});

/** The line of a published report as the council and as a partner of another council see it. */
async function published(period: string) {
  const { publication } = accepted(await council.publish('card', period));
  const lines = [council.member, partner].map(async (reader) => {
    const document = await publicationById(app.services, reader, publication.id);
    return readDocument(`${document?.content}`).lines[0];
  });
  const [full, outgoing] = await Promise.all(lines);
  return { full, outgoing };
}

describe('the-line-that-others-see', () => {
  it('has-no-caveat-if-its-figure-is-suppressed', async () => {
    const caveat = { en: 'Three plans of one school were late.', cy: 'Yr oedd tri chynllun yn hwyr.' };
    await council.observe('plans', { '2018-M4': { numerator: '3', denominator: '3', caveat } });
    const { full, outgoing } = await published('2018-M4');
    expect(full?.observation).toMatchObject({ figure: { kind: 'VALUE' }, caveat });
    expect(outgoing?.observation).toMatchObject({ figure: { reason: 'CONFIDENTIAL' }, caveat: null });
  });

  it('has-its-caveat-if-its-figure-is-shown', async () => {
    const caveat = { en: 'One school reported late.', cy: null };
    await council.observe('plans', { '2018-M5': { value: '96', caveat } });
    const { outgoing } = await published('2018-M5');
    expect(outgoing?.observation).toMatchObject({ figure: { value: '96' }, caveat });
    expect(outgoing?.rating).toMatchObject({ rag: 'GREEN', explanation: expect.anything() });
  });

  it('has-no-explanation-that-quotes-the-figure-of-last-year-which-saved-the-rating', async () => {
    await council.observe('plans', { '2017-M6': '50', '2018-M6': '60' });
    const { full, outgoing } = await published('2018-M6');
    expect(full?.rating.rag).toBe('AMBER');
    expect(JSON.stringify(full?.rating.explanation)).toContain('50');
    expect(outgoing?.rating).toMatchObject({ rag: 'AMBER', explanation: null });
    expect(outgoing?.standards.map(({ rating }) => rating.explanation)).toEqual([null]);
  });
});
