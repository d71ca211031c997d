import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import type { DefineReorganisationInput } from '../../../server/services/areas/read-reorganisation.js';
import { openServices } from '../../../server/services/services.js';
import {
  accepted,
  cardiff,
  merton,
  openTestApp,
  problemsOf,
  rotherham,
} from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { listNeighbours } from '../../kit/councils/published.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { ask } from '../../kit/database/sql.js';

const app = await openTestApp();
const { database, test } = app;
/** The clock of the services, as a day. */
let today = '2026-11-30';
const services = openServices(database, () => new Date(`${today}T12:00:00Z`));

const surrey = 'E10000030';
const name = (en: string) => ({ en, cy: null });
const division: DefineReorganisationInput = {
  code: '2027-surrey',
  on: '2027-04-01',
  kind: 'DIVIDED',
  closes: [surrey],
  opens: [{ name: name('East Surrey') }, { name: name('West Surrey') }],
  preview: false,
};
const define = (change: Partial<DefineReorganisationInput> = {}) =>
  services.defineReorganisation(operator, { ...division, ...change });
const council = (code: string) => services.findCouncil(operator, code);
const everything = () =>
  Promise.all(
    ['area', 'area_identity', 'area_succession', 'reorganisation', 'audit_entry'].map((table) =>
      ask(test.administrator, `SELECT * FROM ${table} ORDER BY 1, 2`, []),
    ),
  );

type Row = Readonly<Record<string, unknown>>;

/** The rows that the application's role reads, without ids, and without provisional codes, which are given once. */
const readable = () =>
  inSession(test.administrator, async (client) => {
    await client.query('SET ROLE yardstick_tenant');
    const rows = async (table: string, order: string): Promise<readonly Row[]> => {
      const statement = `SELECT to_jsonb(${table}) - 'id' - 'recorded_at' AS row FROM ${table} WHERE ${table}::text NOT LIKE '%X99%' ORDER BY ${order}`;
      return (await client.query<{ row: Row }>(statement)).rows.map(({ row }) => row);
    };
    return {
      areas: await rows('area', 'gss_code'),
      identities: await rows('area_identity', 'gss_code, from_date'),
      successions: await rows('area_succession', 'predecessor, successor'),
      reorganisations: await rows('reorganisation', 'code'),
    };
  });

beforeAll(async () => {
  await listNeighbours(app, merton, '2021-01-01', [surrey, rotherham]);
  await listNeighbours(app, rotherham, '2021-01-01', [merton]);
});

