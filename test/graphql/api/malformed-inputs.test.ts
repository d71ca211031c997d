import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { areaRegister } from '../../../server/domain/areas/area-register.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { type InputLeaf, leavesOf, listsOf } from '../../kit/service/input-leaves.js';
import { faultOf } from '../../kit/service/message-faults.js';

// Every input field of every mutation, from the schema itself: a new one is tried, or has to be named as free text.

/** Texts of any form, by the name of the input field. */
const freeTexts = new Set([
  ...['address', 'audiences', 'citation', 'column', 'cy', 'email', 'en', 'fileName', 'filter', 'filters'],
  ...['holder', 'issuer', 'item', 'judgedBy', 'keysAddress', 'leftOutAreas', 'name', 'newReference'],
  ...['note', 'owner', 'plan', 'prefix', 'priority', 'proximity', 'question', 'reason', 'reference'],
  ...['requestedBy', 'setBy', 'source', 'sourceSystem', 'standard', 'system', 'textAsReceived', 'theme'],
  ...['shortName', 'topic', 'value', 'version'],
]);

const codes: Readonly<Record<string, string>> = {
  Date: 'MALFORMED_DATE',
  Instant: 'MALFORMED_INSTANT',
  Decimal: 'MALFORMED_DECIMAL',
  ID: 'MALFORMED_ID',
  period: 'MALFORMED_PERIOD',
};

const nearMisses: Readonly<Record<string, readonly string[]>> = {
  Date: ['2017-02-30', '2017-2-3'],
  Instant: ['2017-02-28T09:30:00'],
  Decimal: ['1,000', '٣'],
  ID: ['0199c7f2-5a54-7c7e-8f7d-1d4b7d0c1a11'],
  council: ['e08000018', 'E08000018 '],
  period: ['2018-13', '2017-m1'],
  measure: ['repeat plans', 'repeat-plans '],
};

const schema = apiSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const leaves = mutations.flatMap((field) =>
  field.args.flatMap((argument) => leavesOf(argument, field.name).map((leaf) => ({ field, leaf }))),
);
const isOfRow = ({ place: [, list] }: InputLeaf, field: string) =>
  field === 'observationsSubmit' && list === 'rows';
const texts = leaves.filter(
  ({ leaf }) =>
    ['ID', 'Date', 'Instant', 'Decimal'].includes(leaf.type) ||
    (leaf.type === 'String' && !freeTexts.has(leaf.name)),
);

type Mutation = GraphQLField<unknown, unknown>;

/** Holds the register of areas alone: no service is there to be called. */
const context = { services: { areaRegister: () => areaRegister([]) } };

/** The user errors of a mutation. */
async function userErrorsOf(field: Mutation, input: unknown) {
  const payload = await field.resolve?.(undefined, { input }, context, {} as never);
  return (payload as { userErrors: { code: string; message: string; path: string[] }[] }).userErrors;
}

/** The codes that the description of a mutation's user errors lists. */
function listedCodes(field: Mutation): readonly string[] {
  const payload = getNamedType(field.type);
  const errors = isObjectType(payload) ? payload.getFields()['userErrors'] : undefined;
  const description = (errors && getNamedType(errors.type).description) ?? '';
  return (/Codes: (.*)\.$/.exec(description)?.[1] ?? '').split(', ');
}

it('there are many input fields to try', () => {
  expect(texts.length).toBeGreaterThan(150);
});

// The rows of a submission are checked one by one: see test/graphql/observations/malformed-rows.test.ts.
describe.each(
  texts
    .filter(({ field, leaf }) => !isOfRow(leaf, field.name))
    .map((text) => [`${text.field.name}(${text.leaf.place.join('.')})`, text] as const),
)('%s', (_name, { field, leaf }) => {
  const malformedTexts = ['January 2017', '', '-', ...(nearMisses[leaf.type] ?? nearMisses[leaf.name] ?? [])];
  it.each(malformedTexts)('refuses %j with its place', async (malformed) => {
    const code = codes[leaf.type] ?? codes[leaf.name] ?? 'MALFORMED_CODE';
    const [error, ...others] = await userErrorsOf(field, leaf.argument(malformed));
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code, path: leaf.place });
    // The message says what was found and what is allowed.
    expect(error?.message).toMatch(/^('[^']+'|An empty text) is not .*\. (Write|Give) /s);
    expect(leaf.type === 'ID' || faultOf(error?.message ?? '') === undefined).toBe(true);
    expect(listedCodes(field)).toContain(code);
  });
});

