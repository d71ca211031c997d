/** Descriptions that several inputs and arguments share. */
export const councilKey = 'GSS code of the council, for example E06000049.';

export const councilOrShared = (shared: string) =>
  `GSS code of the council that owns it. Left out for ${shared}, which only a platform administrator can change.`;

export const platformsOwn = 'GSS code of the council. Left out for the platform itself.';

export const changeFrom =
  'The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked.';

export const citationHint = 'The document and paragraph that it was taken from. At most 300 characters.';

export const noteHint = 'A remark. At most 2,000 characters.';

export const periodKey = "The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY.";

export const reportPeriodKey =
  "The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. Left out for a report about a day.";

export const reportingDayHint =
  'The reporting day, by which the periods of the lines must have ended, from 1995 to 2045. Left out for a report about a period.';

export const measureKey = "The measure's code.";

export const scorecardKey = "The scorecard's code.";