describe('a reorganisation', () => {
  it('is previewed with its consequences, and nothing is written', async () => {
    const before = await everything();
    expect(accepted(await define({ preview: true }))).toMatchObject({
      closes: [surrey],
      opens: [
        { gssCode: 'X99000001', name: { en: 'East Surrey' } },
        { gssCode: 'X99000002', name: { en: 'West Surrey' } },
      ],
      history: 'NONE',
      lostNeighbours: [{ council: merton, loses: [surrey], members: 2 }],
    });
    expect(await everything()).toEqual(before);
  });

  it('is entered ahead of its day: the one council closes, the others open', async () => {
    accepted(await define());
    expect(await council(surrey)).toMatchObject({
      closedOn: '2027-04-01',
      successors: [
        { gssCode: 'X99000001', on: '2027-04-01', kind: 'DIVIDED' },
        { gssCode: 'X99000002', on: '2027-04-01', kind: 'DIVIDED' },
      ],
    });
    expect(await council('X99000001')).toMatchObject({
      name: { en: 'East Surrey' },
      openedOn: '2027-04-01',
      nation: { gssCode: 'E92000001' },
      predecessors: [{ gssCode: surrey }],
    });
    const [entry] = await ask<{ action: string; key: unknown }>(
      test.administrator,
      "SELECT action, subject FROM audit_entry WHERE subject = 'REORGANISATION'",
      [],
    );
    expect(entry).toMatchObject({ action: 'reorganisationDefine' });
  });

  it('is completed: the council gets its code and number, and is found by its provisional code too', async () => {
    const { bodyId } = (await council('X99000001')) ?? {};
    const opens = [
      { name: name('East Surrey'), gssCode: 'E06000067', laCode: '999', type: 'UNITARY' as const },
      { name: name('West Surrey') },
    ];
    for (const round of ['first', 'again']) {
      const { opens: opened } = accepted(await define({ opens }));
      expect(
        opened.map(({ gssCode }) => gssCode),
        round,
      ).toEqual(['E06000067', 'X99000002']);
    }
    const east = { bodyId, gssCode: 'E06000067', laCode: '999', type: 'UNITARY', openedOn: '2027-04-01' };
    expect(await council('E06000067')).toMatchObject(east);
    expect(await council('X99000001')).toMatchObject(east);
    expect(await services.codeToday('X99000001')).toBe('E06000067');
  });

  it('is corrected: another day, another name, other councils, and back', async () => {
    accepted(
      await define({
        on: '2027-05-01',
        kind: 'REDRAWN',
        closes: [surrey, rotherham],
        opens: [{ name: name('East of Surrey'), gssCode: 'E06000067' }, { name: name('South') }],
      }),
    );
    expect(await council(surrey)).toMatchObject({ closedOn: '2027-05-01' });
    expect(await council(rotherham)).toMatchObject({ closedOn: '2027-05-01' });
    expect(await council('E06000067')).toMatchObject({
      name: { en: 'East of Surrey' },
      openedOn: '2027-05-01',
    });
    expect(await council('X99000002')).toBeNull();
    accepted(
      await define({
        opens: [{ name: name('East Surrey'), gssCode: 'E06000067' }, { name: name('West Surrey') }],
      }),
    );
    expect(await council(rotherham)).toMatchObject({ closedOn: null, successors: [] });
    expect(await council(surrey)).toMatchObject({ closedOn: '2027-04-01' });
  });

  it.each<[string, Partial<DefineReorganisationInput>]>([
    ['another day', { on: '2028-04-01' }],
    ['other names', { opens: [{ name: name('North') }, { name: name('South') }, { name: name('Middle') }] }],
    [
      'other numbers',
      { opens: [{ name: name('East Surrey'), laCode: '936' }, { name: name('West Surrey') }] },
    ],
    ['a merger', { kind: 'MERGED_WHOLE', closes: [surrey, rotherham], opens: [{ name: name('All') }] }],
    ['a council that goes on', { kind: 'WENT_ON', opens: [{ name: name('Surrey'), gssCode: 'E06000067' }] }],
    ['another council', { closes: [rotherham] }],
    ['a longer time for figures', { figuresUntil: '2030-01-01' }],
  ])('ends as if it had been entered once, after %s in between', async (_, change) => {
    const opens = [
      { name: name('East Surrey'), gssCode: 'E06000067', laCode: '998' },
      { name: name('West Surrey'), gssCode: 'E06000068' },
    ];
    accepted(await define({ opens }));
    const before = await readable();
    accepted(await define({ opens, ...change }));
    expect(await readable()).not.toEqual(before);
    accepted(await define({ opens }));
    expect(await readable()).toEqual(before);
  });

  it('hides from every session of the application what was withdrawn', async () => {
    const [{ withdrawn = 0 } = {}] = await ask<{ withdrawn: number }>(
      test.administrator,
      'SELECT count(*)::int AS withdrawn FROM area WHERE withdrawn',
      [],
    );
    expect(withdrawn).toBeGreaterThan(0);
    const { areas, identities, successions } = await readable();
    for (const rows of [areas, identities, successions]) {
      expect(rows.filter((row) => row['withdrawn'])).toEqual([]);
    }
  });

  it('keeps a council that it opened and that is in use', async () => {
    accepted(await services.subscribeCouncil(operator, { gssCode: 'E06000067' }));
    const opens = [{ name: name('North Surrey') }, { name: name('South Surrey') }];
    expect(faults(await define({ opens }))).toEqual(['WRONG_STATE at opens']);
  });

  it('that is faulty is refused with every place, and nothing is written', async () => {
    const before = await everything();
    const faulty = {
      ...division,
      code: 'No code',
      on: '2027-02-30',
      opens: [{ gssCode: 'E1', laCode: '1', name: name('') }],
    };
    expect(faults(await define(faulty))).toEqual([
      'MALFORMED_CODE at code',
      'MALFORMED_DATE at on',
      'MALFORMED_CODE at opens.0.gssCode',
      'MALFORMED_CODE at opens.0.laCode',
      'REQUIRED at opens.0.name.en',
    ]);
    expect(faults(await define({ code: 'another' }))).toEqual(['WRONG_STATE at closes.0']);
    const many = Array.from({ length: 101 }, () => ({ name: name('New') }));
    expect(faults(await define({ opens: many }))).toEqual(['OUT_OF_RANGE at opens']);
    expect(await everything()).toEqual(before);
  });

  it('can be corrected after its day until figures lie on it', async () => {
    today = '2027-06-01';
    const opens = [
      { name: name('East Surrey'), gssCode: 'E06000067' },
      { name: name('West Surrey'), gssCode: 'E06000068' },
    ];
    accepted(await define({ opens }));
    expect(await council('E06000068')).toMatchObject({ name: { en: 'West Surrey' }, openedOn: '2027-04-01' });
    await defineShared(app, measureInput('adopted'));
    await ask(
      test.administrator,
      `INSERT INTO period (code, kind, year_type, time_period, time_identifier, starts_on, ends_before)
       VALUES ('2027-M4', 'MONTH', 'CALENDAR', '2027', 'M4', '2027-04-01', '2027-05-01') ON CONFLICT DO NOTHING`,
      [],
    );
    await ask(
      test.administrator,
      `INSERT INTO published_figure (measure_id, area_code, period_code, value, source, published_at)
       SELECT id, $1, '2027-M4', 1, 'A file', now() FROM measure WHERE code = 'adopted'`,
      [surrey],
    );
    const result = await define({ opens });
    expect(problemsOf(result)).toMatchObject([{ code: 'FIGURES_EXIST', path: ['on'], count: 1 }]);
  });
});

