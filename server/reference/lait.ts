/** What the Local Authority Interactive Tool calls areas and measures. */

/** The tool numbers England and its regions beside the councils. */
export const laitAreas: Readonly<Record<string, string>> = {
  970: 'E92000001',
  980: 'E12000001',
  981: 'E12000002',
  982: 'E12000003',
  983: 'E12000004',
  984: 'E12000005',
  985: 'E12000006',
  986: 'E12000007',
  987: 'E13000001',
  988: 'E13000002',
  989: 'E12000008',
  990: 'E12000009',
};

/**
 * The catalogue's code for one of the tool's measures: its short name in words, so that whoever knows the tool
 * knows the measure. Its figures stay apart from the Department's own of the same matter, for the tool leaves
 * out why a value is missing.
 *
 * @example laitMeasureCode('CareLeaverAcc') === 'lait-care-leaver-acc'
 * @example laitMeasureCode('LACnum_Start') === 'lait-lac-num-start'
 * @example laitMeasureCode('LAC_LongStable%') === 'lait-lac-long-stable-percent'
 */
export const laitMeasureCode = (shortName: string): string =>
  `lait-${shortName
    .replaceAll('%', ' percent ')
    .replace(/^LAC(?=[A-Za-z])/, 'LAC ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .toLowerCase()}`;

/** The kind of year that each of the tool's names for one means. */
export const laitYearTypes = {
  Annual: 'REPORTING',
  'Financial Year': 'FINANCIAL',
  'Academic Year': 'ACADEMIC',
} as const;
