import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../server/cli/command-tree.js';
import { programOf } from '../../server/cli/program.js';
import { merton } from '../kit/councils/councils.js';
import { defineShared, measureInput } from '../kit/councils/measures.js';
import { figuresOf, publish } from '../kit/councils/published.js';
import { type Ended, terminalOf } from '../kit/service/command-line.js';
import { type CouncilWithService, councilWithService, others } from '../kit/service/council-with-service.js';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-exports-'));
const report = [merton, 'monthly', '2018-M10'] as const;
const benchmark = ['benchmark', 'stable', '2025-RY'] as const;

/** An answer as parsed JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the commands answer with different shapes.
type AnyAnswer = any;

let world: CouncilWithService;
let member: (...words: readonly string[]) => Promise<Ended>;
let administrator: (...words: readonly string[]) => Promise<Ended>;

beforeAll(async () => {
  world = await councilWithService();
  member = world.as('MEMBER');
  administrator = world.as('COUNCIL_ADMINISTRATOR');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('yardstick scorecard', () => {
  it('shows a rating as a sign and a word, and the same with colour added', async () => {
    const { code, said } = await member('scorecard', ...report);
    expect(code).toBe(0);
    expect(said).toMatch(/^Merton: monthly, October 2018\n/);
    expect(said).toMatch(/^1 +Measure own .*85\.5 %.* 90 ■ red +↑ improving .*80\.0 %/m);
    expect(said).toContain('Ratings: 1 red, 0 amber, 0 green, 1 not rated, of 2.');
    const coloured = await world.as('MEMBER', { hasColour: true })('scorecard', ...report);
    expect(coloured.said).toContain('\u001b[31m■ red\u001b[39m');
    expect(stripVTControlCharacters(coloured.said)).toBe(said);
  });

  it('fits a terminal of eighty columns by leaving out spare columns', async () => {
    const { said } = await world.as('MEMBER', { width: 80 })('scorecard', ...report);
    const table = said.split('─\n')[1]?.split('\n') ?? [];
    expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(said).toContain('■ red');
    expect(said).not.toContain('Nation');
  });

  it('writes everything as JSON', async () => {
    const { said } = await member('scorecard', ...report, '--json');
    expect(JSON.parse(said)).toMatchObject({
      council: { gssCode: merton },
      lines: [
        { reference: '1', rating: { rag: 'RED' } },
        { reference: '2', observation: null },
      ],
    });
  });

  it('says that there is no such scorecard, and ends with 1', async () => {
    const none = await member('scorecard', merton, 'nothing', '2018-M10');
    expect(none).toMatchObject({ code: 1, said: '' });
    expect(none.notes).toContain("There is no scorecard 'nothing' of E09000024");
  });
});

describe('yardstick groups', () => {
  it('creates, lists, copies and retires statistical neighbours, and shows which joined and left', async () => {
    const platform = world.as('PLATFORM_ADMINISTRATOR');
    const group = 'mertons-neighbours';
    const words = ['--name', 'Neighbours', '--kind', 'statistical-neighbours', '--neighbours-of', merton];
    expect(await platform('groups', 'create', group, ...words)).toMatchObject({ code: 0 });
    const edition = ['groups', 'edition', group, '--source', 'For the test', '--effective-from'];
    const [first, second, third] = others;
    expect((await platform(...edition, '2023-04-01', '--member', first, second)).said).toContain('2 members');
    expect((await platform(...edition, '2024-04-01', '--member', first, third)).code).toBe(0);
    const { said } = await member('groups', 'show', group);
    expect(said).toContain('Joined: Enfield.');
    expect(said).toContain('Left: Ealing.');
    expect((await member('groups', 'list', '--neighbours-of', merton)).said).toContain(group);

    const copied = await administrator(
      'groups',
      'copy',
      group,
      'ours',
      '--name',
      'Ours',
      '--council',
      merton,
    );
    expect(copied).toMatchObject({ code: 0, said: 'ours is a copy of mertons-neighbours.\n' });
    await administrator('groups', 'retire', 'ours', '--council', merton, '--on', '2026-01-01');
    expect(
      JSON.parse((await member('groups', 'show', 'ours', '--council', merton, '--json')).said),
    ).toMatchObject({
      retiredOn: '2026-01-01',
      editions: { nodes: [{ effectiveFrom: '2023-04-01' }, { effectiveFrom: '2024-04-01' }] },
    });
  });

  it('names the refused field and the role that is needed', async () => {
    const add = [
      'groups',
      'edition',
      'mertons-neighbours',
      '--source',
      'x',
      '--effective-from',
      '2025-04-01',
    ];
    const wrong = await world.as('PLATFORM_ADMINISTRATOR')(...add, '--member', 'E99');
    expect(wrong).toMatchObject({ code: 1, said: '' });
    expect(wrong.notes).toBe(
      "members.0.gssCode: 'E99' is not a GSS code. Write a capital letter and eight digits, for example E08000018.\n",
    );
    const forbidden = await member('groups', 'create', 'x', '--name', 'x', '--council', merton);
    expect(forbidden.code).toBe(4);
    expect(forbidden.notes).toContain('COUNCIL_ADMINISTRATOR');
    expect((await member('groups', 'show', 'nothing')).code).toBe(1);
  });
});

describe('yardstick benchmark', () => {
  it('ranks neighbours, with the council itself above them', async () => {
    const { code, said } = await member(...benchmark, '--among', 'neighbours', '--council', merton);
    expect(code).toBe(0);
    expect(said).toContain('2 of 2 published a figure.');
    expect(said).toMatch(/▶ +– E09000024 Merton +95\.0 % +1 of 4 A/);
    expect(said).toMatch(/\n +1 E09000010 \S+ +80\.0 %/);
  });

  it('compares within a region, all of England or a group, with several averages', async () => {
    const all = await member(...benchmark, '--method', 'mean', 'median');
    expect(all.said).toMatch(/Average: 76\.3 %, mean.*\nAverage: 75\.0 %, median/);
    const region = await member(...benchmark, '--among', 'region', '--council', merton, '--json');
    expect(JSON.parse(region.said)).toMatchObject({ own: null, areas: expect.any(Array) });
    expect(JSON.parse(region.said).areas.length).toBeGreaterThan(30);
    const group = await member(...benchmark, '--among', 'group', '--group', 'mertons-neighbours');
    expect(group.code).toBe(0);
  });

  it('refuses neighbours without a council, an unknown choice and an unknown measure', async () => {
    expect(await member(...benchmark, '--among', 'neighbours')).toMatchObject({
      code: 2,
      notes: '--among neighbours needs --council\n',
    });
    expect((await member(...benchmark, '--among', 'mars')).code).toBe(2);
    expect((await member('benchmark', 'nothing', '2025-RY')).code).toBe(1);
  });
});

describe('the options of averages', () => {
  const neighbours = ['--among', 'neighbours', '--council', merton] as const;
  const earlier = ['--neighbours-edition-on', '2023-04-01'] as const;
  const two = ['--minimum-members', '2'] as const;
  const yearly = [merton, 'yearly', '2025-RY'] as const;
  const trend = [merton, 'stable', '--from', '2020-01-01', '--to', '2026-01-01'] as const;

  beforeAll(() => world.council.scorecard('yearly', ['stable']));

  const json = async (...words: readonly string[]) => JSON.parse((await member(...words, '--json')).said);

  it.each([
    ['scorecard', yearly, (answer: AnyAnswer) => answer.lines[0].neighboursAverage.value],
    ['benchmark', [...benchmark.slice(1), ...neighbours], (answer: AnyAnswer) => answer.averages[0].value],
    ['export scorecard', yearly, (answer: AnyAnswer) => answer[0].neighboursAverage ?? undefined],
    ['export trend', trend, (answer: AnyAnswer) => answer[0].neighboursAverage ?? undefined],
  ])('reach the averages of %s', async (command, words, averageIn) => {
    const average = async (...options: readonly string[]) =>
      averageIn(await json(...command.split(' '), ...words, ...options));
    expect(await average()).toBeUndefined();
    expect(await average(...two)).toBe('70');
    expect(await average(...two, ...earlier)).toBe('65');
    expect(await average('--minimum-members', '3', ...earlier)).toBeUndefined();
  });

  it('select the areas of an exported benchmark', async () => {
    const areas = async (...options: readonly string[]) =>
      (await json('export', ...benchmark, ...neighbours, ...options)).map((row: AnyAnswer) => row.gssCode);
    const [first, second, third] = others;
    expect(await areas()).toEqual([merton, third, first]);
    expect(await areas(...earlier)).toEqual([merton, second, first]);
  });

  it('are on every command that asks for averages, and on no other', () => {
    const places = placesOf(programOf(terminalOf(), () => undefined));
    const withBoth = places.filter(({ options }) =>
      ['--neighbours-edition-on', '--minimum-members'].every((name) =>
        options.some((option) => option.name === name),
      ),
    );
    expect(withBoth.map(({ path }) => path.trim()).sort()).toEqual([
      'benchmark',
      'export benchmark',
      'export scorecard',
      'export trend',
      'scorecard',
    ]);
  });

  it.each(['0', '101', '2.5', '-1', 'three', ''])(
    'refuse the minimum "%s" before any request',
    async (text) => {
      expect(await member(...benchmark, '--minimum-members', text)).toMatchObject({
        code: 2,
        notes: expect.stringContaining('Write a whole number from 1 to 100.'),
      });
    },
  );

  it('refuse a day that does not exist', async () => {
    const { code, notes } = await member(
      ...benchmark,
      ...neighbours,
      '--neighbours-edition-on',
      '2025-02-30',
    );
    expect(code).toBe(1);
    expect(notes).toContain('2025-02-30');
  });
});

describe('a council under an earlier code', () => {
  it('is marked among the areas, and listed once', async () => {
    const barnsley = ['E08000038', 'E08000016'] as const;
    await defineShared(world.app, measureInput('recoded', { yearType: 'REPORTING', frequency: 'ANNUAL' }));
    await publish(world.app, figuresOf('recoded', '2024-RY', { [barnsley[0]]: '80', [merton]: '70' }));
    for (const code of barnsley) {
      const words = ['benchmark', 'recoded', '2024-RY', '--council', code];
      const { said } = await member(...words);
      expect(said.match(/^▶? +.*E08000038 Barnsley/gm)).toEqual([expect.stringMatching(/^▶ +1 /)]);
      const answer = JSON.parse((await member(...words, '--json')).said);
      expect(answer).toMatchObject({ council: 'E08000038', own: null });
    }
  });
});

describe('yardstick export', () => {
  it('writes a scorecard as CSV without formulas', async () => {
    const { said } = await member('export', 'scorecard', ...report);
    const [head, first] = said.split('\r\n');
    expect(head).toMatch(/^council,scorecard,period,reference,theme,measure,/);
    expect(first).toMatch(
      /^E09000024,monthly,2018-M10,1,,own,Measure own,PERCENT,85\.5,.*,RED,,IMPROVING,80,/,
    );
    const figures = (await member('export', 'observations', merton, 'own', 'other')).said;
    expect(figures).toContain(`,"'=SUM(A1)",`);
  });

  it('writes a whole file in the format of its name, and reports the number of rows', async () => {
    const out = join(folder, 'trend.json');
    const trend = ['export', 'trend', merton, 'stable', '--from', '2020-01-01', '--to', '2026-01-01'];
    expect(await member(...trend, '--out', out)).toMatchObject({ code: 0, said: `${out}: 1 row.\n` });
    const rows = JSON.parse(readFileSync(out, 'utf8'));
    expect(rows.at(-1)).toMatchObject({ measure: 'stable', period: '2025-RY', value: '95', rank: 1 });
    const csv = join(folder, 'areas.csv');
    const answer = await member('export', ...benchmark, '--out', csv, '--json');
    expect(JSON.parse(answer.said)).toMatchObject({ file: csv, format: 'csv' });
    expect(readFileSync(csv, 'utf8')).toMatch(/^measure,period,gssCode,area,value,/);
  });

  it('writes nothing on failure, and leaves the existing file', async () => {
    const file = join(folder, 'existing.csv');
    writeFileSync(file, 'existing');
    expect((await member('export', 'scorecard', merton, 'nothing', '2018-M10', '--out', file)).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('existing');
    const nowhere = join(folder, 'nowhere', 'a.csv');
    expect((await member('export', 'scorecard', ...report, '--out', nowhere)).code).toBe(3);
    expect(existsSync(nowhere)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