describe('a council that goes on', () => {
  const recoding: DefineReorganisationInput = {
    code: '2028-cardiff',
    on: '2028-04-01',
    kind: 'WENT_ON',
    closes: [cardiff],
    opens: [{ gssCode: 'W06000099', name: name('Cardiff') }],
    preview: false,
  };

  it('keeps its code until the day, then has the new one, with its people and figures', async () => {
    accepted(await services.defineReorganisation(operator, recoding));
    const { bodyId, councilId } = (await council(cardiff)) ?? {};
    expect(await services.adoptCodes()).toBe(0);
    expect(await council('W06000099')).toMatchObject({ gssCode: cardiff, bodyId, councilId });
    today = '2028-04-01';
    expect(await services.adoptCodes()).toBe(1);
    expect(await services.adoptCodes()).toBe(0);
    const after = { gssCode: 'W06000099', bodyId, councilId, closedOn: null };
    expect(await council(cardiff)).toMatchObject(after);
    expect(await services.codeToday(cardiff)).toBe('W06000099');
  });

  it('has its code back if the reorganisation is moved to a later day', async () => {
    accepted(await services.defineReorganisation(operator, { ...recoding, on: '2029-04-01' }));
    expect(await council(cardiff)).toMatchObject({ gssCode: cardiff, councilId: expect.any(String) });
    expect((await council('W06000099'))?.codes).toMatchObject([
      { gssCode: cardiff, until: '2029-04-01' },
      { gssCode: 'W06000099', from: '2029-04-01' },
    ]);
  });
});

it('is known to another server on the same database after its next check', async () => {
  const other = openServices(database, () => new Date(`${today}T12:00:00Z`));
  const lancashire = 'E10000017';
  expect(await other.codeToday(lancashire)).toBe(lancashire);
  const recoding = {
    ...division,
    code: '2027-lancashire',
    on: '2027-04-01',
    kind: 'WENT_ON' as const,
    closes: [lancashire],
    opens: [{ name: name('Lancashire'), gssCode: 'E06000907' }],
  };
  accepted(await services.defineReorganisation(operator, recoding));
  expect(await services.codeToday(lancashire)).toBe('E06000907');
  expect(await other.codeToday(lancashire)).toBe(lancashire);
  await other.adoptCodes();
  expect(await other.codeToday(lancashire)).toBe('E06000907');
});

it('only the platform’s administrator may define one', async () => {
  const attempt = (who: Principal) => services.defineReorganisation(who, { ...division, preview: true });
  expect(await whoMay(app, merton, attempt)).toEqual(['PLATFORM']);
});
