import { beforeAll, describe, expect, it } from 'vitest';
import { councilRoles, operator } from '../../../server/access/principal.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';
import { listsOf } from '../../kit/service/input-leaves.js';

// Every list of objects in a mutation: two items with one key and different content are refused, with the places of both.

interface Repetition {
  readonly mutation: string;
  /** The list within the input. */
  readonly list: readonly string[];
  /** The field of the second item that is refused; absent: the item itself. */
  readonly field?: string;
  readonly input: (ids: Ids) => object;
}

interface Ids {
  readonly narrative: string;
  readonly sameNarrative: string;
}

const text = (en: string) => ({ en });
const council = merton;
const inNarratives = (ids: Ids, more: object = {}) => ({
  council,
  narratives: [
    { id: ids.narrative, ...more },
    { id: ids.sameNarrative, version: 1, ...more },
  ],
});
const draft = { scorecard: 'monthly', measure: 'own', period: '2018-M10', kind: 'COMMENTARY' };
const target = { measure: 'own', period: '201819-FY', kind: 'LOCAL', state: 'CONFIRMED' };
const edition = (lines: readonly object[]) => ({
  council,
  scorecard: 'monthly',
  effectiveFrom: '2019-04-01',
  lines,
});
const members = (...given: readonly object[]) => ({
  council,
  group: 'friends',
  effectiveFrom: '2018-04-01',
  source: 'The council',
  members: given,
});
const area = { gssCode: 'E06000001', name: text('A'), level: 'COUNCIL', nation: 'E92000001' };
const mapping = (measures: readonly object[]) => ({
  code: 'file',
  fileName: 'file.csv',
  source: 'DfE',
  filters: ['group'],
  version: 0,
  measures,
});
const where = [{ filter: 'group', item: 'all' }];
const newMeasure = {
  code: 'fresh',
  title: text('Fresh'),
  definition: text('Fresh.'),
  unit: 'NUMBER',
  polarity: 'NO_JUDGEMENT',
  accumulation: 'IN_PERIOD',
  yearType: 'REPORTING',
  frequency: 'ANNUAL',
};

/** The repetitions to try in each list; the key is the name of the list. A list without an entry fails a test. */
const repetitions: Readonly<Record<string, readonly Repetition[]>> = {
  'AreasDefineInput.areas': [
    {
      mutation: 'areasDefine',
      list: ['areas'],
      field: 'gssCode',
      input: () => ({ areas: [area, { ...area, name: text('B') }] }),
    },
    {
      mutation: 'areasDefine',
      list: ['areas'],
      field: 'laCode',
      input: () => ({
        areas: [
          { ...area, laCode: '999' },
          { ...area, gssCode: 'E06000002', laCode: '999' },
        ],
      }),
    },
  ],
  'ComparisonGroupEditionAddInput.members': [
    {
      mutation: 'comparisonGroupEditionAdd',
      list: ['members'],
      field: 'gssCode',
      input: () => members({ rank: 1, gssCode: rotherham }, { rank: 2, gssCode: rotherham }),
    },
    {
      mutation: 'comparisonGroupEditionAdd',
      list: ['members'],
      field: 'rank',
      input: () => members({ rank: 1, gssCode: rotherham }, { rank: 1, gssCode: 'E12000007' }),
    },
  ],
  'ImportMappingDefineInput.measures': [
    {
      mutation: 'importMappingDefine',
      list: ['measures'],
      input: () =>
        mapping([
          { measure: 'stable', where, value: 'rate' },
          { measure: 'stable', where, value: 'other' },
        ]),
    },
  ],
  // Several items of one filter feed a measure, so that the whole item is the key.
  'ImportMappingMeasureInput.where': [],
  'ImportMappingCellInput.where': [],
  'ImportMappingDefineInput.statuses': [
    {
      mutation: 'importMappingDefine',
      list: ['statuses'],
      input: () => ({
        ...mapping([{ measure: 'stable', where, value: 'rate' }]),
        statuses: ['FINAL', 'REVISED'].map((status) => ({ filter: 'group', item: 'all', status })),
      }),
    },
  ],
  'ImportMappingDefineInput.newMeasures': [
    {
      mutation: 'importMappingDefine',
      list: ['newMeasures'],
      field: 'code',
      input: () => ({
        ...mapping([{ measure: 'stable', where, value: 'rate' }]),
        newMeasures: [1, 2].map((decimalPlaces) => ({ ...newMeasure, decimalPlaces })),
      }),
    },
  ],
  'NarrativesSubmitInput.narratives': [
    { mutation: 'narrativesSubmit', list: ['narratives'], field: 'id', input: inNarratives },
  ],
  'NarrativesApproveInput.narratives': [
    { mutation: 'narrativesApprove', list: ['narratives'], field: 'id', input: inNarratives },
  ],
  'NarrativesReturnInput.narratives': [
    {
      mutation: 'narrativesReturn',
      list: ['narratives'],
      field: 'id',
      input: (ids) => inNarratives(ids, { reason: text('Wrong.') }),
    },
  ],
  'NarrativesWriteInput.narratives': [
    {
      mutation: 'narrativesWrite',
      list: ['narratives'],
      field: 'replaces',
      input: ({ narrative, sameNarrative }) => ({
        council,
        narratives: [
          { ...draft, text: text('It rises.'), replaces: narrative },
          { ...draft, text: text('It falls.'), replaces: sameNarrative },
        ],
      }),
    },
  ],
  'ObservationsSubmitInput.rows': [
    {
      mutation: 'observationsSubmit',
      list: ['rows'],
      input: () => ({
        council,
        rows: ['1', '2'].map((value) => ({ measure: 'own', period: '2018-M9', value, status: 'FINAL' })),
      }),
    },
  ],
  // New councils are told apart by their codes, numbers and names, and those that share one are refused together: see
  // test/domain/areas/reorganisation.test.ts.
  'ReorganisationDefineInput.opens': [],
  'ScorecardEditionAddInput.lines': [
    {
      mutation: 'scorecardEditionAdd',
      list: ['lines'],
      field: 'reference',
      input: () =>
        edition([
          { reference: '1', measure: 'own' },
          { reference: ' 1', measure: 'other' },
        ]),
    },
    {
      mutation: 'scorecardEditionAdd',
      list: ['lines'],
      field: 'measure',
      input: () =>
        edition([
          { reference: '1', measure: 'own' },
          { reference: '2', measure: 'own' },
        ]),
    },
  ],
  // A plan may have several priorities, so that the whole item is the key.
  'ScorecardLineInput.priorities': [],
  'TargetsSetInput.targets': [
    {
      mutation: 'targetsSet',
      list: ['targets'],
      input: () => ({
        council,
        targets: [
          { ...target, aim: { point: { value: '1' } } },
          { ...target, standard: ' Target', aim: { point: { value: '2' } } },
        ],
      }),
    },
  ],
  'TargetsConfirmInput.targets': [
    {
      mutation: 'targetsConfirm',
      list: ['targets'],
      input: () => ({
        council,
        targets: [1, 2].map((version) => ({ measure: 'own', period: '201819-FY', version })),
      }),
    },
  ],
};

