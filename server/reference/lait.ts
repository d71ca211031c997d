/** The names of areas, measures, years and units in the Local Authority Interactive Tool. */
import { type Multiplier, multipliers, type Unit } from '../domain/measures/measure.js';

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
 * Returns the catalogue's code for one of the tool's measures. The code is the measure's short name split into words,
 * so that a user of the tool recognises it. These measures are separate from the measures on the same subject in the
 * Department's own files, because the tool omits the reasons for missing values.
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

/** The type of year for each name of a type in the tool. */
export const laitYearTypes = {
  Annual: 'REPORTING',
  'Annual (end of Sept)': 'REPORTING_SEPTEMBER',
  'Annual - January': 'REPORTING_JANUARY',
  'Financial Year': 'FINANCIAL',
  'Academic Year': 'ACADEMIC',
  'Calendar Year': 'CALENDAR',
  Financial: 'FINANCIAL',
  Academic: 'ACADEMIC',
  Calendar: 'CALENDAR',
} as const;

interface LaitUnit {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
}

/**
 * Returns our unit and multiplier for one of the tool's units, which are free text. A unit that begins with a per cent
 * sign is a percentage, whose values may be below 0 or above 100. Spending and costs are in pounds. A rate "per" a
 * number that is not one of our multipliers is a plain number.
 *
 * @example laitUnit('Rate per 1000 live births') is { unit: 'NUMBER', multiplier: 1000 }
 */
export function laitUnit(text: string): LaitUnit {
  if (text.startsWith('%')) return { unit: 'PERCENT', multiplier: 100 };
  if (/£ ?m|million/i.test(text)) return { unit: 'MILLION_POUNDS', multiplier: 1 };
  if (/£|\b(?:spend|spending|expenditure|cost|costs|pounds)\b/i.test(text))
    return { unit: 'POUNDS', multiplier: 1 };
  if (/\bdays\b/i.test(text)) return { unit: 'DAYS', multiplier: 1 };
  const [, base = '1'] = /\bper ([\d,]+)\b/i.exec(text) ?? [];
  const multiplier = multipliers.find((each) => each === Number(base.replaceAll(',', '')));
  return { unit: 'NUMBER', multiplier: multiplier ?? 1 };
}
