import { describe, expect, it } from 'vitest';
import { AccessRefused } from '../../../server/access/policy.js';
import { operator, type Principal } from '../../../server/access/principal.js';
import { openServices } from '../../../server/services/services.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { figuresOf, publish } from '../../kit/councils/published.js';
import { publishingCouncil } from '../../kit/councils/publishing-council.js';
import { publicationById } from '../../kit/councils/read-publications.js';
import { whoMay } from '../../kit/councils/who-may.js';

const app = await openTestApp();
const { services } = app;
const suspend = (gssCode: string) =>
  services.suspendCouncil(operator, { gssCode, reason: 'The contract has ended.' });
const resume = (gssCode: string) => services.resumeCouncil(operator, { gssCode, reason: 'It is renewed.' });

async function keyIn(council: string): Promise<string> {
  const administrator = await app.as(council, 'COUNCIL_ADMINISTRATOR');
  const input = { council, name: 'Everything', roles: ['COUNCIL_ADMINISTRATOR', 'MEMBER'] as const };
  return accepted(await services.createApiKey(administrator, input)).text;
}

async function signInWith(text: string): Promise<Principal> {
  const principal = await services.authenticate(text);
  if (!principal) throw new Error('the key does not work');
  return principal;
}

const refusal = async (attempt: () => Promise<unknown>): Promise<string> => {
  try {
    await attempt();
    return 'ALLOWED';
  } catch (error) {
    if (error instanceof AccessRefused) return error.code;
    throw error;
  }
};

const page = { first: 10, after: null };
const name = { en: 'Scrutiny', cy: null };

describe('the people of a suspended council', () => {
  it('read and write nothing with their existing keys, and get the reason', async () => {
    const text = await keyIn(merton);
    const define = { council: merton, code: 'scrutiny', name };
    accepted(await services.defineCommittee(await signInWith(text), define));
    accepted(await suspend(merton));
    const who = await signInWith(text);
    expect(who).toMatchObject({ memberships: [], suspended: [merton] });
    const measures = {
      council: merton,
      filter: { codes: null, local: null, search: null, topic: null },
      order: { field: 'CODE', direction: 'ASC' } as const,
    };
    for (const attempt of [
      () => services.findCommittees(who, merton, page),
      () => services.findCommittee(who, { council: merton, code: 'scrutiny' }),
      () => services.findCommittees(who, rotherham, page),
      () => services.findCouncil(who, merton),
      () => services.findMeasures(who, measures, page),
      () => services.defineCommittee(who, define),
      () => services.createApiKey(who, { council: merton, name: 'Another', roles: ['MEMBER'] }),
    ]) {
      expect(await refusal(attempt)).toBe('COUNCIL_SUSPENDED');
    }
    await expect(services.findCommittees(who, merton, page)).rejects.toThrow('is suspended');
    expect(await services.describeViewer(who)).toMatchObject({ suspended: [{ gssCode: merton }] });

    accepted(await resume(merton));
    const back = await services.findCommittees(await signInWith(text), merton, page);
    expect(back?.nodes.map(({ node }) => node.code)).toEqual(['scrutiny']);
  });

  it('keep their access to another council in which they have roles', async () => {
    const [ours] = (await app.as(rotherham, 'MEMBER')).memberships;
    if (!ours) throw new Error('no membership');
    const both: Principal = { ...(await app.as(rotherham, 'MEMBER')), suspended: [cardiff] };
    expect(await refusal(() => services.findCommittees(both, rotherham, page))).toBe('ALLOWED');
    expect(await refusal(() => services.findCouncils(both, { subscribes: true }, page))).toBe('ALLOWED');
    expect(await refusal(() => services.findCommittees(both, cardiff, page))).toBe('COUNCIL_SUSPENDED');
  });
});

it('the published figures of a suspended council stay visible to others', async () => {
  await defineShared(app, measureInput('stable', { yearType: 'REPORTING', frequency: 'ANNUAL' }));
  await publish(app, figuresOf('stable', '2025-RY', { [cardiff]: '91', [rotherham]: '95' }));
  accepted(await suspend(cardiff));
  const member = await app.as(rotherham, 'MEMBER');
  const question = { councils: [cardiff], measures: ['stable'], periods: ['2025-RY'] };
  const matrix = await services.compareCouncils(member, question, page);
  expect(JSON.stringify(matrix)).toContain('91');
  expect(await services.findCouncil(member, cardiff)).toMatchObject({ gssCode: cardiff });
  accepted(await resume(cardiff));
});

describe('a subscription', () => {
  it('shows the reason and time of its state', async () => {
    const suspended = accepted(await suspend(rotherham));
    expect(suspended).toMatchObject({
      gssCode: rotherham,
      state: 'SUSPENDED',
      reason: 'The contract has ended.',
    });
    const all = await services.findSubscriptions(operator, page);
    expect(all?.nodes.map(({ node }) => [node.gssCode, node.state])).toEqual([
      [rotherham, 'SUSPENDED'],
      [merton, 'ACTIVE'],
      [cardiff, 'ACTIVE'],
    ]);
    expect(faults(await suspend(rotherham))).toEqual(['WRONG_STATE at gssCode']);
    expect(accepted(await resume(rotherham)).since.getTime()).toBeGreaterThan(suspended.since.getTime());
    expect(faults(await resume(rotherham))).toEqual(['WRONG_STATE at gssCode']);
  });

  it('is suspended once by two concurrent calls', async () => {
    const both = await Promise.all([suspend(rotherham), suspend(rotherham)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    accepted(await resume(rotherham));
  });

  it('must exist, and is not changed without a reason', async () => {
    expect(faults(await suspend('E09000033'))).toEqual(['NOT_FOUND at gssCode']);
    expect(faults(await services.suspendCouncil(operator, { gssCode: merton, reason: ' ' }))).toEqual([
      'REQUIRED at reason',
    ]);
  });

  it('is seen and changed only by the platform’s administrators', async () => {
    const change = { gssCode: merton, reason: 'A try' };
    expect(await whoMay(app, merton, (who) => services.findSubscriptions(who, page))).toEqual(['PLATFORM']);
    expect(await whoMay(app, merton, (who) => services.suspendCouncil(who, change))).toEqual(['PLATFORM']);
    expect(await whoMay(app, merton, (who) => services.resumeCouncil(who, change))).toEqual(['PLATFORM']);
  });
});

it('an embargoed publication of a suspended council waits until the council is resumed', async () => {
  const council = await publishingCouncil(app, rotherham);
  await council.measure('caseload');
  await council.scorecard('monthly', ['caseload']);
  await council.observe('caseload', { '2018-M9': '14' });
  const embargo = { until: '2018-11-06T09:30:00Z' };
  const { publication } = accepted(await council.publish('monthly', '2018-M9', { embargo }));
  const then = openServices(app.database, () => new Date(embargo.until));
  const reader = await app.as(cardiff, 'PARTNER');
  accepted(await suspend(rotherham));
  expect(await then.releasePublications()).toBe(0);
  expect(await publicationById(then, reader, publication.id)).toBeNull();
  accepted(await resume(rotherham));
  expect(await then.releasePublications()).toBe(1);
  expect(await publicationById(then, reader, publication.id)).not.toBeNull();
});
