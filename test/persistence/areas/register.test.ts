import { beforeAll, describe, expect, it } from 'vitest';
import { authoriseReader } from '../../../server/access/policy.js';
import { operator } from '../../../server/access/principal.js';
import {
  type AreaRegister,
  areaRegister,
  type RegisteredArea,
} from '../../../server/domain/areas/area-register.js';
import { accepted, merton, openTestApp, problemsOf, rotherham } from '../../kit/councils/councils.js';
import { ask, refusal } from '../../kit/database/sql.js';
import { csvRecords, csvRows } from '../../kit/scenarios/csv-rows.js';
import { publishedData } from '../../kit/scenarios/published-data.js';

const app = await openTestApp();
const { services, test } = app;

let areas: readonly RegisteredArea[];
let register: AreaRegister;
const councils = () => areas.filter(({ level }) => level === 'COUNCIL');
const open = () => councils().filter(({ closedOn }) => closedOn === null);
const findCouncil = async (code: string) => {
  const council = await services.findCouncil(operator, code);
  if (!council) throw new Error(`there is no council ${code}`);
  return council;
};

beforeAll(async () => {
  areas = await app.database.acrossPublished(authoriseReader(operator, 'council'), (models) =>
    models.areas.register(),
  );
  register = areaRegister(areas);
});

describe('the register', () => {
  it('has 153 English councils and 22 Welsh ones today, in nine regions of two nations', () => {
    expect(open().filter(({ gssCode }) => gssCode.startsWith('E'))).toHaveLength(153);
    expect(open().filter(({ gssCode }) => gssCode.startsWith('W'))).toHaveLength(22);
    expect(areas.filter(({ gssCode }) => gssCode.startsWith('E12'))).toHaveLength(9);
    expect(areas.filter(({ level }) => level === 'NATION')).toHaveLength(2);
  });

  it('has councils of five types', async () => {
    const types = await ask<{ type: string; count: number }>(
      test.administrator,
      `SELECT council_type AS type, count(*)::int FROM area WHERE closed_on IS NULL AND level = 'COUNCIL'
       GROUP BY council_type`,
    );
    expect(Object.fromEntries(types.map(({ type, count }) => [type, count]))).toEqual({
      COUNTY: 21,
      METROPOLITAN_DISTRICT: 36,
      LONDON_BOROUGH: 33,
      UNITARY: 63,
      PRINCIPAL_AREA: 22,
    });
  });

  it('has every area under its code of today, which is also the code of its last identity', () => {
    for (const { gssCode, identities, closedOn } of areas) {
      expect(identities.at(-1)).toMatchObject({ gssCode, until: closedOn });
    }
  });

  it('has identities that follow each other without a gap, from the first day of the area', () => {
    for (const { identities, openedOn } of areas) {
      expect(identities[0]?.from).toBe(openedOn);
      expect(identities.slice(1).map(({ from }) => from)).toEqual(
        identities.slice(0, -1).map(({ until }) => until),
      );
    }
  });

  it('gives a county that became one unitary council as one council, which never closed', async () => {
    expect(await findCouncil('E10000023')).toMatchObject({
      gssCode: 'E06000065',
      laCode: '815',
      openedOn: null,
      closedOn: null,
      predecessors: [],
      successors: [],
      codes: [
        { gssCode: 'E10000023', laCode: '815', from: null, until: '2023-04-01' },
        { gssCode: 'E06000065', laCode: '815', from: '2023-04-01', until: null },
      ],
    });
  });

  it('gives the three codes of Northumberland', async () => {
    const codes = ['E10000022', 'E06000048', 'E06000057'];
    for (const code of codes) {
      expect((await findCouncil(code)).codes.map(({ gssCode }) => gssCode)).toEqual(codes);
    }
  });

  it('gives a divided county and its successors as different councils', async () => {
    const on = '2023-04-01';
    expect(await findCouncil('E10000006')).toMatchObject({
      laCode: '909',
      closedOn: on,
      successors: [
        { gssCode: 'E06000063', on, kind: 'DIVIDED' },
        { gssCode: 'E06000064', on, kind: 'DIVIDED' },
      ],
    });
    expect(await findCouncil('E06000063')).toMatchObject({
      openedOn: on,
      predecessors: [{ gssCode: 'E10000006', on, kind: 'DIVIDED' }],
    });
  });

  it('gives Bournemouth and Poole one successor, and Dorset two', async () => {
    const successorsOf = async (code: string) =>
      (await findCouncil(code)).successors.map(({ gssCode }) => gssCode);
    expect(await successorsOf('E06000028')).toEqual(['E06000058']);
    expect(await successorsOf('E06000029')).toEqual(['E06000058']);
    expect(await successorsOf('E10000009')).toEqual(['E06000058', 'E06000059']);
  });

  it('names successors for exactly the closed councils', async () => {
    for (const { gssCode, closedOn } of councils()) {
      expect((await findCouncil(gssCode)).successors.length > 0).toBe(closedOn !== null);
    }
  });

  it('has the Welsh names of Wales', async () => {
    expect(await findCouncil('W06000015')).toMatchObject({
      name: { en: 'Cardiff', cy: 'Caerdydd' },
      laCode: null,
    });
  });
});

