import { count, english, type MeasureInput, monthly, percentage } from '../report.js';

const wholePercentage = { ...percentage, decimalPlaces: 0 } as const;

/** The measures that are already on the panel's scorecard. */
const reported: readonly MeasureInput[] = [
  {
    code: 'common-and-shared-assessments',
    title: english('Common and Shared Assessments'),
    definition: english('Common and shared assessments. The report defines the measure no further.'),
    ...count,
    ...monthly,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'IN_PERIOD',
  },
  {
    code: 'family-groups-with-child-protection-plans',
    title: english('Number of family groups subject to child protection plans'),
    definition: english('Family groups with children who are subject to child protection plans.'),
    ...count,
    ...monthly,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'child-protection-plans-allocated',
    title: english(
      'Percentage of children subject to a child protection plan with an allocated social worker',
    ),
    definition: english('Of the children subject to a child protection plan, those with a social worker.'),
    ...wholePercentage,
    ...monthly,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'looked-after-children-allocated',
    title: english('Percentage of looked after children with an allocated social worker'),
    definition: english('Of the looked after children, those with a social worker.'),
    ...wholePercentage,
    ...monthly,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'childrens-centres-good-or-outstanding',
    title: english("Percentage of Children's Centres Ofsted inspections rated as Good or Outstanding"),
    definition: english(
      "Of Ofsted's inspections of children's centres, those that ended in Good or Outstanding.",
    ),
    ...wholePercentage,
    ...monthly,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'placement-moves-three-or-more',
    title: english('Stability of placement moves of Looked After Children: 3 or more moves in the year'),
    definition: english(
      'Of the looked after children, those with three or more moves of placement in the year. These are moves; the measure that councils share counts placements, and three placements are two moves.',
    ),
    ...wholePercentage,
    ...monthly,
    polarity: 'BAND_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'reception-year-surplus-places',
    title: english('Percentage of reception year surplus places'),
    definition: english(
      'Of the places in reception classes, those that are not taken. Some let families move in; too many leave classes empty.',
    ),
    ...wholePercentage,
    ...monthly,
    polarity: 'BAND_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'year-7-surplus-places',
    title: english('Percentage of secondary school (Year 7) surplus places'),
    definition: english(
      'Of the places in Year 7 of secondary schools, those that are not taken. Some let families move in; too many leave classes empty.',
    ),
    ...wholePercentage,
    ...monthly,
    polarity: 'BAND_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'school-inspections-good-or-outstanding',
    title: english('Schools Ofsted inspections rated as Good or Outstanding'),
    definition: english("Of Ofsted's inspections of schools, those that ended in Good or Outstanding."),
    ...wholePercentage,
    ...monthly,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'pupils-in-good-schools',
    title: english('Pupils educated in schools rated as Good or better'),
    definition: english("Of the borough's pupils, those in schools that Ofsted rates as Good or better."),
    ...wholePercentage,
    ...monthly,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
];

/** The proposed measures. The report does not say which values of a caseload are good. */
const proposed: readonly MeasureInput[] = [
  {
    code: 'child-protection-plan-caseload',
    title: english('Child Protection Plan caseload'),
    definition: english(
      'Average caseload of the social workers in the safeguarding and child protection teams who hold child protection plan cases.',
    ),
    ...count,
    ...monthly,
    decimalPlaces: 1,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'looked-after-children-caseload',
    title: english('Looked After Children caseload'),
    definition: english(
      'Average caseload of the social workers in the permanency, looked after children and care planning teams who hold cases of looked after children.',
    ),
    ...count,
    ...monthly,
    decimalPlaces: 1,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'agency-social-workers',
    title: english('Social Care Workforce: percentage of agency social workers'),
    definition: english(
      'Of the social workers, those employed through an agency. A stable and permanent workforce is what is wanted.',
    ),
    ...percentage,
    ...monthly,
    polarity: 'LOW_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
];

/** Merton's own measures. */
export const measures: readonly MeasureInput[] = [...reported, ...proposed];
