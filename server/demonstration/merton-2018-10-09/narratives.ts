import { type CouncilReport, english } from '../report.js';
import { cited, period } from './figures.js';
import { scorecard } from './scorecard.js';

/** Quotations from the council's report. */
export const narratives: CouncilReport['narratives'] = [
  {
    scorecard,
    period,
    kind: 'OVERVIEW',
    text: english(
      'Following implementation of the Mosaic case management system in May 2017 there were a number of challenges that got in the way of effective performance management and reporting. This meant that local reporting within social work teams was retained outside of the system in order to continue to provide assurance that our children and young people are being effectively safeguarded.\n\nExtensive work has been undertaken in recent months to enable normal reporting to be resumed. The performance report attached demonstrates progress made in this regard and the few areas which remain a challenge.',
    ),
    citation: cited('2.2', '2.3'),
  },
  {
    scorecard,
    period,
    kind: 'OVERVIEW',
    text: english(
      'Within the report, a number of performance indicators have targets, whilst others are shown as “not a target measure”. These indicators are largely those which are provided for context or where it is not desirable to set a target (e.g. we would not aim to have a certain number of children subject of a child protection plan, or not to visit some children within the required period).\n\nIn discussion with the performance leads it is proposed that we take a more informative approach to target setting to emphasise the second point above and reflect performance within a desirable band, changing to amber as it moves to the edge of the acceptable band and red if outside of the band agreed.',
    ),
    citation: cited('2.13', '2.15'),
  },
  {
    scorecard,
    measure: 'common-and-shared-assessments',
    period,
    kind: 'COMMENTARY',
    text: english(
      'this indicator is not currently captured within Mosaic and has a revised approach for which new performance measurement processes need to be established.',
    ),
    citation: cited('2.3'),
  },
  {
    scorecard,
    measure: 'family-groups-with-child-protection-plans',
    period,
    kind: 'COMMENTARY',
    text: english(
      'this is not currently captured within Mosaic, but is due to be incorporated early in 2019 with the introduction of group working upgrades within the system. At this point, reports will be developed to enable reporting through Mosaic.',
    ),
    citation: cited('2.3'),
  },
  {
    scorecard,
    measure: 'second-or-subsequent-child-protection-plan',
    period,
    kind: 'COMMENTARY',
    text: english(
      'For some measures we would hope that performance would be within a range rather than an absolute number (e.g. we would expect within the region of 10-20% of children to be subject to a child protection plan for a second or subsequent time: below this would cause concern whilst too far above this could indicate that we are not addressing their needs sufficiently during their first plan).',
    ),
    citation: cited('2.14'),
  },
];
