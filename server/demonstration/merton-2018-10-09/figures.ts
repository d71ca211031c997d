import type { ObservationRowInput } from '../../services/observations/submit-observations.js';
import { type CouncilReport, citing, english, provisional } from '../report.js';

export const cited = citing('Merton, Performance Report, 9 October 2018');

/**
 * August 2018, used for every figure. Some of the report's measures are quarterly and cover the quarter to June, but
 * the report does not say which.
 */
export const period = '2018-M8';

const notCaptured = (measure: string, explanation: string): ObservationRowInput => ({
  measure,
  period,
  absence: { reason: 'NOT_CAPTURED', explanation: english(explanation), system: 'Mosaic' },
  ...provisional,
  citation: cited('2.3'),
});

const stated = (measure: string, value: string, paragraph: string, caveat: string): ObservationRowInput => ({
  measure,
  period,
  value,
  ...provisional,
  caveat: english(caveat),
  citation: cited(paragraph),
});

const always = "The report says that it 'is always 100%', and gives no figure of the month itself.";
const currently =
  "Reported as 'currently performing': to the end of August 2018 or, if it is one of the quarterly measures, of quarter 1 (para 1.1).";

/** The figures of the report. Its text gives none for measure 24 and for the four measures with target bands. */
export const observations: readonly ObservationRowInput[] = [
  notCaptured(
    'common-and-shared-assessments',
    'Not currently captured within Mosaic; the approach has been revised and new ways of measuring it need to be established.',
  ),
  notCaptured(
    'family-groups-with-child-protection-plans',
    'Not currently captured within Mosaic. It is due early in 2019, with the upgrades for group working; the report gives no day.',
  ),
  stated('child-protection-plans-allocated', '100', '2.9', always),
  stated('looked-after-children-allocated', '100', '2.9', always),
  stated('school-inspections-good-or-outstanding', '93', '2.4', currently),
  stated('pupils-in-good-schools', '95', '2.4', currently),
];

const setBy = "Proposed with the panel's two performance leads";
const edge =
  'Paragraph 2.15 turns amber as performance moves to the edge of the acceptable band and red outside of it, but does not say how wide the edge is. The edge of 1 is a reading of it, not a decision of the panel.';

interface Band {
  readonly low: string;
  readonly high: string;
  readonly basis: string;
  readonly progress: string;
}

const band = (measure: string, { low, high, basis, progress }: Band): CouncilReport['targets'][number] => ({
  measure,
  period: '201819-FY',
  standard: 'Target',
  kind: 'LOCAL',
  state: 'PROPOSED',
  aim: { bandEdgeInside: { low, high, edge: '1' } },
  rationale: {
    basis: english(basis),
    calculation: english(`${edge} ${progress}`),
    setBy,
  },
  citation: cited('2.15', '2.16'),
});

const unconfirmed = "Not yet confirmed: that is for the council's management team.";
const unagreed = 'Not yet agreed: it is proposed to the panel, to come into effect from November 2018.';
const surplus =
  'Allows new people moving into the borough to be accommodated in schools, whilst enabling a high degree of occupancy in classes.';

/**
 * The proposed target bands. If the panel agrees them, they apply from November 2018; their period is the first
 * year that they would cover.
 */
export const targets: CouncilReport['targets'] = [
  band('second-or-subsequent-child-protection-plan', {
    low: '12',
    high: '18',
    basis:
      'Below the range would cause concern, whilst too far above it could indicate that needs are not addressed sufficiently during the first plan. Paragraph 2.14 speaks of the region of 10-20%, paragraph 2.16 proposes 12-18%.',
    progress: unconfirmed,
  }),
  band('placement-moves-three-or-more', {
    low: '10',
    high: '16',
    basis: 'Performance is hoped to be within a range rather than an absolute number.',
    progress: unconfirmed,
  }),
  band('reception-year-surplus-places', { low: '5', high: '9', basis: surplus, progress: unagreed }),
  band('year-7-surplus-places', { low: '5', high: '9', basis: surplus, progress: unagreed }),
];
