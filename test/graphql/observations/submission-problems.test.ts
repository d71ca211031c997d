import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { getNamedType, isObjectType } from 'graphql';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { ProblemCode } from '../../../server/domain/values/problem.js';
import { problemCodes } from '../../../server/graphql/api/problem-code.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { nodesOf } from '../../architecture/sources.js';
import { accepted, openTestApp } from '../../kit/councils/councils.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

// The problems of a submission, from their sources and through the API. A code that `observationsSubmit` does not
// declare would become an internal error, after the good rows of a partial submission are stored.

const cheshireEast = 'E06000049';

interface Provocation {
  /** The field of the row that the problem names; empty: the row. */
  readonly at: readonly string[];
  readonly row: object;
}

const one = { measure: 'own', period: '2018-M10', status: 'FINAL' } as const;
const absent = { reason: 'NOT_CAPTURED' } as const;
const long = 'a'.repeat(2001);

const provocations: Readonly<Partial<Record<ProblemCode, readonly Provocation[]>>> = {
  MALFORMED_CODE: [{ at: ['measure'], row: { measure: 'Repeat plans', value: '1' } }],
  MALFORMED_DECIMAL: [
    { at: ['value'], row: { value: '1,5' } },
    { at: ['numerator'], row: { numerator: 'few', denominator: '1' } },
    { at: ['denominator'], row: { numerator: '1', denominator: '1e3x' } },
  ],
  MALFORMED_DATE: [
    { at: ['absence', 'expectedOn'], row: { absence: { ...absent, expectedOn: '2018-02-30' } } },
  ],
  MALFORMED_PERIOD: [{ at: ['period'], row: { period: '2018-M13', value: '1' } }],
  VALUE_AND_ABSENCE: [{ at: [], row: { value: '1', absence: absent } }],
  VALUE_OR_ABSENCE_REQUIRED: [{ at: [], row: {} }],
  FRACTION_INCOMPLETE: [
    { at: ['denominator'], row: { numerator: '1' } },
    { at: ['numerator'], row: { denominator: '1' } },
  ],
  DENOMINATOR_NOT_POSITIVE: [{ at: ['denominator'], row: { numerator: '1', denominator: '0' } }],
  VALUE_DISAGREES_WITH_FRACTION: [{ at: ['value'], row: { value: '60', numerator: '1', denominator: '2' } }],
  NEGATIVE: [{ at: ['numerator'], row: { measure: 'other', numerator: '-1', denominator: '10' } }],
  COUNCIL_NOT_OPEN: [{ at: ['period'], row: { period: '2008-M1', value: '1' } }],
  OUT_OF_RANGE: [
    { at: ['value'], row: { value: '101' } },
    { at: ['period'], row: { period: '1994-M1', value: '1' } },
  ],
  PERIOD_DOES_NOT_FIT: [{ at: ['period'], row: { period: '201718-AY', value: '1' } }],
  NOT_FOUND: [{ at: ['measure'], row: { measure: 'unknown', value: '1' } }],
  DUPLICATE: [{ at: [], row: { period: '2018-M9', value: '2' } }],
  REQUIRED: [{ at: ['caveat', 'en'], row: { value: '1', caveat: { en: ' ', cy: 'Dim data' } } }],
  TOO_LONG: [
    { at: ['caveat', 'en'], row: { value: '1', caveat: { en: long } } },
    { at: ['absence', 'explanation', 'en'], row: { absence: { ...absent, explanation: { en: long } } } },
    { at: ['sourceSystem'], row: { value: '1', sourceSystem: long } },
    { at: ['citation'], row: { value: '1', citation: long } },
  ],
  STALE: [{ at: ['version'], row: { value: '1', version: 7 } }],
  STATUS_LOWERED: [
    { at: ['status'], row: { period: '2018-M8', value: '1', status: 'PROVISIONAL' } },
    { at: ['status'], row: { period: '2018-M8', value: '1', status: 'INTERIM' } },
  ],
};

/** Codes in the sources that only other callers of the same files can cause. */
const ofOthers: Readonly<Partial<Record<ProblemCode, string>>> = {
  UNKNOWN_SYMBOL: 'a symbol is read from a cell of a file',
  MALFORMED_INSTANT: 'no field of a submission is an instant',
  PERIOD_AND_REPORTING_DAY: 'a submission names its periods',
};

/** Codes of a submission as a whole, which the tests of closed councils cause. */
const ofCouncils: readonly string[] = ['WRONG_STATE'];

function declared(): readonly ProblemCode[] {
  const payload = getNamedType(apiSchema().getMutationType()?.getFields()['observationsSubmit']?.type);
  const errors = isObjectType(payload) ? getNamedType(payload.getFields()['userErrors']?.type) : undefined;
  return errors?.extensions['codes'] as readonly ProblemCode[];
}