const mutations = Object.values(apiSchema().getMutationType()?.getFields() ?? {});

it('every list of objects has an entry', () => {
  const lists = mutations
    .flatMap((field) => field.args.flatMap((argument) => listsOf(argument, field.name)))
    .filter(({ fields }) => fields.length > 0);
  expect(Object.keys(repetitions).sort()).toEqual([...new Set(lists.map(({ name }) => name))].sort());
});

let ofCouncil: Caller;
let ofPlatform: Caller;
let ids: Ids;

beforeAll(async () => {
  const app = await openTestApp();
  const { services } = app;
  const people = await councilAtWork(app, merton);
  await people.measure('own');
  await people.measure('other');
  await people.committee('scrutiny');
  await people.scorecard('monthly', ['own', 'other']);
  await people.target('own', '201819-FY', '1', { state: 'PROPOSED' });
  accepted(
    await oneNarrative(services).write(people.author, {
      ...{ council, ...draft, kind: 'COMMENTARY', text: { en: 'It rises.', cy: null } },
    }),
  );
  const group = { council, code: 'friends', name: { en: 'Friends', cy: null }, kind: 'CHOSEN' } as const;
  accepted(await services.defineComparisonGroup(people.administrator, group));
  const api = await apiOver(services);
  ofCouncil = api.as(await app.as(merton, ...councilRoles));
  ofPlatform = api.as(operator);
  const { data } = await ofCouncil.asks(`{ narratives(council: "${merton}") { nodes { id stableId } } }`);
  const [{ id, stableId }] = data.narratives.nodes;
  ids = { narrative: id, sameNarrative: stableId };
});

describe.each(
  Object.entries(repetitions).flatMap(([name, each]) =>
    each.map((repetition) => [name, repetition.field ?? 'key', repetition] as const),
  ),
)('%s', (_name, key, { mutation, list, field, input }) => {
  it(`refuses two items with one ${key}`, async () => {
    const type = mutations.find(({ name }) => name === mutation)?.args[0]?.type;
    const given = input(ids);
    const caller = 'council' in given ? ofCouncil : ofPlatform;
    const { data, errors } = await caller.asks(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { userErrors { code message path } } }`,
      { input: given },
    );
    expect(errors).toEqual([]);
    const { userErrors } = data[mutation];
    const last = field ? [field] : [];
    const repeated = userErrors.filter(({ code }: { code: string }) => code === 'DUPLICATE');
    expect(repeated).toMatchObject([{ path: ['input', ...list, '1', ...last] }]);
    const first = [...list, '0', ...last].join('.').replaceAll(/\.(\d+)/g, '[$1]');
    expect(repeated[0].message).toContain(`the first is at ${first}.`);
  });
});
