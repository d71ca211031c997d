import { type CouncilReport, citing, count, english, provisional, quarterly } from './report.js';

const cited = citing('Cheshire East, Corporate Parenting Performance Scorecard, 18 September 2018');

const scorecard = 'corporate-parenting';
const committee = 'corporate-parenting-committee';
const period = '201718-FYQ4';
const exclusions = 'primary-exclusions';

/** The GSS codes that Cheshire East's statistical neighbours had in 2018, in the order of the report. */
const neighbours = [
  'E06000050', // Cheshire West and Chester
  'E10000031', // Warwickshire
  'E06000056', // Central Bedfordshire
  'E06000007', // Warrington
  'E10000014', // Hampshire
  'E10000023', // North Yorkshire, the county
  'E06000011', // East Riding of Yorkshire
  'E08000029', // Solihull
  'E06000024', // North Somerset
  'E06000037', // West Berkshire
];

/** Cheshire East, Corporate Parenting Performance Scorecard, quarter 4 of 2017-18, 18 September 2018. */
export const cheshireEast: CouncilReport = {
  council: 'E06000049',
  measures: [
    {
      code: exclusions,
      title: english('Primary exclusions'),
      definition: english('Permanent exclusions from primary schools in the quarter.'),
      ...count,
      ...quarterly,
      polarity: 'LOW_IS_GOOD',
      accumulation: 'IN_PERIOD',
    },
  ],
  committees: [{ code: committee, name: english('Corporate Parenting Committee') }],
  meetings: [{ committee, heldOn: '2018-09-18' }],
  scorecards: [{ code: scorecard, title: english('Corporate Parenting Performance Scorecard'), committee }],
  editions: [
    {
      scorecard,
      effectiveFrom: '2018-01-01',
      note: {
        en: "Two of the scorecard's 43 measures: those that the text of the report names; its Appendix 1 is not among them. Their references are words because the text numbers no measure. The measures changed since the quarter before (para 6.1): the edition begins with the quarter that is reported.",
        cy: null,
      },
      lines: [
        { reference: 'Adoption', measure: 'ceased-to-be-looked-after-adopted' },
        { reference: 'Primary-exclusions', measure: exclusions },
      ],
    },
  ],
  observations: [
    {
      measure: 'ceased-to-be-looked-after-adopted',
      period,
      value: '10',
      ...provisional,
      citation: cited('7.2'),
    },
    {
      measure: exclusions,
      period,
      value: '1',
      ...provisional,
      caveat: english(
        "'A primary exclusion', says the report, and rates it red. It states no target, and without one there is no rating here.",
      ),
      citation: cited('7.3'),
    },
  ],
  targets: [
    {
      measure: 'ceased-to-be-looked-after-adopted',
      period: '201718-FY',
      standard: 'Target',
      kind: 'LOCAL',
      state: 'CONFIRMED',
      aim: { point: { value: '20', tolerance: '0' } },
      rationale: {
        basis: english(
          "'Our target of 20%' (para 7.2). Local targets are set by the service to provide a 'good/outstanding' service (para 5.2).",
        ),
        calculation: english('The report states no tolerance: none is entered, so there is no amber.'),
        setBy: 'The service',
      },
      citation: cited('7.2'),
    },
  ],
  comparators: [],
  outlooks: [],
  // `[…]` replaces facts about a single child, because the demonstration must not contain such facts.
  narratives: [
    {
      scorecard,
      period,
      kind: 'OVERVIEW',
      text: english(
        'The performance scorecard at Appendix 1 includes 43 separate measures covering all areas of the service. Some of these measures are non-performance related, eg those that relate to population cohorts. In total, 34 of these measures relate to performance and have been RAG rated.\n\nThere continues to be some areas of performance that are RAG rated as red. Activity is underway in all these areas to address under-performance.',
      ),
      citation: cited('6.1', '7.1'),
    },
    {
      scorecard,
      measure: 'ceased-to-be-looked-after-adopted',
      period,
      kind: 'COMMENTARY',
      text: english(
        'The percentage of children ceased to be looked after due to adoption. The year to date figure at 10% in quarter 4 is below our target of 20%. There are, however, a high number on a plan for adoption, including some placed with adopters. Becoming a Regional Adoption Agency (RAA) has impacted on our adoption performance due to the complexity of the move, alongside an increasing number of children requiring adoption and a decrease in available adopters. However, we are optimistic about the longer term outcomes that these arrangements will bring.',
      ),
      citation: cited('7.2'),
    },
    {
      scorecard,
      measure: exclusions,
      period,
      kind: 'COMMENTARY',
      text: english(
        "We had a primary exclusion in quarter 4. […] A challenge was made to this decision, but it was not overturned despite a letter from our Director of Children's Services to the Chair of Governors for the school. The appeal was not successful. […] the Local Authority gave rigorous challenge to another local authority about their decision to permanently exclude.",
      ),
      citation: cited('7.3'),
    },
  ],
  schedule: [],
  changes: [],
  summaries: [
    {
      scorecard,
      period,
      of: 'RAG',
      red: 2,
      amber: 12,
      green: 20,
      notRated: 9,
      note: {
        en: 'it is not possible to compare to the previous quarter due to the change in measures',
        cy: null,
      },
      citation: cited('6.1'),
    },
    {
      scorecard,
      period,
      of: 'DIRECTION_OF_TRAVEL',
      red: 2,
      amber: 15,
      green: 18,
      notRated: 8,
      citation: cited('8.1'),
    },
  ],
  groups: [
    {
      code: 'statistical-neighbours-cheshire-east',
      name: { en: 'Statistical neighbours of Cheshire East', cy: null },
      kind: 'STATISTICAL_NEIGHBOURS',
      neighboursOf: 'E06000049',
      editions: [
        {
          // The report gives no start date for the list, so the list starts with the quarter that the report is for.
          effectiveFrom: '2018-01-01',
          source: cited('5.2'),
          members: neighbours.map((gssCode, index) => ({ rank: index + 1, gssCode, proximity: null })),
        },
      ],
    },
  ],
};
