import { type MappingProposal, numberOf, ratePer10000 } from './proposal.js';

const population = 'population_type';
const children: readonly [string, string] = ['Children', 'Children aged under 18 in the population'];

/** The populations in the file. Each makes two measures: the number of children, and the rate per 10,000. */
const kinds = [
  {
    item: 'Children looked after on 31 March each year',
    code: 'children-looked-after',
    title: 'Children looked after',
    definition: 'Children looked after by the council on 31 March.',
    accumulation: 'SNAPSHOT',
  },
  {
    item: 'Children starting to be looked after each year',
    code: 'children-starting-to-be-looked-after',
    title: 'Children starting to be looked after',
    definition: 'Children who started to be looked after in the year to 31 March, each counted once.',
    accumulation: 'IN_PERIOD',
  },
  {
    item: 'Children ceasing to be looked after each year',
    code: 'children-ceasing-to-be-looked-after',
    title: 'Children ceasing to be looked after',
    definition: 'Children who ceased to be looked after in the year to 31 March, each counted once.',
    accumulation: 'IN_PERIOD',
  },
] as const;

export const childrenLookedAfter: MappingProposal = {
  mapping: {
    code: 'children-looked-after-number-and-rate',
    fileName: 'cla_number_and_rate_per_10k_children',
    source: 'Department for Education, Children looked after in England including adoptions',
    filters: [population],
    leftOutAreas: [],
    measures: kinds.flatMap(({ item, code }) => [
      {
        measure: code,
        where: { [population]: item },
        value: 'children_count',
        numerator: null,
        denominator: null,
      },
      {
        measure: `${code}-rate`,
        where: { [population]: item },
        value: 'rate_per_10000',
        numerator: { column: 'children_count' },
        denominator: { column: 'population_estimate' },
      },
    ]),
  },
  measures: kinds.flatMap(({ code, title, definition, accumulation }) => {
    const facts = { code, title, definition, accumulation, polarity: 'NO_JUDGEMENT' } as const;
    return [
      numberOf(facts),
      ratePer10000({
        ...facts,
        code: `${code}-rate`,
        title: `${title}, per 10,000`,
        definition: `${definition} For every 10,000 children aged under 18 in its population.`,
        fraction: children,
      }),
    ];
  }),
};
