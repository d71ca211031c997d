import { cardiff, merton } from '../councils/councils.js';

export type Who = 'administrator' | 'officer' | 'author' | 'approver' | 'member' | 'operator';
export type Scenario = readonly [operation: string, who: Who, variables: Readonly<Record<string, unknown>>];

export const of = { council: merton };
const ofOwnMeasure = { ...of, measure: 'own', period: '2018-M10' };
const card = { ...of, scorecard: 'monthly' };
const meeting = { committee: 'scrutiny', meetingOn: '2018-11-06' };
const text = (en: string) => ({ en, cy: `${en} (Cymraeg)` });
const page = { first: 20 };

/** A placeholder for the identifier of October 2018, which differs from database to database. */
export const idOfPeriod = 'the identifier of 2018-M10';

/** Queries of the SDK about the furnished council Merton, each with a role that may send the query. */
export const reads: readonly Scenario[] = [
  ['Viewer', 'member', {}],
  ['ApiKeys', 'administrator', { ...of, ...page }],
  ['People', 'administrator', { ...of, ...page }],
  ['IdentityProviders', 'administrator', of],
  ['Webhooks', 'administrator', of],
  ['WebhookDeliveries', 'administrator', { ...of, ...page, filter: { state: 'DEAD' } }],
  ['Events', 'member', { ...of, ...page, filter: { kinds: ['PUBLICATION_MADE', 'PING'] } }],
  ['CouncilSettings', 'member', of],
  ['CouncilSubscriptions', 'operator', page],
  ['Council', 'member', { code: merton }],
  ['CouncilPeriods', 'member', { ...of, ...page, orderBy: { field: 'START', direction: 'DESC' } }],
  ['Councils', 'member', { ...page, filter: { subscribes: true } }],
  [
    'AuditTrail',
    'administrator',
    { ...of, ...page, filter: { subject: 'TARGET', from: '2018-10-01T00:00:00Z' } },
  ],
  ['Committee', 'member', { ...of, code: 'scrutiny' }],
  ['Committees', 'member', { ...of, ...page }],
  ['Meeting', 'member', { ...of, committee: 'scrutiny', heldOn: '2018-11-06' }],
  ['Meetings', 'member', { ...of, ...page, filter: { committee: 'scrutiny', from: '2018-10-09' } }],
  ['ImportMappings', 'operator', { ...page, filter: { stored: false } }],
  ['Measure', 'member', { ...of, code: 'own' }],
  ['MeasureVersions', 'member', { ...of, code: 'own', ...page }],
  ['Measures', 'member', { ...of, ...page, filter: { local: true } }],
  ['Period', 'member', { code: '2018-M10' }],
  ['Node', 'member', { id: idOfPeriod }],
  ['Nodes', 'member', { ids: [idOfPeriod] }],
  ['Periods', 'member', { ...page, filter: { kind: 'QUARTER', yearType: 'FINANCIAL', from: '2018-04-01' } }],
  ['ComparisonGroup', 'member', { ...of, code: 'friends' }],
  ['CouncilNeighbours', 'member', { ...of, on: '2018-10-31' }],
  ['Scorecard', 'member', { ...of, code: 'monthly' }],
  ['Scorecards', 'member', { ...of, ...page }],
  ['ScorecardReport', 'member', { ...card, period: '2018-M10' }],
  ['ScorecardEditionOn', 'member', { ...card, on: '2018-10-09' }],
  ['ScorecardLikeForLike', 'member', { ...card, of: { period: '2018-M10' } }],
  ['MeasureLineage', 'member', { ...of, measure: 'own' }],
  ['ScorecardChanges', 'member', { ...of, ...page, filter: { scorecard: 'monthly' } }],
  ['ScheduledReports', 'member', { ...of, ...page }],
  ['DueReports', 'author', { ...of, ...page, filter: { on: '2018-10-31', until: '2018-12-31' } }],
  ['MemberRequests', 'member', { ...of, ...page, filter: { open: true } }],
  ['MeasureMonitoring', 'member', { ...of, measure: 'own', period: '2018-M10' }],
  ['ManagementActions', 'author', { ...of, ...page, filter: { open: true, until: '2018-12-31' } }],
  ['Observations', 'member', { ...of, ...page, filter: { measures: ['own'], from: '2018-04-01' } }],
  ['Target', 'member', { ...of, measure: 'own', period: '201819-FY' }],
  ['Targets', 'member', { ...of, ...page, filter: { measures: ['own'], current: true } }],
  ['ManagementActions', 'author', { ...of, ...page, filter: { open: true, until: '2018-12-31' } }],
  ['Narratives', 'author', { ...of, ...page, filter: { states: ['DRAFT'] } }],
  ['Observations', 'member', { ...of, measure: 'own', ...page }],
  ['Targets', 'member', { ...of, measure: 'own', ...page }],
  ['Benchmark', 'member', { measure: 'stable', period: '2025-RY', methods: ['MEAN', 'MEDIAN'], ...page }],
  [
    'BenchmarkTrend',
    'member',
    { council: merton, measures: ['stable'], from: '2024-04-01', until: '2025-04-01', ...page },
  ],
  [
    'CompareCouncils',
    'member',
    { councils: [merton, 'E09000007'], measures: ['stable'], periods: ['2025-RY'], ...page },
  ],
  ['Outliers', 'member', { council: merton, period: '2025-RY', ...page }],
];

