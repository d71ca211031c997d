import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import { describeProblem } from '../../../server/domain/values/problem.js';
import type { ObservationRowInput } from '../../../server/services/observations/submit-observations.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { figuresOfMeasures } from '../../kit/councils/observations.js';

let app: TestApp;
let officer: Principal;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.as(merton, 'DATA_OFFICER');
  for (const code of ['children-in-need', 'children-in-care']) {
    const measure = await app.services.defineMeasure(operator, {
      code,
      title: { en: code, cy: null },
      definition: { en: 'Children at the end of the month.', cy: null },
      unit: 'NUMBER',
      decimalPlaces: 0,
      polarity: 'NO_JUDGEMENT',
      multiplier: 1,
      accumulation: 'SNAPSHOT',
      yearType: 'FINANCIAL',
      frequency: 'MONTHLY',
      hasQuartiles: false,
      minimumValue: '0',
    });
    accepted(measure);
  }
});

const row = (period: string, value: string | null, more: Partial<ObservationRowInput> = {}) =>
  ({
    measure: 'children-in-need',
    period,
    value,
    status: 'FINAL',
    flags: [],
    ...more,
  }) satisfies ObservationRowInput;

const submit = (rows: readonly ObservationRowInput[], partial = false) =>
  app.services.submitObservations(officer, { council: merton, rows, partial });

const currentVersions = async () => {
  const page = await app.services.findObservations(officer, figuresOfMeasures(merton, ['children-in-need']), {
    first: 100,
    after: null,
  });
  return page?.nodes.map(({ node }) => [node.period.code, node.record.version]);
};

describe('a submission of a thousand rows, three of them invalid', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) => {
    const month = index % 500;
    const measure = index < 500 ? 'children-in-need' : 'children-in-care';
    return row(`${1996 + Math.floor(month / 12)}-M${(month % 12) + 1}`, `${index}`, { measure });
  });
  const bad = thousand.map((each, index) => {
    if (index === 7) return { ...each, value: '12,5' };
    if (index === 300) return { ...each, period: '2018-M13' };
    if (index === 999) return { ...each, value: null };
    return each;
  });

  it('is refused as a whole, and names the path and code of each invalid row', async () => {
    const submission = await submit(bad);
    expect(submission).toMatchObject({ outcome: 'REFUSED', stored: 0, refused: 3 });
    expect(submission.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['MALFORMED_DECIMAL', 'rows.7.value'],
      ['MALFORMED_PERIOD', 'rows.300.period'],
      ['VALUE_OR_ABSENCE_REQUIRED', 'rows.999'],
    ]);
    expect(await currentVersions()).toEqual([]);
  });

  it('stores the valid rows if partial storing is requested', async () => {
    const submission = await submit(bad, true);
    expect(submission).toMatchObject({ outcome: 'PARTLY_STORED', stored: 997, refused: 3 });
  });

  it('changes nothing when the valid rows are sent again', async () => {
    const good = bad.filter((_, index) => ![7, 300, 999].includes(index));
    expect(await submit(good)).toMatchObject({ outcome: 'STORED', stored: 0, revised: 0, unchanged: 997 });
  });
});

it('stores a corrected figure as the next version', async () => {
  await submit([row('2045-M1', '81')]);
  const corrected = await submit([row('2045-M1', '82', { status: 'REVISED' })]);
  expect(corrected).toMatchObject({ outcome: 'STORED', revised: 1 });
  expect(corrected.observations[0]?.record).toMatchObject({ version: 2, status: 'REVISED' });
});

it('stores a change of the flags alone as the next version, and their order is no change', async () => {
  const flagged = (flags: ObservationRowInput['flags']) => submit([row('2043-M1', '5', { flags })]);
  await flagged([]);
  expect(await flagged(['ESTIMATED', 'SERIES_BREAK'])).toMatchObject({ revised: 1, unchanged: 0 });
  expect(await flagged(['SERIES_BREAK', 'ESTIMATED'])).toMatchObject({ revised: 0, unchanged: 1 });
  expect(await flagged(['ESTIMATED'])).toMatchObject({ revised: 1, unchanged: 0 });
});

