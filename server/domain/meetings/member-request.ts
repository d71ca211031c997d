/**
 * The aspects of a measure that members may ask for (Cardiff's letter of December 2017 asks for all five).
 */
export const monitoringAspects = [
  'POSITION',
  'FIVE_YEAR_TREND',
  'TARGET',
  'ACTIONS',
  'EXPECTED_PERIODS',
] as const;
export type MonitoringAspect = (typeof monitoringAspects)[number];
