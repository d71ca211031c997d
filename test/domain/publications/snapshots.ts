/** Parts of published documents, for tests of their changes. */
import type {
  LineSnapshot,
  StandardSnapshot,
} from '../../../server/domain/publications/publication-content.js';

export const text = (en: string) => ({ en, cy: `${en} (cy)` });
export const rating = {
  rag: 'GREEN',
  reason: null,
  ruleVersion: 'standard-1',
  explanation: text('Met.'),
} as const;
const area = { gssCode: 'E10000006', name: text('Cumbria'), level: 'COUNCIL' };
const comparison = {
  kind: 'COMPARED' as const,
  value: '88.1',
  method: 'MEAN',
  period: '201718-FY',
  group: { code: 'neighbours', name: { en: 'Neighbours', cy: 'Cymdogion' }, effectiveFrom: '2018-04-01' },
  members: { used: 9, of: 10, missing: [{ area, reason: 'CONFIDENTIAL' }] },
  area: null,
  citation: null,
};
export const standard: StandardSnapshot = {
  standard: 'Target',
  period: '201718-FY',
  kind: 'LOCAL',
  state: 'CONFIRMED',
  version: 1,
  aim: { shape: 'POINT', value: '12', tolerance: '0', toleranceKind: 'ABSOLUTE' },
  description: text('12'),
  rating,
};
export const line: LineSnapshot = {
  position: 1,
  reference: '1',
  theme: null,
  period: '2018-M9',
  dueOn: '2018-09-30',
  noPeriod: null,
  measure: {
    code: 'repeat-plans',
    title: text('Repeat plans'),
    definition: text('Plans.'),
    unit: 'NUMBER',
    decimalPlaces: 0,
    polarity: 'LOW_IS_GOOD',
    multiplier: 1,
    accumulation: 'IN_PERIOD',
    yearType: 'FINANCIAL',
    frequency: 'MONTHLY',
    numeratorLabel: text('Repeated'),
    denominatorLabel: text('All'),
    minimumDenominator: null,
    hasQuartiles: true,
    local: false,
    version: 1,
  },
  observation: {
    figure: { kind: 'VALUE', value: '12.4', numerator: '62', denominator: '500' },
    status: 'FINAL',
    flags: [],
    sourceSystem: 'Mosaic',
    caveat: text('One team is late.'),
    version: 1,
    rolledUpFrom: [],
  },
  rating,
  standards: [standard],
  direction: {
    arrow: 'UP',
    judgement: 'WORSENING',
    rag: 'RED',
    basis: 'PREVIOUS_PERIOD',
    comparedWith: ['2018-M3'],
    reason: null,
    explanation: null,
  },
  outlook: null,
  neighboursAverage: comparison,
  region: comparison,
  nation: comparison,
  narratives: [
    {
      kind: 'ACTION',
      text: text('Visit sooner.'),
      action: { owner: 'Head of service', dueOn: '2018-12-31', rag: 'AMBER', progress: null },
      author: 'Author',
      approver: 'Approver',
      citation: null,
    },
  ],
  narrativesWithheld: 0,
  page: null,
};
