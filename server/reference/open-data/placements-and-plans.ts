import { type MappingProposal, numberOf, percentage } from './proposal.js';

const placement = (group: string, item: string) => ({ cla_group: group, placement_stability: item });
const counted = 'Total children';

const stability = [
  {
    code: 'three-or-more-placements',
    group: 'CLA on 31 March',
    item: 'With 3 or more placements during the year',
    title: 'Children looked after with three or more placements',
    definition: 'Children looked after on 31 March who had three or more placements in the year to that day.',
    polarity: 'LOW_IS_GOOD',
  },
  {
    code: 'three-or-more-placements-in-two-years',
    group: 'CLA 2 years on 31 March',
    item: 'With 3 or more placements during the previous 2 years',
    title: 'Children looked after for two years with three or more placements in them',
    definition:
      'Children looked after for at least two years on 31 March who had three or more placements in the two years to that day.',
    polarity: 'LOW_IS_GOOD',
  },
  {
    code: 'long-term-placement-stability',
    group: 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years',
    item: 'Living with the same carer for at least 2 years',
    title: 'Long-term placement stability',
    definition:
      'Children aged under 16 who were looked after for two and a half years or more on 31 March and lived in the same placement for the last two.',
    polarity: 'HIGH_IS_GOOD',
  },
] as const;

export const placementStability: MappingProposal = {
  mapping: {
    code: 'placement-stability',
    fileName: 'la_cla_placement_stability',
    source:
      'Department for Education, Children looked after in England including adoptions: placement stability',
    filters: ['cla_group', 'placement_stability'],
    leftOutAreas: [],
    measures: stability.map(({ code, group, item }) => ({
      measure: code,
      where: placement(group, item),
      value: 'children_percent',
      numerator: { column: 'children_count' },
      denominator: { column: 'children_count', where: placement(group, counted) },
    })),
  },
  measures: stability.map(({ group: _group, item, ...facts }) =>
    percentage({ ...facts, accumulation: 'SNAPSHOT', fraction: [item, 'Children looked after'] }, 0),
  ),
};

const category = { category: 'Child Protection Plans which are a second or subsequent plan' };

export const subsequentPlans: MappingProposal = {
  mapping: {
    code: 'subsequent-child-protection-plans',
    fileName: 'd3_cpps_subsequent_plan',
    source: 'Department for Education, Children in need: child protection plans',
    filters: ['category'],
    leftOutAreas: [],
    measures: [
      {
        measure: 'second-or-subsequent-child-protection-plan',
        where: category,
        value: 'CPP_subsequent_percent',
        numerator: { column: 'CPP_subsequent' },
        denominator: { column: 'CPP_start' },
      },
      {
        measure: 'child-protection-plans-started',
        where: category,
        value: 'CPP_start',
        numerator: null,
        denominator: null,
      },
    ],
  },
  measures: [
    percentage(
      {
        code: 'second-or-subsequent-child-protection-plan',
        title: 'Children subject of a child protection plan for the second or subsequent time',
        definition:
          'Of the children who became the subject of a child protection plan in the year to 31 March, those who had been the subject of one before.',
        polarity: 'BAND_IS_GOOD',
        accumulation: 'IN_PERIOD',
        fraction: ['Second or subsequent plans', 'Plans started'],
      },
      1,
    ),
    numberOf({
      code: 'child-protection-plans-started',
      title: 'Child protection plans started',
      definition: 'Children who became the subject of a child protection plan in the year to 31 March.',
      polarity: 'NO_JUDGEMENT',
      accumulation: 'IN_PERIOD',
    }),
  ],
};
