import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardiff, merton, openTestApp, type TestApp } from '../kit/councils/councils.js';
import { commandLine, type Ended } from '../kit/service/command-line.js';

let app: TestApp;
let run: (...words: readonly string[]) => Promise<Ended>;
beforeAll(async () => {
  app = await openTestApp();
  run = commandLine({ services: app.services });
});

describe('yardstick keys', () => {
  it('makes a key that works, lists it without its secret, rotates and revokes it', async () => {
    const created = await run(
      ...['keys', 'create', '--council', merton, '--name', 'Dashboards'],
      ...['--role', 'member', '--role', 'data-officer', '--read-only', '--expires-on', '2099-12-31'],
    );
    expect(created).toMatchObject({ code: 0, notes: '' });
    const key = created.said.match(/ysk_\S+/)?.[0] ?? '';
    expect(await app.services.authenticate(key)).toMatchObject({
      name: 'Dashboards',
      accessLevel: 'READING',
      memberships: [{ areaCode: merton, roles: ['DATA_OFFICER', 'MEMBER'] }],
    });
    const prefix = key.split('_')[2] ?? '';
    const listed = await run('keys', 'list', '--council', merton);
    expect(listed.said).toMatch(
      /[A-Za-z0-9]{12} ● active Dashboards member, data-officer, read-only \S+ +2099-12-31\n/,
    );
    expect(listed.said).toContain(prefix);
    expect(listed.said).not.toContain(key.slice(-43));

    const rotated = await run('keys', 'rotate', prefix, '--council', merton, '--overlap-hours', '24');
    expect(rotated.said).toContain('The old secret works until ');
    const next = rotated.said.match(/ysk_\S+/)?.[0] ?? '';
    expect(await app.services.authenticate(key)).not.toBeNull();
    expect(await app.services.authenticate(next)).not.toBeNull();

    expect((await run('keys', 'revoke', prefix, '--council', merton)).said).toContain(
      '(Dashboards) is revoked.',
    );
    expect(await app.services.authenticate(next)).toBeNull();
  });

  it('writes keys as JSON, those of the platform if no council is named', async () => {
    await run('keys', 'create', '--name', 'Operations', '--role', 'platform-administrator');
    const { said } = await run('keys', 'list', '--json');
    expect(JSON.parse(said)).toMatchObject([
      { name: 'Operations', roles: ['PLATFORM_ADMINISTRATOR'], state: 'ACTIVE', readOnly: false },
    ]);
    expect(said).not.toMatch(/hash|ysk_/i);
  });

  it('says what is wrong, and ends with 1 for a refusal and 2 for a wrong command line', async () => {
    const refused = await run('keys', 'revoke', 'AAAAAAAAAAAA', '--council', merton);
    expect(refused).toMatchObject({ code: 1, said: '' });
    expect(refused.notes).toBe("prefix: There is no key 'AAAAAAAAAAAA' that you may use here.\n");
    const wrong = await run('keys', 'create', '--name', 'x', '--role', 'queen');
    expect(wrong.code).toBe(2);
    expect(wrong.notes).toContain('Allowed values: council-administrator, data-officer');
    expect((await run('keys', 'rotate', 'AAAAAAAAAAAA', '--overlap-hours', 'some')).code).toBe(2);
    const nowhere = await run('keys', 'list', '--council', 'E09000033');
    expect(nowhere).toMatchObject({ code: 1 });
    expect(nowhere.notes).toContain("No council with the code 'E09000033' uses this service.");
  });
});

describe('yardstick people', () => {
  it('invites a person, lists them, changes their roles and ends them', async () => {
    const ann = ['ann@merton.example', '--council', merton];
    const invited = await run('people', 'invite', ...ann, '--name', 'Ann', '--role', 'author');
    expect(invited.code).toBe(0);
    expect(invited.said).toMatch(/ann@merton\.example ○ invited Ann +author\n/);
    expect((await run('people', 'set', ...ann, '--role', 'approver')).said).toMatch(/Ann +approver\n/);
    const json = JSON.parse((await run('people', 'list', '--council', merton, '--json')).said);
    expect(json).toMatchObject([{ email: 'ann@merton.example', roles: ['APPROVER'], version: 2 }]);
    expect((await run('people', 'end', ...ann)).said).toContain('✕ ended');
    const again = await run('people', 'end', ...ann);
    expect(again.code).toBe(1);
    expect(again.notes).toContain('email: There is no person');
  });

  it('invites administrators of the platform if no council is named', async () => {
    const pat = ['pat@platform.example', '--name', 'Pat', '--role', 'platform-administrator'];
    expect((await run('people', 'invite', ...pat)).code).toBe(0);
    expect((await run('people', 'list')).said).toContain('pat@platform.example ○ invited Pat');
  });
});