const area = (gssCode: string, laCode: string, en = 'East Surrey') => ({
  areas: [
    {
      gssCode,
      laCode,
      name: { en, cy: null },
      level: 'COUNCIL' as const,
      region: 'E12000008',
      nation: 'E92000001',
    },
  ],
});

describe('an area that is defined', () => {
  it('cannot take the number of another council, open or closed', async () => {
    for (const number of ['936', '370', '909']) {
      const problems = problemsOf(await services.defineAreas(operator, area('E06000990', number)));
      expect(problems).toMatchObject([{ code: 'ALREADY_EXISTS', path: ['areas', 0, 'laCode'] }]);
    }
  });

  it('is corrected by any of its codes', async () => {
    accepted(await services.defineAreas(operator, area('E10000002', '825', 'Buckinghamshire Council')));
    expect(await findCouncil('E06000060')).toMatchObject({
      name: { en: 'Buckinghamshire Council' },
      codes: [{ name: { en: 'Buckinghamshire' } }, { name: { en: 'Buckinghamshire Council' } }],
    });
    expect(await ask(test.administrator, `SELECT FROM area WHERE gss_code = 'E10000002'`)).toEqual([]);
  });

  it('may exchange its number with another one', async () => {
    const [east] = area('E06000001', '806', 'Hartlepool').areas;
    const [north] = area('E06000002', '805', 'Middlesbrough').areas;
    if (!east || !north) throw new Error('there are two areas');
    accepted(await services.defineAreas(operator, { areas: [east, north] }));
    expect((await findCouncil('E06000001')).laCode).toBe('806');
  });
});

describe('the database refuses', () => {
  const insert = (gssCode: string, laCode: string, from: string | null, until: string | null) =>
    refusal(
      ask(
        test.administrator,
        `INSERT INTO area_identity (area_code, gss_code, la_code, name_en, from_date, until_date)
         VALUES ($1, $2, $3, 'Name', $4, $5)`,
        [merton, gssCode, laCode, from, until],
      ),
    );

  it('a code of two areas', async () => {
    expect(await insert(rotherham, '315', '1990-01-01', '1991-01-01')).toBe('23505');
  });

  it('a number of two councils on one day', async () => {
    expect(await insert('E06000991', '909', '2022-01-01', null)).toBe('23505');
  });
});

describe.skipIf(publishedData.absent)(`compared with the published files${publishedData.why}`, () => {
  it("has every code of the Department's seven files except those of joint returns", () => {
    const unknown = new Set<string>();
    for (const file of publishedData.files('ees')) {
      for (const row of csvRecords(file)) {
        for (const column of ['country_code', 'region_code', 'new_la_code']) {
          const code = row(column);
          if (code !== '' && !register.byCode(code)) unknown.add(code);
        }
      }
    }
    expect([...unknown].sort()).toEqual(['E06000061 / E06000062', 'E09000021 / E09000027']);
  });

  it('has the same numbers for the codes as the files', () => {
    const wrong = new Set<string>();
    for (const file of publishedData.files('ees')) {
      for (const row of csvRecords(file)) {
        const code = row('new_la_code');
        const identity = register.byCode(code)?.identities.find(({ gssCode }) => gssCode === code);
        if (identity && identity.laCode !== row('old_la_code')) wrong.add(`${code} ${row('old_la_code')}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  it('has every number in the lists of statistical neighbours', () => {
    const unknown = publishedData
      .files('statistical-neighbours')
      .flatMap((file) => csvRows(file).flat())
      .filter((cell) => /^\d{3}$/.test(cell) && !register.byNumber(cell, '2021-04-01'));
    expect(unknown).toEqual([]);
  });
});
