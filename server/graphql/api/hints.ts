/** How inputs say which council they are for, in the same words everywhere. */
export const councilKey = 'GSS code of the council: E06000049.';

export const councilOrShared = (shared: string) =>
  `GSS code of the council whose own it is; left out for ${shared}, which only the platform's administrator writes.`;

export const platformsOwn = "GSS code of the council; left out for the platform's own.";

export const changeFrom = 'The version that the change is made from; left out, whatever stands is changed.';

export const citationHint = 'The document and paragraph that it was taken from. At most 300 characters.';

export const noteHint = 'A remark. At most 2,000 characters.';

export const periodKey = "The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY.";

export const measureKey = "The measure's code.";

export const scorecardKey = "The scorecard's code.";