describe('yardstick councils reorganise', () => {
  const file = join(tmpdir(), `reorganisation-${process.pid}.json`);
  const surrey = {
    code: '2027-surrey',
    on: '2027-04-01',
    kind: 'DIVIDED',
    closes: ['E10000030'],
    opens: [{ name: { en: 'East Surrey' } }, { name: { en: 'West Surrey' }, laCode: '998' }],
  };
  afterAll(() => rm(file, { force: true }));
  const reorganise = async (content: unknown, ...options: readonly string[]) => {
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return run('councils', 'reorganise', file, ...options);
  };

  it('previews a reorganisation, enters it, and corrects it', async () => {
    const preview = await reorganise(surrey, '--preview');
    expect(preview).toMatchObject({ code: 0, notes: '' });
    expect(preview.said).toBe(
      [
        '2027-surrey would be entered for 2027-04-01. Nothing is stored.',
        'E10000030 Surrey closes, and there open:',
        '  X99000001 no number yet East Surrey',
        '  X99000002 998 West Surrey',
        'Each new council starts a series; its earlier figures are only re-cut ones.',
        'Officers may enter figures of closed councils until 2028-04-01.',
        '',
      ].join('\n'),
    );
    expect((await reorganise(surrey)).said).toContain('2027-surrey is entered for 2027-04-01.\n');
    const [east, west] = surrey.opens;
    const completed = { ...surrey, opens: [{ ...east, gssCode: 'E06000067' }, west] };
    const { said } = await reorganise(completed, '--json');
    expect(JSON.parse(said)).toMatchObject({
      closes: [{ gssCode: 'E10000030' }],
      opens: [{ gssCode: 'E06000067' }, { gssCode: 'X99000002' }],
    });
  });

  it('says what is wrong, with its place in the file', async () => {
    expect((await reorganise({ ...surrey, code: 'other' })).notes).toMatch(
      /^closes\.0: It is changed by another reorganisation on 2027-04-01/,
    );
    expect((await reorganise('{')).notes).toContain('is not JSON');
    expect((await reorganise([])).notes).toContain('has no reorganisation');
    expect(await reorganise({ ...surrey, kind: 'SPLIT' })).toMatchObject({ code: 1, said: '' });
    expect((await run('councils', 'reorganise', `${file}.none`)).code).toBe(3);
  });
});

describe('yardstick councils', () => {
  it('lists, suspends and resumes councils, and lets the operator work on a suspended one', async () => {
    const suspended = await run('councils', 'suspend', cardiff, '--reason', 'The contract has ended.');
    expect(suspended.said).toMatch(
      new RegExp(`${cardiff} ■ suspended Cardiff \\S+ The contract has ended\\.`),
    );
    const listed = (await run('councils', 'list')).said.split('\n').filter((line) => /^[EW]\d/.test(line));
    expect(listed).toEqual([
      expect.stringContaining('● active    Rotherham'),
      expect.stringContaining('● active    Merton'),
      expect.stringContaining('■ suspended Cardiff'),
    ]);
    expect((await run('keys', 'list', '--council', cardiff)).code).toBe(0);
    expect((await run('councils', 'suspend', cardiff, '--reason', 'Again')).code).toBe(1);
    expect((await run('councils', 'suspend', cardiff)).code).toBe(2);
    expect((await run('councils', 'resume', cardiff, '--reason', 'It is renewed.')).said).toContain(
      '● active',
    );
  });

  it('refuses a council that already subscribes, and an area that is no council', async () => {
    expect((await run('councils', 'subscribe', merton)).notes).toContain('There is already a');
    const nation = await run('councils', 'subscribe', 'E92000001');
    expect(nation.notes).toContain('There is no council');
  });
});
