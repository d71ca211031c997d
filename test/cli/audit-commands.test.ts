import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../server/access/principal.js';
import { cardiff, merton, openTestApp, rotherham, type TestApp } from '../kit/councils/councils.js';
import { councilAtWork } from '../kit/councils/working-council.js';
import { ask } from '../kit/database/sql.js';
import { commandLine, type Ended } from '../kit/service/command-line.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  for (const gssCode of [merton, rotherham]) {
    const council = await councilAtWork(app, gssCode);
    await council.committee('scrutiny', '2018-11-06', '2018-12-04');
  }
});

const verify = (...words: readonly string[]): Promise<Ended> =>
  commandLine({ services: app.services })('audit', 'verify', ...words);

const headOf = async (gssCode: string): Promise<string> => {
  const { sequence, hash } = (await app.services.verifyAuditTrail(operator, gssCode))?.head ?? {};
  return `${sequence}:${hash}`;
};

describe('yardstick audit verify', () => {
  it('checks every chain there is and gives the heads to note', async () => {
    const { code, said } = await verify();
    expect(code).toBe(0);
    expect(said).toContain(`${merton}: whole, 3 entries, head ${await headOf(merton)}\n`);
    expect(said).toContain(`${cardiff}: empty\n`);
    expect(said).toMatch(/^catalogue: whole, \d+ entries, head \d+:[0-9a-f]{64}\n/);
  });

  it('checks one chain against a noted head', async () => {
    const noted = await headOf(merton);
    expect(await verify('--council', merton, '--noted', noted)).toMatchObject({ code: 0 });
    const other = `3:${'0'.repeat(64)}`;
    const { code, said } = await verify('--council', merton, '--noted', other);
    expect(code).toBe(1);
    expect(said).toBe(`${merton}: broken at entry 3: the chain does not contain the noted head.\n`);
  });

  it('writes the same as JSON', async () => {
    const { said } = await verify('--council', 'catalogue', '--json');
    expect(JSON.parse(said)).toMatchObject([
      { council: null, head: { hash: expect.any(String) }, fault: null },
    ]);
  });

  it('rejects half a head, a head without a council, and an unknown council', async () => {
    expect((await verify('--council', merton, '--noted', '3')).code).toBe(2);
    expect((await verify('--noted', await headOf(merton))).code).toBe(2);
    const unknown = await verify('--council', 'E99999999');
    expect(unknown).toMatchObject({ code: 1, notes: expect.stringContaining("'E99999999'") });
  });

  it('prints the first broken entry and ends with 1', async () => {
    await ask(
      app.test.administrator,
      `UPDATE audit_entry SET principal_name = 'Nobody' WHERE sequence = 2
         AND council_id = (SELECT id FROM council WHERE area_code = '${rotherham}')`,
    );
    const { code, said } = await verify();
    expect(code).toBe(1);
    expect(said).toContain(
      `${rotherham}: broken at entry 2: its content was changed after it was written.\n`,
    );
    expect(said).toContain(`${merton}: whole`);
  });
});
