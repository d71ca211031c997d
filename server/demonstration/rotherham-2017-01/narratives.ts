import type { CouncilReport } from '../report.js';
import { english } from '../report.js';
import { cited } from './figures.js';
import { scorecard } from './scorecard.js';

type Narratives = CouncilReport['narratives'];

const on = (
  kind: 'COMMENTARY' | 'CAVEAT',
  paragraph: string,
  measures: readonly string[],
  text: string,
): Narratives =>
  measures.map((measure) => ({
    scorecard,
    measure,
    period: '2017-M1',
    kind,
    text: english(text),
    citation: cited(paragraph),
  }));

/**
 * Quotations from the council's report. `[…]` replaces the circumstances of individual young people, because the
 * demonstration must not contain them.
 */
export const narratives: Narratives = [
  {
    scorecard,
    period: '2017-M1',
    kind: 'OVERVIEW',
    text: english(
      'This is the first performance report for Corporate Parenting Panel since the implementation of the new Liquid Logic case management system at the end of October 2016.\n\nAs with any major change in system this changeover created a number of challenges in terms of data quality and reporting. Significant progress has been made however teams are still adjusting to new recording requirements and addressing data migration gaps. Therefore caution needs to be applied when comparing performance to that achieved earlier in the year.',
    ),
    citation: cited('3.1', '3.2'),
  },
  ...on(
    'COMMENTARY',
    '3.3',
    ['children-looked-after', 'children-looked-after-rate'],
    'Overall Rotherham has an increasing Looked After Children (LAC) profile. At the end of January there were 482 children in care which equates to a rate of 85.5 per 10,000 population this is high when compared to the 2015/16 year-end position of 76.6 and statistical neighbour average of 75.8.',
  ),
  ...on(
    'COMMENTARY',
    '3.4.1',
    ['children-looked-after-with-plan'],
    "Due to technical reasons 'plans' data could not be migrated into Liquid Logic. Therefore workers are required to manually input the information for each child. This no longer relates just to the date of the plan but includes the full details. Performance demonstrates progress has been made with the proportion with a plan increasing from 55.6% in December to 79.4% in January however we are significantly behind previous performance levels of 95-99%.",
  ),
  ...on(
    'COMMENTARY',
    '3.5.1',
    ['reviews-in-time-year-to-date'],
    'Timeliness of LAC reviews remains high and monthly performance is relatively stable at above 98%. Slightly lower performance in the summer however is impacting on the year to date figure which is slightly lower but still good at 96.7%.',
  ),
  ...on(
    'COMMENTARY',
    '3.6.1',
    ['visits-national-minimum-standard', 'visits-local-standard'],
    'Visit data was successfully migrated into the new system. However since the November performance has been declining. This is, in part, connected to the high turnover of staff across the LAC service, this should improve following the latest round of recruitment and once a stable permanent team management is secured. Performance against National Minimum standards at the end of the month was 78.7% and against local standards 65.8%. This is well below targets and previous performance levels.',
  ),
  ...on(
    'COMMENTARY',
    '3.7.2',
    ['three-or-more-placements'],
    'In January the proportion of children who have had three or more placements (two moves) has seen a small improvement from 12.8% to 11.7%. Whilst it has reduced it continues to be higher than all other benchmarks. Our target of reducing to less than 10% remains and is still achievable.',
  ),
  ...on(
    'COMMENTARY',
    '3.7.3',
    ['long-term-placement-stability'],
    'The proportion of our long term children in care who experience a stable placement for over two years is at 66.2% which is a declining picture and places Rotherham below statistical neighbours and the national average.',
  ),
  ...on(
    'CAVEAT',
    '3.8.1',
    ['dental-checks', 'health-assessment-reviews-in-time', 'initial-health-assessments-in-time'],
    'Please note there are known delays in the data input for both Health and Dental information therefore it is likely that performance may change when statistics are rerun in future reports.',
  ),
  ...on(
    'COMMENTARY',
    '3.8.2',
    ['dental-checks'],
    'Current statistics demonstrate that the timeliness of dental checks is declining at 66.1% compared to previous performance of above 71% and a target of 95%.',
  ),
  ...on(
    'COMMENTARY',
    '3.8.3',
    ['health-assessment-reviews-in-time'],
    'Health Assessment reviews in the previous three months has been good at over 95% in time and it is expected that the fall in January to 92.7% will be linked to data inputting issues. This will need to be monitored in future months.',
  ),
  ...on(
    'COMMENTARY',
    '3.8.4',
    ['initial-health-assessments-in-time'],
    "Initial Health Assessments (IHA) however remain an area of concern. Every child should have their first (initial) health assessment within the first 20 working days of entering care. However the number of IHAs completed each month is not reflecting the increase in LAC admissions. It is worth noting that January's improvement to 50% relates to only one IHA out of two.",
  ),
  ...on(
    'COMMENTARY',
    '3.9.1',
    ['personal-education-plan-recorded', 'personal-education-plan-up-to-date'],
    'PEPs are now produced termly and are led by the Virtual School Team. 90.1% of eligible children have a PEP recorded on their social care record only 63.7% of children have a PEP which is up-to-date (produced within the last term).',
  ),
  ...on(
    'COMMENTARY',
    '3.10.1',
    ['care-leavers', 'care-leavers-in-suitable-accommodation'],
    "The number of Care Leavers is stable at 224. Unfortunately at this time we are unable to report direct on accommodation or Education, Employment and Training (EET) status as the data was not migrated during Liquid Logic implementation and requires manual input on all young people's files. The performance team is working closely with the service and systems support to ensure this gap is addressed.",
  ),
  ...on(
    'COMMENTARY',
    '3.10.3',
    ['care-leavers-not-in-suitable-accommodation'],
    'This tracker showed on 1st February 10 of the young people were not in suitable accommodation […]',
  ),
  ...on(
    'COMMENTARY',
    '3.10.4',
    ['care-leavers-in-eet', 'care-leavers-over-18-in-eet'],
    'The Leaving Care tracker also demonstrated that 71.3% of care leavers were in EET. For those aged over 18 this drops to 64.7%. Although this still compares well against the benchmarking averages of 50.4% for statistical neighbour and 48% for national average, it is still not where we want to be for our young people.\n\nThe service continues to work with young people to return them back into suitable training or employment. To support this Early Help services have allocated a part time worker (0.5FTE) to focus on education pathway planning alongside leaving care personal advisers.',
  ),
  ...on(
    'COMMENTARY',
    '3.11.1',
    ['adoptions-in-month', 'adoptions-year-to-date'],
    "There were nine adoptions in January which is the highest figure for a single month in over 12 months. Although timeliness measures have not been achieved this represents a good outcome for these children. It is hoped that there will be another six adoptions completed before the end of the reporting year taking the total to 35 which is a drop on last year's achievement of 43.",
  ),
  ...on(
    'COMMENTARY',
    '3.12.1',
    ['average-caseload-looked-after', 'highest-caseload-looked-after'],
    'The impact of rising LAC has been a rise in the number of average number of cases per LAC team social worker to 12.9 however the maximum is now at 18. A management review of all children with a section 20 legal status has identified the potential to return home for up to 15 children. If this is achieved, combined with new edge of care interventions, this will result in a significant decrease in workload.',
  ),
];
