import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../../server/graphql/server/schema.js';

// The nouns of the service and the edges between them. A new edge of a noun belongs in this table.

/** By noun and field: the type to which the field leads, of a list or a connection that of its items. */
const matrix: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Council: {
    scorecards: 'Scorecard',
    committees: 'Committee',
    measures: 'Measure',
    publications: 'Publication',
    targets: 'Target',
    narratives: 'Narrative',
    meetings: 'Meeting',
    observations: 'Observation',
    periods: 'Period',
    dueReports: 'DueReport',
    managementActions: 'ManagementAction',
    neighbours: 'ComparisonGroupEdition',
    region: 'Area',
    nation: 'Area',
    predecessors: 'Succession',
    successors: 'Succession',
  },
  Committee: { council: 'Council', meetings: 'Meeting', scorecards: 'Scorecard' },
  Meeting: {
    council: 'Council',
    committee: 'Committee',
    scheduledReports: 'ScheduledReport',
    publications: 'Publication',
  },
  Scorecard: {
    council: 'Council',
    committee: 'Committee',
    editions: 'ScorecardEdition',
    edition: 'EditionInForce',
    changes: 'ScorecardChange',
    measures: 'Measure',
    targets: 'Target',
    narratives: 'Narrative',
    publications: 'Publication',
    report: 'ScorecardReport',
  },
  Measure: {
    council: 'Council',
    scorecards: 'Scorecard',
    targets: 'Target',
    observations: 'Observation',
    narratives: 'Narrative',
    benchmark: 'Benchmark',
    lineage: 'MeasureLineage',
    monitoring: 'MeasureMonitoring',
    versions: 'Measure',
  },
  Narrative: {
    council: 'Council',
    scorecard: 'Scorecard',
    measure: 'Measure',
    period: 'Period',
    meeting: 'Meeting',
    states: 'Narrative',
    replaces: 'Narrative',
  },
  Publication: {
    council: 'Council',
    scorecard: 'Scorecard',
    committee: 'Committee',
    meeting: 'Meeting',
    period: 'Period',
    report: 'PublishedReport',
    asPublished: 'PublicationNames',
    versions: 'Publication',
    replaces: 'Publication',
  },
  Target: { council: 'Council', measure: 'Measure', period: 'Period' },
  Observation: { council: 'Council', measure: 'Measure', period: 'Period', rolledUpFrom: 'Period' },
  Period: {},
};

const schema = apiSchema();
const nouns = Object.keys(matrix);

function objectNamed(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no type ${name}`);
  return type;
}

/** The table of the README, in the form of the matrix. */
function tableOfReadme(): typeof matrix {
  const text = readFileSync(new URL('../../../server/graphql/README.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([A-Z]\w+)` \| (.*) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, noun = '', cells = '']) => [
      noun,
      Object.fromEntries(
        [...cells.matchAll(/`(\w+)`(?: \((\w+)\))?/g)].map(([, field = '', type]) => [
          field,
          type ?? typeNamed(field),
        ]),
      ),
    ]),
  );
}

/** The type that a field or a list is named after. */
function typeNamed(field: string): string {
  const one = field.charAt(0).toUpperCase() + field.slice(1);
  return schema.getType(one) ? one : one.replace(/s$/, '');
}

it('the README has the table of edges', () => {
  expect(tableOfReadme()).toEqual(matrix);
});

/** The type of a field; of a connection, that of its nodes. */
function targetOf(field: GraphQLField<unknown, unknown>): GraphQLNamedType {
  const type = getNamedType(field.type);
  const nodes =
    isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
  return nodes ? getNamedType(nodes.type) : type;
}

/** True for a noun, and for a type with a path to one: values such as a text in two languages have none. */
function leadsToNoun(type: GraphQLNamedType, before: readonly string[] = []): boolean {
  if (nouns.includes(type.name)) return true;
  if (!isObjectType(type) || before.includes(type.name)) return false;
  return Object.values(type.getFields()).some((field) =>
    leadsToNoun(targetOf(field), [...before, type.name]),
  );
}

const edgesOf = (noun: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(objectNamed(noun).getFields())
      .filter((field) => leadsToNoun(targetOf(field)))
      .map((field) => [field.name, targetOf(field).name]),
  );

describe.each(nouns)('%s', (noun) => {
  it('reaches what the table says, and nothing else', () => {
    expect(edgesOf(noun)).toEqual(matrix[noun]);
  });

  it('is an entity with an identifier', () => {
    const type = objectNamed(noun);
    expect(type.getInterfaces().map(({ name }) => name)).toContain('Node');
    expect(`${type.getFields()['id']?.type}`).toBe('ID!');
  });

  it('can be asked for at the root, alone and in a list', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const types = fields.filter((field) => targetOf(field).name === noun).map(({ type }) => `${type}`);
    // A single figure has no natural key at the root; it is asked for by its identifier.
    expect(types.includes(noun)).toBe(noun !== 'Observation');
    expect(types).toContain(`${noun}Connection!`);
  });
});

/** The pairs of nouns, and the most steps from the first to the second. */
const distances = (from: string): ReadonlyMap<string, number> => {
  const steps = new Map([[from, 0]]);
  let ends: readonly string[] = [from];
  for (let step = 1; ends.length > 0; step += 1) {
    const next = ends
      .flatMap((noun) => Object.values(matrix[noun] ?? {}))
      .filter((each) => nouns.includes(each));
    ends = [...new Set(next)].filter((noun) => !steps.has(noun));
    for (const noun of ends) steps.set(noun, step);
  }
  return steps;
};

describe('from noun to noun', () => {
  it.each(nouns.filter((noun) => noun !== 'Period'))(
    '%s leads to every other in two steps at most',
    (noun) => {
      const steps = distances(noun);
      expect(nouns.filter((other) => (steps.get(other) ?? Number.POSITIVE_INFINITY) > 2)).toEqual([]);
    },
  );

  it('the nouns that a council owns lead back to each other', () => {
    const owned = nouns.filter((noun) => noun !== 'Period' && noun !== 'Council');
    const oneWay = owned.flatMap((noun) =>
      Object.values(matrix[noun] ?? {})
        .filter((other) => owned.includes(other) && !Object.values(matrix[other] ?? {}).includes(noun))
        .map((other) => `${noun} → ${other}`),
    );
    // The way back is longer: through the scorecard, the reports of the meeting, or the measure.
    expect(oneWay.sort()).toEqual(['Narrative → Meeting', 'Publication → Committee', 'Scorecard → Target']);
  });
});

describe('the arguments of an edge', () => {
  const argumentsOf = (place: string): readonly string[] => {
    const [type = '', field = ''] = place.split('.');
    return (objectNamed(type).getFields()[field]?.args ?? []).map(({ name, type }) => `${name}: ${type}`);
  };

  it.each([
    ['Scorecard.report', 'of: ReportOfInput'],
    ['Measure.benchmark', 'period: String!'],
    ['Measure.monitoring', 'period: String!'],
    ['Measure.targets', 'council: String'],
    ['Council.neighbours', 'on: Date'],
    ['Scorecard.edition', 'on: Date'],
  ])('%s includes %s', (place, argument) => {
    expect(argumentsOf(place)).toContain(argument);
  });

  it('names a narrative by its author', () => {
    expect(`${objectNamed('Narrative').getFields()['author']?.type}`).toBe('String!');
  });
});
