/**
 * The plans in Merton's report of 9 October 2018 for the following months, as inputs of the SDK, with figures. The
 * reasons, bands and texts are from the report; the figures of October and November 2018 are made up.
 */
import { merton as report } from '../../../server/demonstration/merton-2018-10-09.js';

export const repeatPlans = 'second-or-subsequent-child-protection-plan';
export const moves = 'placement-moves-three-or-more';
export const receptionPlaces = 'reception-year-surplus-places';
export const asylumSeekers = 'unaccompanied-asylum-seeking-children';

const changeOf = (reference: string) => {
  const change = report.changes.find((each) => each.reference === reference);
  if (!change) throw new Error(`the report has no change of ${reference}`);
  const { reason, citation, effectiveFrom, measure } = change;
  return { reason, citation, effectiveFrom, measure };
};

/**
 * Returns a change that replaces a measure. The report lists removed and added measures separately (2.9, 2.11), but the
 * references 7a and 15a show that these measures replace 7 and 15.
 */
const replace = (reference: string, newReference: string) => {
  const added = changeOf(newReference);
  const reason = { en: `${changeOf(reference).reason.en} ${added.reason.en}` };
  return { ...added, kind: 'REPLACE', reference, newReference, reason } as const;
};

export const proposals = [
  replace('7', '7a'),
  replace('15', '15a'),
  { ...changeOf('24'), kind: 'REMOVE', reference: '24' },
  { ...changeOf('14'), kind: 'ADD', reference: '14' },
  { ...changeOf('39'), kind: 'ADD', reference: '39' },
] as const;

/** The four bands of paragraph 2.16, with a review after a year: paragraph 2.6 says 'subject to annual review'. */
export const bands = report.targets.map(({ rationale, aim, ...target }) => {
  if (!rationale || !aim.bandEdgeInside) throw new Error(`${target.measure} has no band with its reason`);
  return {
    ...target,
    aim: { bandEdgeInside: aim.bandEdgeInside },
    rationale: { ...rationale, reviewOn: '2019-11-01' },
  };
});

/** Returns the figures that Mosaic does not capture (2.3), as absences in the period. */
export const notCaptured = (period: string) =>
  report.observations.filter(({ absence }) => absence).map((row) => ({ ...row, period }));

const unchanged = {
  'school-inspections-good-or-outstanding': '93',
  'pupils-in-good-schools': '95',
  'year-7-surplus-places': '8',
};

/** Values by measure, for each period. */
export const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2018-M10': {
    ...unchanged,
    ...{ 'child-protection-plans-allocated': '100', 'looked-after-children-allocated': '100' },
    ...{ [receptionPlaces]: '7', [moves]: '12', [repeatPlans]: '17' },
  },
  '2018-M11': {
    ...unchanged,
    ...{ 'child-protection-plan-caseload': '14.2', 'looked-after-children-caseload': '13.1' },
    ...{ [asylumSeekers]: '24', 'agency-social-workers': '17.4' },
    ...{ [receptionPlaces]: '10', [moves]: '10', [repeatPlans]: '18.1' },
  },
};
