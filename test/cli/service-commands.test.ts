import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { merton } from '../kit/councils/councils.js';
import type { Ended } from '../kit/service/command-line.js';
import { type CouncilWithService, councilWithService } from '../kit/service/council-with-service.js';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-service-'));
const openData = join(import.meta.dirname, '../fixtures/open-data/cla_placement_stability_2025.csv');
const meta = openData.replace('.csv', '.meta.csv');
const report = [merton, 'monthly', '2018-M10'] as const;

let world: CouncilWithService;
let member: (...words: readonly string[]) => Promise<Ended>;

beforeAll(async () => {
  world = await councilWithService();
  member = world.as('MEMBER');
  await world.beside(
    'people',
    'invite',
    'ann@x.example',
    '--council',
    merton,
    '--name',
    'Ann',
    '--role',
    'member',
  );
  await world.beside('groups', 'create', 'core-cities', '--name', 'Core cities');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const errorIn = ({ notes }: Ended) => JSON.parse(notes).error;

describe('yardstick publish', () => {
  const going = [
    ...['--committee', 'scrutiny', '--meeting-on', '2018-11-06', '--status', 'provisional'],
    ...['--visibility', 'council'],
  ];

  it('lists everything that prevents publication, and publishes nothing', async () => {
    const approver = world.as('APPROVER');
    const { code, said } = await approver('publish', ...report, ...going);
    expect(code).toBe(1);
    expect(said).toMatch(/^■ not ready: \d reasons? against publication as provisional\.\n/);
    expect(said).toMatch(/^ {2}2: /m);
    const json = JSON.parse((await approver('publish', ...report, ...going, '--json')).said);
    expect(json).toMatchObject({ readiness: { ready: false }, publication: null });
  });

  it('publishes once nothing prevents it, and the same content again is the same publication', async () => {
    const { council } = world;
    await council.observe('other', { '2018-M10': '50' });
    await council.observe('own', { '2018-M10': '95' });
    const approver = world.as('APPROVER');
    const rehearsed = await approver('publish', ...report, ...going, '--dry-run');
    expect(rehearsed).toMatchObject({ code: 0, said: expect.stringMatching(/^● ready: .*\n$/) });
    const published = await approver('publish', ...report, ...going);
    expect(published.code).toBe(0);
    expect(published.said).toMatch(/Version 1 is published to council;.*\n.*\n {2}SHA-256 [0-9a-f]{64}\n/);
    const again = await approver('publish', ...report, ...going, '--json');
    expect(JSON.parse(again.said).publication.version).toBe(1);
  });

  it('is for approvers', async () => {
    const refused = await world.as('DATA_OFFICER')('publish', ...report, ...going);
    expect(refused).toMatchObject({ code: 4, notes: expect.stringContaining('APPROVER') });
    const both = ['--release-on', '2030-01-01', '--embargo-until', '2030-01-01T09:30:00Z'];
    expect((await member('publish', ...report, ...going, ...both)).code).toBe(2);
  });
});

describe('a command on a service or on the database', () => {
  it.each([
    [['keys', 'list', '--council', merton], 'COUNCIL_ADMINISTRATOR'],
    [['keys', 'list'], 'PLATFORM_ADMINISTRATOR'],
    [['people', 'list', '--council', merton], 'COUNCIL_ADMINISTRATOR'],
    [['councils', 'list'], 'PLATFORM_ADMINISTRATOR'],
    [['mapping', 'list'], 'PLATFORM_ADMINISTRATOR'],
    [['mapping', 'propose', openData], 'PLATFORM_ADMINISTRATOR'],
    [['mapping', 'propose', openData, '--meta', meta], 'PLATFORM_ADMINISTRATOR'],
    [['measures', 'list'], 'MEMBER'],
    [['measures', 'show', 'stable'], 'MEMBER'],
    [['groups', 'list'], 'PLATFORM_ADMINISTRATOR'],
    [['audit', 'list', '--council', merton], 'COUNCIL_ADMINISTRATOR'],
  ] as const)('%j has the same answer from the service and from the database', async (words, role) => {
    const fromService = await world.as(role)(...words, '--json');
    const fromDatabase = await world.beside(...words, '--json');
    expect(fromService).toMatchObject({ code: 0, notes: '' });
    const withoutLastUse = (text: string) => text.replaceAll(/"lastUsedAt": .*/g, '');
    expect(withoutLastUse(fromService.said)).toBe(withoutLastUse(fromDatabase.said));
    expect(JSON.parse(fromService.said)).not.toEqual([]);
  });

  it('imports a file into the service, and shows progress on a terminal', async () => {
    const file = join(folder, 'figures.csv');
    writeFileSync(file, 'measure,period,value\nown,2018-M8,77\n');
    const words = ['import', 'observations', file, '--council', merton];
    const officer = world.as('DATA_OFFICER', { isWatched: true });
    const preview = await officer(...words, '--preview');
    expect(preview.said).toContain('○ figures.csv can be imported. This was a preview: nothing is stored.');
    expect(preview.notes).toContain('100 %  sent');
    expect(preview.notes.endsWith('\r\u001b[K')).toBe(true);
    const stored = JSON.parse((await world.as('DATA_OFFICER')(...words, '--json')).said);
    expect(stored).toMatchObject({ outcome: 'STORED', stored: 1 });
    expect((await member(...words)).code).toBe(4);
    const beside = JSON.parse((await world.beside(...words, '--json')).said);
    expect(Object.keys(beside)).toEqual(Object.keys(stored));
    expect(beside).toMatchObject({ outcome: 'UNCHANGED', sha256: stored.sha256 });
  });

  it('stores nothing of a file whose import is interrupted', async () => {
    const file = join(folder, 'later.csv');
    writeFileSync(file, 'measure,period,value\nown,2018-M7,76\n');
    const signal = AbortSignal.abort();
    const words = ['import', 'observations', file, '--council', merton];
    expect(await world.as('DATA_OFFICER', { signal })(...words)).toMatchObject({
      code: 130,
      notes: 'Interrupted.\n',
    });
    const figures = (await member('export', 'observations', merton, 'own')).said;
    expect(figures).not.toContain('2018-M7');
  });
});

describe('a service that does not answer as expected', () => {
  it('cannot be reached', async () => {
    const away = world.as('MEMBER', { client: { url: 'http://127.0.0.1:9/graphql' } });
    const { code, notes } = await away('scorecard', ...report, '--timeout', '1');
    expect(code).toBe(5);
    expect(notes).toContain('YARDSTICK_URL');
  });

  it('does not know the key, which the JSON error never shows', async () => {
    const apiKey = `ysk_${merton}_AAAAAAAAAAAA_${'B'.repeat(43)}`;
    const stranger = world.as('MEMBER', { client: { url: world.url, apiKey } });
    const refused = await stranger('scorecard', ...report, '--json');
    expect(refused).toMatchObject({ code: 4, said: '' });
    expect(errorIn(refused)).toMatchObject({ kind: 'forbidden', exitCode: 4, requestId: expect.any(String) });
    expect(refused.notes).not.toContain('BBBB');
  });

  it('accepts a key from a file that ends with a line break', async () => {
    const file = join(folder, 'key');
    writeFileSync(file, `${JSON.parse((await makeKey()).said).secret}\n`);
    const keyless = world.as('MEMBER', { client: { url: world.url, apiKey: undefined } });
    expect((await keyless('scorecard', ...report)).code).toBe(4);
    expect((await keyless('scorecard', ...report, '--key-file', file)).code).toBe(0);
    const byRoot = world.as('MEMBER', {
      client: { url: undefined, here: world.url, apiKey: undefined, keyFile: file },
    });
    expect((await byRoot('scorecard', ...report)).code).toBe(0);
    expect((await byRoot('scorecard', ...report, '--url', new URL(world.url).origin)).code).toBe(0);
    expect((await keyless('scorecard', ...report, '--key-file', join(folder, 'none'))).code).toBe(3);
  });

  const makeKey = (): Promise<Ended> =>
    world.beside('keys', 'create', '--council', merton, '--name', 'File', '--role', 'member', '--json');
});
