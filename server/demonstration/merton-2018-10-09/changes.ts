import type { CouncilReport } from '../report.js';
import { cited } from './figures.js';
import { committee, meetingOn, scorecard } from './scorecard.js';

type Change = CouncilReport['changes'][number];

const change = (
  { kind, reference, paragraph }: Pick<Change, 'kind' | 'reference'> & { readonly paragraph: string },
  measure: string,
  reason: string,
): Change => ({
  scorecard,
  kind,
  reference,
  measure,
  reason: { en: reason, cy: null },
  committee,
  meetingOn,
  // The report says 'From the November 2018 meeting' and gives no day, so this is the first of that month.
  effectiveFrom: '2018-11-01',
  citation: cited(paragraph),
});

/**
 * The changes that the panel is asked to agree. In one list the report removes measures 7 and 15; in another it adds
 * 7a and 15a as more relevant. These are not entered as replacements, because a replacement would claim that the new
 * measure is equivalent to the old one.
 */
export const changes: readonly Change[] = [
  change(
    { kind: 'REMOVE', reference: '7', paragraph: '2.9' },
    'child-protection-plans-allocated',
    'this indicator is always 100% and is monitored extensively within the department to ensure that there are no unallocated cases.',
  ),
  change(
    { kind: 'REMOVE', reference: '15', paragraph: '2.9' },
    'looked-after-children-allocated',
    'this indicator is always 100% and is monitored extensively within the department to ensure that there are no unallocated cases.',
  ),
  change(
    { kind: 'REMOVE', reference: '24', paragraph: '2.9' },
    'childrens-centres-good-or-outstanding',
    'this is an old measure where inspection arrangements have changed, so it is no longer meaningful to report on.',
  ),
  change(
    { kind: 'ADD', reference: '7a', paragraph: '2.11' },
    'child-protection-plan-caseload',
    'This is considered to be a more relevant measure for the panel than the allocated cases which has been proposed for removal.',
  ),
  change(
    { kind: 'ADD', reference: '14', paragraph: '2.11' },
    'unaccompanied-asylum-seeking-children',
    'This is a growing area of interest and, whilst being part of our Looked After Children cohort, is worthy for separation so that members are aware of the current numbers within the borough.',
  ),
  change(
    { kind: 'ADD', reference: '15a', paragraph: '2.11' },
    'looked-after-children-caseload',
    'This is considered to be a more relevant measure for the panel than the allocated cases which has been proposed for removal.',
  ),
  change(
    { kind: 'ADD', reference: '39', paragraph: '2.11' },
    'agency-social-workers',
    'Recognising the importance of a stable and permanent workforce the leads wanted to ensure that the panel is sighted on the levels of agency social workers within the council.',
  ),
];