const dates = texts.filter(({ field, leaf }) => leaf.type === 'Date' && !isOfRow(leaf, field.name));

it('there are many dates to try', () => {
  expect(dates.length).toBeGreaterThan(20);
});

it.each(dates.map((text) => [`${text.field.name}(${text.leaf.place.join('.')})`, text] as const))(
  '%s is a date within the years that calculations reach',
  async (_name, { field, leaf }) => {
    for (const date of ['0001-01-01', '1000-01-01', '9999-12-30', '9999-12-31']) {
      const errors = await userErrorsOf(field, leaf.argument(date));
      expect(errors).toMatchObject([{ code: 'OUT_OF_RANGE', path: leaf.place }]);
      expect(errors[0]?.message).toMatch(
        / is outside (1900-01-01 to 2199-12-31|1995-01-01 to 2045-12-31)\.$/,
      );
    }
    expect(listedCodes(field)).toContain('OUT_OF_RANGE');
  },
);

/** Lists that may be empty, with the reason. */
const mayBeEmpty: Readonly<Record<string, string>> = {
  'ImportMappingCellInput.where': 'the cell is in the row of the value',
  'ImportMappingDefineInput.filters': 'a file may have no filters',
  'ImportMappingDefineInput.leftOutAreas': 'a file may hold councils only',
  'ImportMappingDefineInput.newMeasures': 'the catalogue may have every measure',
  'ImportMappingDefineInput.statuses': 'a file may not state how final its figures are',
  'ImportMappingMeasureInput.where': 'a file without filters has one row for each area and period',
  'PublicationRulesSetInput.narrativeOn': 'its service says which line must be in it',
  'ScorecardLineInput.priorities': 'a measure may serve no priority of a plan',
};

const lists = mutations.flatMap((field) =>
  field.args
    .flatMap((argument) => listsOf(argument, field.name))
    .filter(({ place: [, list] }) => !(field.name === 'observationsSubmit' && list === 'rows'))
    .map((list) => ({ field, list })),
);

it('there are many lists to try', () => {
  expect(lists.length).toBeGreaterThan(20);
  const names = lists.map(({ list }) => list.name);
  expect(Object.keys(mayBeEmpty).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(lists.map((each) => [`${each.field.name}(${each.list.place.join('.')})`, each] as const))(
  '%s',
  (_name, { field, list }) => {
    const errorsOf = async (items: readonly unknown[]) =>
      (await userErrorsOf(field, list.argument(items))).filter(({ code }) => !code.startsWith('MALFORMED'));

    it.runIf(!(list.name in mayBeEmpty))('refuses an empty list', async () => {
      expect(await errorsOf([])).toMatchObject([
        { code: 'REQUIRED', path: list.place, message: 'At least one item is required and was not given.' },
      ]);
      expect(listedCodes(field)).toContain('REQUIRED');
    });

    it('refuses a repeated item', async () => {
      const item = (text: string) =>
        list.fields.length === 0 ? text : Object.fromEntries(list.fields.map((name) => [name, text]));
      const [error, ...others] = await errorsOf([item('a'), item('b'), item('a')]);
      expect(others).toEqual([]);
      expect(error).toMatchObject({ code: 'DUPLICATE', path: expect.arrayContaining([...list.place, '2']) });
      expect(error?.message).toContain(`${list.place.at(-1)}[0]`);
      expect(listedCodes(field)).toContain('DUPLICATE');
    });
  },
);

it('all problems of form are reported at once', async () => {
  const field = mutations.find(({ name }) => name === 'targetsSet') as Mutation;
  const target = { measure: 'a measure', period: '2018-13', aim: { point: { value: 'much' } } };
  const errors = await userErrorsOf(field, { council: 'xyz', targets: [target, { ...target, period: '' }] });
  expect(errors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'MALFORMED_CODE input.council',
    ...['0', '1'].flatMap((place) => [
      `MALFORMED_CODE input.targets.${place}.measure`,
      `MALFORMED_PERIOD input.targets.${place}.period`,
      `MALFORMED_DECIMAL input.targets.${place}.aim.point.value`,
    ]),
  ]);
});
