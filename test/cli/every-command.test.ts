import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../server/cli/command-tree.js';
import { programOf } from '../../server/cli/program.js';
import { inspectDatabase } from '../../server/persistence/database-state.js';
import { cardiff, merton } from '../kit/councils/councils.js';
import { commandLine, type Ended, terminalOf } from '../kit/service/command-line.js';
import { type CouncilWithService, councilWithService } from '../kit/service/council-with-service.js';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'a.csv');
writeFileSync(file, 'measure,period,value\n');
const mapping = join(folder, 'mapping.json');
const measure = join(folder, 'measure.json');
const reorganisation = join(folder, 'reorganisation.json');
writeFileSync(
  reorganisation,
  JSON.stringify({
    ...{ code: '2030-merton', on: '2030-04-01', kind: 'DIVIDED', closes: [merton] },
    opens: [{ name: { en: 'East Merton' } }, { name: { en: 'West Merton' } }],
  }),
);
const openData = join(import.meta.dirname, '../fixtures/open-data/cla_placement_stability_2025.csv');

/** Every command, with valid arguments. */
const commands: Readonly<Record<string, readonly string[]>> = {
  scorecard: [merton, 'monthly', '2018-M10'],
  benchmark: ['stable', '2025-RY'],
  'export scorecard': [merton, 'monthly', '2018-M10'],
  'export benchmark': ['stable', '2025-RY'],
  'export trend': [merton, 'stable', '--from', '2024-01-01', '--to', '2026-01-01'],
  'export observations': [merton, 'own'],
  publish: [
    ...[merton, 'monthly', '2018-M10', '--committee', 'scrutiny', '--meeting-on', '2018-11-06'],
    ...['--status', 'final', '--visibility', 'council', '--dry-run'],
  ],
  'import ees': [file],
  'import neighbours': [file, '--effective-from', '2025-04-01'],
  'import lait-measures': [file],
  'import lait-values': [file],
  'import fingertips': [file],
  'import observations': [file, '--council', merton],
  'mapping list': [],
  'mapping show': ['care-leavers-activity'],
  'mapping propose': [openData],
  'mapping set': [mapping],
  'measures list': [],
  'measures show': ['stable'],
  'measures define': [measure],
  'councils list': [],
  'councils reorganise': [reorganisation, '--preview'],
  'councils subscribe': ['E09000007'],
  'councils suspend': [cardiff, '--reason', 'For the test'],
  'councils resume': [cardiff, '--reason', 'For the test'],
  'people list': ['--council', merton],
  'people invite': ['ann@merton.example', '--council', merton, '--name', 'Ann', '--role', 'author'],
  'people set': ['ann@merton.example', '--council', merton, '--role', 'member'],
  'people end': ['ann@merton.example', '--council', merton],
  'keys list': ['--council', merton],
  'keys create': ['--council', merton, '--name', 'Test', '--role', 'member'],
  'keys rotate': ['AAAAAAAAAAAA', '--council', merton, '--overlap-hours', '1'],
  'keys revoke': ['AAAAAAAAAAAA', '--council', merton],
  'groups list': [],
  'groups show': ['ours', '--council', merton],
  'groups create': ['ours', '--name', 'Ours', '--council', merton],
  'groups edition': [
    ...['ours', '--council', merton, '--effective-from', '2024-04-01', '--source', 'For the test'],
    ...['--member', 'E09000007', 'E09000009'],
  ],
  'groups copy': ['ours', 'copied', '--name', 'Copied', '--council', merton],
  'groups retire': ['ours', '--council', merton, '--on', '2026-04-01'],
  'audit list': ['--council', merton],
  'audit verify': [],
  serve: [],
  'migrate status': [],
  'migrate up': [],
  doctor: [],
  'template observations': [],
  completion: ['bash'],
};

const program = programOf(terminalOf(), () => undefined);
const leaves = placesOf(program).filter(({ path, subcommands }) => path !== '' && subcommands.length === 0);

let world: CouncilWithService;
let beside: (...words: readonly string[]) => Promise<Ended>;

beforeAll(async () => {
  world = await councilWithService();
  const { app } = world;
  const inspect = () => inspectDatabase(app.test.owner);
  const serve = async (_print: unknown, ready: (url: string) => void) => ready(world.url);
  beside = commandLine({
    services: app.services,
    client: { here: world.url },
    machine: { inspect, migrate: async () => undefined, serve },
  });
  const { said } = await beside('mapping', 'show', 'care-leavers-activity');
  writeFileSync(mapping, said);
  writeFileSync(measure, (await beside('measures', 'show', 'stable', '--json')).said);
});

describe('every command', () => {
  it('is tested here', () => {
    expect(leaves.map(({ path }) => path.trim()).sort()).toEqual(Object.keys(commands).sort());
  });

  it('is in the README of the command line', () => {
    const readme = readFileSync('server/cli/README.md', 'utf8');
    expect(leaves.map(({ path }) => `\`yardstick${path}\``).filter((name) => !readme.includes(name))).toEqual(
      [],
    );
  });

  it.each(leaves)('describes its options:$path', async ({ path, options }) => {
    const { code, said } = await commandLine()(...path.trim().split(' '), '--help');
    expect(code).toBe(0);
    expect(said).toMatch(new RegExp(`^Usage: yardstick${path} .*\n\n[A-Z][^\n]{15,}`));
    for (const { name, description } of options) expect(`${name}: ${description}`).toMatch(/: \S.{3,}/);
  });

  it.each(Object.entries(commands))('%s writes its answer or its error as JSON', async (name, words) => {
    const { code, said, notes } = await beside(...name.split(' '), ...words, '--json');
    if (said !== '') expect(JSON.parse(said)).toBeTypeOf('object');
    else {
      const { error } = JSON.parse(notes);
      expect(error).toMatchObject({
        exitCode: code,
        message: expect.any(String),
        problems: expect.any(Array),
      });
      expect(error.kind).not.toBe('failed');
    }
  });
});

describe('the program', () => {
  it('reports a wrong command line as JSON too', async () => {
    for (const words of [
      ['nothing'],
      ['keys', 'create'],
      ['scorecard', merton],
      ['keys', 'list', '--nothing'],
    ]) {
      const { code, said, notes } = await commandLine()(...words, '--json');
      expect({ code, said }).toEqual({ code: 2, said: '' });
      expect(JSON.parse(notes).error).toMatchObject({ kind: 'misused', exitCode: 2 });
    }
  });

  it('shows its version, and the meaning of its exit codes', async () => {
    expect(await commandLine()('--version')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    const { said } = await commandLine()('--help');
    for (const code of [0, 1, 2, 3, 4, 5, 130])
      expect(said).toMatch(new RegExp(`^ {2}${code} {2}when `, 'm'));
  });
});
