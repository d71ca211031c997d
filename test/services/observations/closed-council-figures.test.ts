import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { openServices } from '../../../server/services/services.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';

const opened = await openTestApp();
let today = '2026-11-30';
const services = openServices(opened.database, () => new Date(`${today}T12:00:00Z`));
const app: TestApp = { ...opened, services };

const [surrey, kent, east, west] = ['E10000030', 'E10000016', 'E06000901', 'E06000902'] as const;
const [northKent, southKent] = ['E06000903', 'E06000904'] as const;
const name = (en: string) => ({ en, cy: null });

const submit = async (council: string, by: string, role: 'DATA_OFFICER' | 'MEMBER' = 'DATA_OFFICER') => {
  const rows = [
    { measure: 'assessments', period: '2027-M2', value: '50', status: 'FINAL', flags: [] },
  ] as const;
  const answer = await services.submitObservations(await app.as(by, role), { council, rows, partial: false });
  return answer.problems.map(({ code, path }) => `${code} at ${path.join('.')}`);
};

beforeAll(async () => {
  await defineShared(app, measureInput('assessments'));
  accepted(await services.subscribeCouncil(operator, { gssCode: surrey }));
  for (const [closed, first, second] of [
    [surrey, east, west],
    [kent, northKent, southKent],
  ] as const) {
    accepted(
      await services.defineReorganisation(operator, {
        code: `2027-${closed.toLowerCase()}`,
        ...{
          on: '2027-04-01',
          kind: 'DIVIDED',
          closes: [closed],
          figuresUntil: '2027-09-30',
          preview: false,
        },
        opens: [
          { name: name(first), gssCode: first },
          { name: name(second), gssCode: second },
        ],
      }),
    );
  }
  today = '2027-05-04';
  await services.adoptCodes();
  for (const gssCode of [east, west, northKent]) {
    accepted(await services.subscribeCouncil(operator, { gssCode }));
  }
});

describe('figures of a closed council', () => {
  it('come from the officers of each successor, and from no stranger', async () => {
    for (const by of [east, west]) expect(await submit(surrey, by), by).toEqual([]);
    for (const by of [merton, rotherham, northKent]) {
      await expect(submit(surrey, by), by).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(submit(surrey, east, 'MEMBER')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('come from its successors also while it is suspended', async () => {
    accepted(await services.suspendCouncil(operator, { gssCode: surrey, reason: 'It has closed.' }));
    expect(await submit(surrey, east)).toEqual([]);
    await expect(submit(surrey, merton)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    accepted(await services.resumeCouncil(operator, { gssCode: surrey, reason: 'For the test.' }));
  });

  it('do not come from a successor that is suspended itself', async () => {
    accepted(await services.suspendCouncil(operator, { gssCode: west, reason: 'For the test.' }));
    const officer = { ...(await app.as(west, 'DATA_OFFICER')), suspended: [west] };
    const input = { council: surrey, rows: [], partial: false };
    await expect(services.submitObservations(officer, input)).rejects.toMatchObject({
      code: 'COUNCIL_SUSPENDED',
    });
    expect(await submit(surrey, east)).toEqual([]);
  });

  it('have no place if it never subscribed: nobody may enter them, successors neither', async () => {
    for (const by of [northKent, merton]) {
      await expect(submit(kent, by), by).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('come from nobody after the day of the reorganisation, also while it is suspended', async () => {
    today = '2027-10-01';
    expect(await submit(surrey, east)).toEqual(['WRONG_STATE at council']);
    accepted(await services.suspendCouncil(operator, { gssCode: surrey, reason: 'It has closed.' }));
    expect(await submit(surrey, east)).toEqual(['WRONG_STATE at council']);
  });
});
