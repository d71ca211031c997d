import { beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';
import { type InputLeaf, leavesOf } from '../../kit/service/input-leaves.js';
import { faultOf } from '../../kit/service/message-faults.js';

// Every text of a row of a submission, from the schema itself: a new one is tried, or has to be named as free text.

const freeTexts = new Set(['textAsReceived', 'sourceSystem', 'system', 'citation', 'en', 'cy']);

const codes: Readonly<Record<string, string>> = {
  Date: 'MALFORMED_DATE',
  Decimal: 'MALFORMED_DECIMAL',
  period: 'MALFORMED_PERIOD',
  measure: 'MALFORMED_CODE',
};

const nearMisses: Readonly<Record<string, readonly string[]>> = {
  Date: ['2017-02-30', '2017-2-3'],
  Decimal: ['1,000', '٣'],
  period: ['2018-13', '2017-m1'],
  measure: ['repeat plans', 'repeat-plans '],
};

const submit = apiSchema().getMutationType()?.getFields()['observationsSubmit'];
const texts = (submit?.args ?? [])
  .flatMap((argument) => leavesOf(argument, 'observationsSubmit'))
  .filter(({ place: [, list] }) => list === 'rows')
  .filter(
    ({ type, name }) => ['Date', 'Decimal'].includes(type) || (type === 'String' && !freeTexts.has(name)),
  );

let officer: Caller;
beforeAll(async () => {
  const app = await openTestApp();
  const council = await councilAtWork(app, merton);
  await council.measure('own');
  officer = (await apiOver(app.services)).as(council.officer);
});

const valid = { measure: 'own', period: '2018-M9', value: '1', status: 'FINAL' };

async function submitted(rows: readonly object[], partial = false) {
  const { data, errors } = await officer.asks(
    `mutation ($input: ObservationsSubmitInput!) { observationsSubmit(input: $input) {
      outcome stored refused userErrors { code message path } } }`,
    { input: { council: merton, rows, partial } },
  );
  expect(errors).toEqual([]);
  return data.observationsSubmit;
}

/** A row in which only this text is malformed. */
function rowWith({ place, argument }: InputLeaf, malformed: string): object {
  const row = (argument(malformed) as { readonly rows: readonly Readonly<Record<string, object>>[] }).rows[0];
  const { value, ...others } = { ...valid, period: '2018-M10' };
  if (!place.includes('absence')) return { ...others, value, ...row };
  return { ...others, absence: { reason: 'NOT_CAPTURED', ...row?.['absence'] } };
}

it('the texts of a row are codes, a period, decimals and a date', () => {
  expect(texts.map(({ place }) => place.slice(3).join('.')).sort()).toEqual([
    'absence.expectedOn',
    'denominator',
    'measure',
    'numerator',
    'period',
    'value',
  ]);
});

describe.each(texts.map((text) => [text.place.slice(3).join('.'), text] as const))('%s', (_name, leaf) => {
  const malformedTexts = ['January 2017', '', '-', ...(nearMisses[leaf.type] ?? nearMisses[leaf.name] ?? [])];
  it.each(malformedTexts)('is refused as %j, with its row', async (malformed) => {
    const answer = await submitted([valid, rowWith(leaf, malformed)]);
    expect(answer).toMatchObject({ outcome: 'REFUSED', stored: 0, refused: 1 });
    const [error, ...others] = answer.userErrors;
    expect(others).toEqual([]);
    const path = [...leaf.place.slice(0, 2), '1', ...leaf.place.slice(3)];
    expect(error).toMatchObject({ code: codes[leaf.type] ?? codes[leaf.name], path });
    expect(error.message).toMatch(/^('[^']+'|An empty text) is not .*\. Write /s);
    expect(faultOf(error.message)).toBeUndefined();
  });
});

describe('rows', () => {
  it('with problems of any kind are reported together, each with its place', async () => {
    const { userErrors } = await submitted([
      { ...valid, measure: 'unknown', value: 'much' },
      { ...valid, period: '2018-13', numerator: 'few' },
    ]);
    expect(
      userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`),
    ).toEqual([
      'NOT_FOUND input.rows.0.measure',
      'MALFORMED_DECIMAL input.rows.0.value',
      'MALFORMED_PERIOD input.rows.1.period',
      'MALFORMED_DECIMAL input.rows.1.numerator',
    ]);
  });

  it('are needed', async () => {
    expect((await submitted([])).userErrors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'rows'] }]);
  });

  it.each([valid, { ...valid, value: '2' }])('for one measure and period are refused: %j', async (second) => {
    const { userErrors } = await submitted([valid, second]);
    expect(userErrors).toMatchObject([{ code: 'DUPLICATE', path: ['input', 'rows', '1'] }]);
    expect(userErrors[0].message).toContain('rows[0]');
  });

  it('without a problem are stored without the others, if the caller asks for it', async () => {
    const answer = await submitted([valid, { ...valid, period: 'January 2017' }], true);
    expect(answer).toMatchObject({ outcome: 'PARTLY_STORED', stored: 1, refused: 1 });
    expect(answer.userErrors).toMatchObject([
      { code: 'MALFORMED_PERIOD', path: ['input', 'rows', '1', 'period'] },
    ]);
  });
});