it('stores the largest allowed number of rows, and refuses one row too many or none', async () => {
  const rows = (count: number) => Array.from({ length: count }, () => row('2042-M1', null));
  const limitOf = async (count: number) => {
    const { problems } = await submit(rows(count));
    return problems.filter(({ path }) => path.length === 1);
  };
  expect(await limitOf(5000)).toEqual([]);
  expect(await limitOf(5001)).toMatchObject([
    { code: 'OUT_OF_RANGE', path: ['rows'], found: '5001 rows', atLeast: '1', atMost: '5000' },
  ]);
  expect(await limitOf(0)).toMatchObject([{ code: 'REQUIRED', path: ['rows'] }]);
});

it('refuses two rows for one measure and period', async () => {
  const { problems } = await submit([row('2044-M1', '5'), row('2044-M1', '6')]);
  expect(problems).toEqual([
    { code: 'DUPLICATE', path: ['rows', 1], what: 'measure and period', first: ['rows', 0] },
  ]);
});

it('refuses officers and administrators of another council', async () => {
  const stranger = await app.as(rotherham, 'DATA_OFFICER', 'COUNCIL_ADMINISTRATOR');
  const attempt = app.services.submitObservations(stranger, {
    council: merton,
    rows: [row('2043-M1', '1')],
    partial: false,
  });
  await expect(attempt).rejects.toThrow('needs one of the roles');
});

it('stores rows once if two officers submit the same ones concurrently', async () => {
  const rows = [row('2042-M1', '7'), row('2042-M2', '8')];
  const both = await Promise.all([submit(rows), submit(rows)]);
  expect(both.map(({ stored }) => stored).sort()).toEqual([0, 2]);
  expect(both.map(({ unchanged }) => unchanged).sort()).toEqual([0, 2]);
});

describe('a council that is closed, or not open yet, at the end of the period', () => {
  beforeAll(async () => {
    const reorganisation = {
      code: '2021-surrey',
      on: '2021-04-01',
      kind: 'DIVIDED' as const,
      closes: ['E10000030'],
      opens: ['East Surrey', 'West Surrey'].map((en) => ({ name: { en, cy: null } })),
      figuresUntil: '2099-12-31',
      preview: false,
    };
    accepted(await app.services.subscribeCouncil(operator, { gssCode: 'E10000030' }));
    accepted(await app.services.defineReorganisation(operator, { ...reorganisation, on: '2098-04-01' }));
    accepted(await app.services.subscribeCouncil(operator, { gssCode: 'X99000001' }));
    accepted(await app.services.defineReorganisation(operator, reorganisation));
  });

  it.each([
    ['closed', 'E10000030', '2021-M3', '2021-M4', 'Give the figure to the council that took over.'],
    ['opens', 'X99000001', '2021-M4', '2021-M3', 'Give the figure to the council that was responsible.'],
  ])('that %s has no figure of it', async (verb, council, open, shut, advice) => {
    const recorder = await app.as(council, 'DATA_OFFICER');
    const submission = (rows: readonly ObservationRowInput[]) =>
      app.services.submitObservations(recorder, { council, rows, partial: false });
    const refused = await submission([row(open, '1'), row(shut, '1')]);
    expect(refused.problems).toMatchObject([{ code: 'COUNCIL_NOT_OPEN', path: ['rows', 1, 'period'] }]);
    const [problem] = refused.problems;
    if (!problem) throw new Error('no problem');
    expect(describeProblem(problem)).toMatch(
      new RegExp(`^The council ${council} ${verb} on 2021-04-01, and the period ${shut} ends .*${advice}$`),
    );
    expect((await submission([row(open, '1')])).problems).toEqual([]);
  });
});