/** The codes of problems in a file of the services or the domain and in all files that it imports, without types. */
function codesIn(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path) || !/^server\/(services|domain)\//.test(path)) return new Set();
  seen.add(path);
  const nodes = nodesOf({ path, text: readFileSync(path, 'utf8') });
  const own = nodes.flatMap((node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === 'code' && ts.isStringLiteral(node.initializer)
      ? [node.initializer.text]
      : [],
  );
  const imported = nodes.flatMap((node) => {
    if (!ts.isImportDeclaration(node) || node.importClause?.isTypeOnly) return [];
    const from = (node.moduleSpecifier as ts.StringLiteral).text;
    return from.startsWith('.')
      ? [...codesIn(normalize(join(dirname(path), from.replace(/js$/, 'ts'))), seen)]
      : [];
  });
  return new Set([...own, ...imported].filter((code) => Object.hasOwn(problemCodes, code)));
}

let officer: Caller;

async function submit(rows: readonly object[], more: object = {}) {
  const { data, errors } = await officer.asks(
    `mutation ($input: ObservationsSubmitInput!) { observationsSubmit(input: $input) {
      outcome stored revised unchanged refused userErrors { code path } observations { status } } }`,
    { input: { council: cheshireEast, rows, ...more } },
  );
  expect(errors).toEqual([]);
  return data.observationsSubmit;
}

beforeAll(async () => {
  const app = await openTestApp();
  accepted(await app.services.subscribeCouncil(operator, { gssCode: cheshireEast }));
  const council = await councilAtWork(app, cheshireEast);
  await council.measure('own', { unit: 'PERCENT', multiplier: 100, minimumValue: '0', maximumValue: '100' });
  await council.measure('other');
  await council.observe('own', { '2018-M8': '1' });
  officer = (await apiOver(app.services)).as(council.officer);
});

describe('observationsSubmit', () => {
  it('declares every code in the sources of its service, and no other', () => {
    const found = codesIn('server/services/observations/submit-observations.ts');
    expect([...found].filter((code) => !Object.hasOwn(ofOthers, code)).sort()).toEqual(
      [...declared()].sort(),
    );
  });

  it('can be provoked to each code that it declares', () => {
    expect([...Object.keys(provocations), ...ofCouncils].sort()).toEqual([...declared()].sort());
  });

  const good = { ...one, period: '2018-M9', value: '1' };
  const all = Object.entries(provocations).flatMap(([code, each]) =>
    each.map(({ at, row }) => [code, at.join('.') || 'row', at, row] as const),
  );
  it.each(all)('answers %s at %s, and may store the good row', async (code, _place, at, row) => {
    const rows = [good, { ...one, ...row }];
    const error = { code, path: ['input', 'rows', '1', ...at] };
    const whole = await submit(rows);
    expect(whole).toMatchObject({ outcome: 'REFUSED', stored: 0, refused: 1, userErrors: [error] });
    const partial = await submit(rows, { partial: true });
    expect(partial).toMatchObject({ outcome: 'PARTLY_STORED', refused: 1, userErrors: [error] });
    expect(partial.stored + partial.unchanged).toBe(1);
  });

  it.each([
    [[], 'REQUIRED'],
    [Array.from({ length: 5001 }, () => good), 'OUT_OF_RANGE'],
  ])('answers the wrong number of rows', async (rows, code) => {
    const { outcome, userErrors } = await submit(rows);
    expect({ outcome, userErrors }).toMatchObject({
      outcome: 'REFUSED',
      userErrors: [{ code, path: ['input', 'rows'] }],
    });
  });
});

describe('the status of a figure', () => {
  const statuses = ['INTERIM', 'PROVISIONAL', 'FINAL', 'REVISED'] as const;
  const settled = ['FINAL', 'REVISED'];
  const moves = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

  it.each(moves)('changes from %s to %s, which must be meant if it is less final', async (from, to) => {
    const period = `2019-M${(moves.findIndex(([a, b]) => a === from && b === to) % 12) + 1}`;
    const measure = moves.findIndex(([a, b]) => a === from && b === to) < 12 ? 'own' : 'other';
    const row = { measure, period, value: '5' };
    await submit([{ ...row, status: from }]);
    const falls =
      statuses.indexOf(to) < statuses.indexOf(from) && !(settled.includes(from) && settled.includes(to));
    const silent = await submit([{ ...row, status: to, value: '6' }]);
    expect(silent.userErrors).toEqual(
      falls ? [{ code: 'STATUS_LOWERED', path: ['input', 'rows', '0', 'status'] }] : [],
    );
    const meant = await submit([{ ...row, status: to, value: '6' }], { lowersStatus: true });
    expect(meant).toMatchObject({ outcome: 'STORED', observations: [{ status: to }] });
  });
});
