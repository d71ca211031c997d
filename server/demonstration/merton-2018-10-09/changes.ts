import type { CouncilReport } from '../report.js';
import { cited } from './figures.js';
import { committee, meetingOn, scorecard } from './scorecard.js';

type Change = CouncilReport['changes'][number];

const change = (
  kind: 'ADD' | 'REMOVE',
  reference: string,
  measure: string,
  paragraph: string,
  reason: string,
): Change => ({
  scorecard,
  kind,
  reference,
  measure,
  reason,
  committee,
  meetingOn,
  // 'From the November 2018 meeting', whose day the report does not give: the first day of that month.
  effectiveFrom: '2018-11-01',
  citation: cited(paragraph),
});

/**
 * What the panel is asked to agree. The report removes 7 and 15 and adds 7a and 15a as more relevant, in
 * two lists: they are not entered as replacements, which would say that the one measures what the other did.
 */
export const changes: readonly Change[] = [
  change(
    'REMOVE',
    '7',
    'child-protection-plans-allocated',
    '2.9',
    'this indicator is always 100% and is monitored extensively within the department to ensure that there are no unallocated cases.',
  ),
  change(
    'REMOVE',
    '15',
    'looked-after-children-allocated',
    '2.9',
    'this indicator is always 100% and is monitored extensively within the department to ensure that there are no unallocated cases.',
  ),
  change(
    'REMOVE',
    '24',
    'childrens-centres-good-or-outstanding',
    '2.9',
    'this is an old measure where inspection arrangements have changed, so it is no longer meaningful to report on.',
  ),
  change(
    'ADD',
    '7a',
    'child-protection-plan-caseload',
    '2.11',
    'This is considered to be a more relevant measure for the panel than the allocated cases which has been proposed for removal.',
  ),
  change(
    'ADD',
    '14',
    'unaccompanied-asylum-seeking-children',
    '2.11',
    'This is a growing area of interest and, whilst being part of our Looked After Children cohort, is worthy for separation so that members are aware of the current numbers within the borough.',
  ),
  change(
    'ADD',
    '15a',
    'looked-after-children-caseload',
    '2.11',
    'This is considered to be a more relevant measure for the panel than the allocated cases which has been proposed for removal.',
  ),
  change(
    'ADD',
    '39',
    'agency-social-workers',
    '2.11',
    'Recognising the importance of a stable and permanent workforce the leads wanted to ensure that the panel is sighted on the levels of agency social workers within the council.',
  ),
];
