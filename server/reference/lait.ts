/** The names of areas and measures in the Local Authority Interactive Tool. */

/** The tool's numbers for England and its regions. */
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
 * The catalogue's code for one of the tool's measures: its short name in words, so that a user of the tool
 * recognises it. These measures are separate from the Department's own of the same subject, because the tool
 * leaves out the reasons for missing values.
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

/** The type of year for each of the tool's names. */
export const laitYearTypes = {
  Annual: 'REPORTING',
  'Financial Year': 'FINANCIAL',
  'Academic Year': 'ACADEMIC',
} as const;