const measure = {
  code: 'repeat-plans',
  title: text('Repeat plans'),
  definition: text('Children subject to a plan for a second time'),
  unit: 'PERCENT',
  decimalPlaces: 1,
  polarity: 'BAND_IS_GOOD',
  multiplier: 100,
  accumulation: 'IN_PERIOD',
  yearType: 'FINANCIAL',
  frequency: 'MONTHLY',
  numeratorLabel: text('Repeat plans'),
  denominatorLabel: text('Plans'),
  minimumDenominator: '6',
};
export const target = {
  measure: 'repeat-plans',
  period: '201819-FY',
  kind: 'LOCAL',
  state: 'CONFIRMED',
};
const group = { ...of, code: 'nearest' };

/** Mutations of the SDK for the furnished council Merton, to be sent in this order. */
export const writes: readonly Scenario[] = [
  ['AreasDefine', 'operator', { areas: [{ gssCode: 'S92000003', name: text('Scotland'), level: 'NATION' }] }],
  [
    'ReorganisationDefine',
    'operator',
    {
      ...{ code: '2040-surrey', on: '2040-04-01', kind: 'DIVIDED', closes: ['E10000030'] },
      opens: [{ name: text('East Surrey') }, { name: text('West Surrey') }],
    },
  ],
  ['MeasureDefine', 'administrator', { ...of, ...measure }],
  ['CommitteeDefine', 'administrator', { ...of, code: 'parenting', name: text('Corporate parenting') }],
  [
    'MeetingSchedule',
    'administrator',
    { ...of, committee: 'parenting', heldOn: '2018-12-04', note: { en: 'Moved' } },
  ],
  [
    'ScorecardDefine',
    'administrator',
    { ...of, code: 'plans', title: text('Plans'), committee: 'parenting' },
  ],
  [
    'ScorecardEditionAdd',
    'administrator',
    {
      ...of,
      scorecard: 'plans',
      effectiveFrom: '2018-04-01',
      lines: [
        {
          reference: '1',
          measure: 'repeat-plans',
          theme: text('Safety'),
          priorities: [{ plan: text('Corporate plan'), priority: text('Safe') }],
          direction: { basis: 'MEAN_OF_LAST_N', meanOf: 3 },
          deadBand: { amount: '0.5' },
        },
      ],
    },
  ],
  [
    'TargetsSet',
    'administrator',
    {
      ...of,
      targets: [
        { ...target, aim: { bandEdgeInside: { low: '12', high: '18', edge: '1' } } },
        {
          ...target,
          standard: 'Acceptable',
          aim: { bandLimits: { redHigh: '20', greenHigh: '18' } },
          rationale: { basis: text('Paragraph 2.14'), setBy: 'The board', reviewOn: '2019-04-01' },
        },
        { ...target, standard: 'None', aim: { none: true } },
      ],
    },
  ],
  [
    'ObservationsSubmit',
    'officer',
    {
      ...of,
      rows: [
        {
          ...{ measure: 'repeat-plans', period: '2018-M10', numerator: '3', denominator: '20' },
          caveat: text('Two are in custody.'),
        },
      ],
    },
  ],
  [
    'ComparatorQuote',
    'officer',
    { ...ofOwnMeasure, comparator: 'REGION', value: '81.2', citation: 'Report, 4.2' },
  ],
  [
    'OutlookJudge',
    'author',
    { ...ofOwnMeasure, expectedValue: '90', reason: { en: 'It rises.' }, judgedBy: 'Director' },
  ],
  [
    'NarrativesWrite',
    'author',
    {
      ...of,
      narratives: [
        { scorecard: 'monthly', period: '2018-M10', kind: 'OVERVIEW', text: text('All is well.') },
      ],
    },
  ],
  [
    'ScorecardChangePropose',
    'administrator',
    {
      ...card,
      ...meeting,
      kind: 'REPLACE',
      reference: '1',
      newReference: '1a',
      measure: 'repeat-plans',
      reason: { en: 'It says more.' },
      effectiveFrom: '2019-04-01',
    },
  ],
  ['ReportSchedule', 'administrator', { ...card, ...meeting, period: '2018-M9', kind: 'MID_YEAR' }],
  [
    'MemberRequestMake',
    'member',
    { ...of, ...meeting, measure: 'repeat-plans', aspects: ['TARGET'], requestedBy: 'The panel' },
  ],
  [
    'SummaryRecord',
    'officer',
    {
      ...card,
      period: '2018-M9',
      of: 'RAG',
      red: 2,
      amber: 12,
      green: 20,
      notRated: 9,
      citation: 'Report, 3',
    },
  ],
  ['ComparisonGroupDefine', 'administrator', { ...group, name: text('Nearest'), kind: 'CHOSEN' }],
  [
    'ComparisonGroupEditionAdd',
    'administrator',
    {
      ...of,
      group: 'nearest',
      effectiveFrom: '2018-04-01',
      source: 'Our own choice',
      members: [{ rank: 1, gssCode: 'E12000007', proximity: 'Very close' }],
    },
  ],
  [
    'ComparisonGroupCopy',
    'administrator',
    { ...of, group: 'nearest', code: 'nearest-too', name: text('Nearest too') },
  ],
  ['ComparisonGroupRetire', 'administrator', { ...of, group: 'nearest-too', retiredOn: '2019-04-01' }],
  [
    'ApiKeyCreate',
    'administrator',
    { ...of, name: 'Dashboards', roles: ['MEMBER'], readOnly: true, expiresOn: '2099-12-31' },
  ],
  [
    'ImportMappingDefine',
    'operator',
    {
      code: 'stability',
      fileName: 'stability',
      source: 'The Department',
      filters: ['item'],
      measures: [{ measure: 'stable', where: [{ filter: 'item', item: 'All' }], value: 'percent' }],
      version: 0,
    },
  ],
  ['PersonInvite', 'administrator', { ...of, email: 'ann@merton.example', name: 'Ann', roles: ['AUTHOR'] }],
  ['MembershipSet', 'administrator', { ...of, email: 'ann@merton.example', roles: ['APPROVER'], version: 1 }],
  ['MembershipEnd', 'administrator', { ...of, email: 'ann@merton.example', version: 2 }],
  [
    'IdentityProviderSet',
    'administrator',
    {
      ...of,
      issuer: 'https://login.merton.example/v2.0',
      audiences: ['yardstick'],
      algorithms: ['RS256', 'EDDSA'],
      keysAddress: 'https://login.merton.example/keys',
    },
  ],
  ['IdentityProviderRemove', 'administrator', { ...of, issuer: 'https://login.merton.example/v2.0' }],
  ['CouncilSettingsSet', 'administrator', { ...of, membersSeeDrafts: true, version: 1 }],
  [
    'WebhookCreate',
    'administrator',
    { ...of, name: 'Portal', address: 'https://hooks.merton.example/', kinds: ['RATING_CHANGED'] },
  ],
  ['CouncilSuspend', 'operator', { gssCode: cardiff, reason: 'The contract has ended.' }],
  ['CouncilResume', 'operator', { gssCode: cardiff, reason: 'It is renewed.' }],
];
