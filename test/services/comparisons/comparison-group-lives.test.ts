import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { dayInLondon } from '../../../server/domain/values/instant.js';
import { addDays } from '../../../server/domain/values/plain-date.js';
import { presentComparisonGroup } from '../../../server/graphql/comparisons/comparison-group.present.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { faults } from '../../kit/councils/problems.js';

const app = await openTestApp();
const { services } = app;
const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');

const members = (...gssCodes: readonly string[]) =>
  gssCodes.map((gssCode, index) => ({ rank: index + 1, gssCode }));

accepted(
  await services.defineComparisonGroup(operator, {
    code: 'neighbours-of-merton',
    name: { en: "Merton's statistical neighbours", cy: null },
    kind: 'STATISTICAL_NEIGHBOURS',
    neighboursOf: merton,
  }),
);
for (const [effectiveFrom, list] of [
  ['2018-04-01', members(rotherham, 'E06000049')],
  ['2021-04-01', members('E06000049', rotherham)],
  ['2025-04-01', members(rotherham, cardiff)],
] as const) {
  accepted(
    await services.addComparisonGroupEdition(operator, {
      group: 'neighbours-of-merton',
      effectiveFrom,
      source: 'Department for Education',
      members: list,
    }),
  );
}

describe('the changes of an edition', () => {
  it('are the new members, the removed ones, and whether the ranking of the others changed', async () => {
    const group = await services.findComparisonGroup(operator, {
      code: 'neighbours-of-merton',
      council: null,
    });
    const changes = group && presentComparisonGroup(group).editions.map(({ change }) => change);
    const codes = (areas: readonly { readonly gssCode: string }[] = []) =>
      areas.map(({ gssCode }) => gssCode);
    expect(
      changes?.map((change) => change && [codes(change.came), codes(change.left), change.rankingChanged]),
    ).toEqual([null, [[], [], true], [[cardiff], ['E06000049'], false]]);
    expect(changes?.[2]?.since).toBe('2021-04-01');
  });
});

describe('a copy', () => {
  it('belongs to the council, has every edition, and leaves the shared group unchanged', async () => {
    const copy = accepted(
      await services.copyComparisonGroup(administrator, {
        council: merton,
        group: 'neighbours-of-merton',
        code: 'our-neighbours',
        name: { en: 'Our own list', cy: 'Ein rhestr ein hunain' },
      }),
    );
    expect(copy.councilId).toBe(administrator.memberships[0]?.councilId);
    expect(copy.editions.map(({ effectiveFrom }) => effectiveFrom)).toEqual([
      '2018-04-01',
      '2021-04-01',
      '2025-04-01',
    ]);
    expect(copy.editions[2]?.members.map(({ gssCode }) => gssCode)).toEqual([rotherham, cardiff]);
  });

  it.each([
    ['of an unknown group', { group: 'nothing' }, ['NOT_FOUND at group']],
    ['under a code that is taken', { code: 'our-neighbours' }, ['ALREADY_EXISTS at code']],
    ['without a name', { code: 'nameless', name: { en: ' ', cy: null } }, ['REQUIRED at name.en']],
  ])('%s is refused', async (_, change, expected) => {
    const input = {
      council: merton,
      group: 'neighbours-of-merton',
      code: 'another',
      name: { en: 'Another', cy: null },
    };
    expect(faults(await services.copyComparisonGroup(administrator, { ...input, ...change }))).toEqual(
      expected,
    );
  });

  it('is made only by administrators', async () => {
    const officer = await app.as(merton, 'DATA_OFFICER');
    const input = {
      council: merton,
      group: 'neighbours-of-merton',
      code: 'theirs',
      name: { en: 'Theirs', cy: null },
    };
    await expect(services.copyComparisonGroup(officer, input)).rejects.toThrow('needs one of the roles');
    const shared = { group: 'neighbours-of-merton', code: 'theirs', name: { en: 'Theirs', cy: null } };
    await expect(services.copyComparisonGroup(administrator, shared)).rejects.toThrow('administrator');
  });
});

describe('a retired group', () => {
  it('stays readable with its editions, and cannot be retired again', async () => {
    const input = { council: merton, group: 'our-neighbours', retiredOn: '2026-01-01' };
    const retired = accepted(await services.retireComparisonGroup(administrator, input));
    expect(retired).toMatchObject({ code: 'our-neighbours', retiredOn: '2026-01-01' });
    const tenant = { code: 'our-neighbours', council: merton };
    expect((await services.findComparisonGroup(administrator, tenant))?.editions).toHaveLength(3);
    expect(faults(await services.retireComparisonGroup(administrator, input))).toEqual([
      'WRONG_STATE at group',
    ]);
  });

  it('is out of use at once for every reader, so its day is not in the future', async () => {
    const today = dayInLondon(new Date());
    const key = { council: merton, group: 'ours-until-now' };
    const copy = { ...key, group: 'neighbours-of-merton', code: key.group, name: { en: 'Ours', cy: null } };
    accepted(await services.copyComparisonGroup(administrator, copy));
    const used = async () => {
      const [list] = await services.findNeighbours(administrator, [merton], null);
      const input = { council: merton, membersSeeDrafts: false, neighboursList: key.group };
      return [list?.group.code, (await services.setCouncilSettings(administrator, input)).ok];
    };
    for (const retiredOn of [addDays(today, 2), '9999-12-31', '0001-01-01']) {
      const result = await services.retireComparisonGroup(administrator, { ...key, retiredOn });
      expect(faults(result)).toEqual(['OUT_OF_RANGE at retiredOn']);
      expect(await used()).toEqual([key.group, true]);
    }
    accepted(await services.retireComparisonGroup(administrator, { ...key, retiredOn: today }));
    expect(await used()).toEqual(['neighbours-of-merton', false]);
  });

  it('must exist, and its day must be valid', async () => {
    const input = { council: merton, group: 'nothing', retiredOn: '2026-02-30' };
    expect(faults(await services.retireComparisonGroup(administrator, input))).toEqual([
      'NOT_FOUND at group',
      'MALFORMED_DATE at retiredOn',
    ]);
  });
});
