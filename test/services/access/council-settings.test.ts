import { describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const { administrator, author, approver, member } = council;
await council.measure('own');
await council.scorecard('monthly', ['own']);

const of = { council: merton, scorecard: 'monthly', period: '2018-M10' };
const write = async (en: string): Promise<string> => {
  const input = { ...of, measure: 'own', kind: 'COMMENTARY', text: { en, cy: null } } as const;
  return accepted(await oneNarrative(services).write(author, input)).record.id;
};
const approved = await write('Approved');
accepted(await oneNarrative(services).submit(author, { council: merton, id: approved }));
accepted(await oneNarrative(services).approve(approver, { council: merton, id: approved }));
const handedIn = await write('Handed in');
accepted(await oneNarrative(services).submit(author, { council: merton, id: handedIn }));
await write('Draft');

const textsFor = async (who: Principal) => {
  const report = await services.rateScorecard(who, of);
  return report?.lines.flatMap(({ narratives }) => narratives.map(({ text }) => text.en)).sort();
};
const set = (membersSeeDrafts: boolean, version?: number) =>
  services.setCouncilSettings(administrator, { council: merton, membersSeeDrafts, version });

describe('unapproved narratives', () => {
  it('are read by members only if the council allows it, and by its other roles always', async () => {
    const all = ['Approved', 'Draft', 'Handed in'];
    expect(await textsFor(member)).toEqual(['Approved']);
    for (const who of [administrator, author, approver, await app.as(merton, 'MEMBER', 'AUTHOR')]) {
      expect(await textsFor(who)).toEqual(all);
    }
    accepted(await set(true));
    expect(await textsFor(member)).toEqual(all);
    accepted(await set(false));
    expect(await textsFor(member)).toEqual(['Approved']);
  });

  it('are not read by members because another council allows it', async () => {
    const theirs = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    accepted(await services.setCouncilSettings(theirs, { council: rotherham, membersSeeDrafts: true }));
    expect(await textsFor(member)).toEqual(['Approved']);
  });
});

describe('the settings of a council', () => {
  it('are changed only from the current version', async () => {
    const version = (await services.findCouncilSettings(administrator, merton))?.version ?? -1;
    expect(accepted(await set(true, version))).toEqual({
      membersSeeDrafts: true,
      neighboursList: null,
      version: version + 1,
    });
    expect(faults(await set(false, version))).toEqual(['STALE at version']);
    expect(faults(await set(false, 99))).toEqual(['STALE at version']);
  });

  it('have defaults until they are set', async () => {
    const theirs = await app.as('W06000015', 'MEMBER');
    expect(await services.findCouncilSettings(theirs, 'W06000015')).toEqual({
      membersSeeDrafts: false,
      neighboursList: null,
      version: 0,
    });
  });

  it('are seen by all roles of the council except partners, and set by its administrators', async () => {
    expect(await whoMay(app, merton, (who) => services.findCouncilSettings(who, merton))).toEqual([
      'APPROVER',
      'AUTHOR',
      'COUNCIL_ADMINISTRATOR',
      'DATA_OFFICER',
      'MEMBER',
    ]);
    const change = { council: merton, membersSeeDrafts: false };
    expect(await whoMay(app, merton, (who) => services.setCouncilSettings(who, change))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
  });
});
