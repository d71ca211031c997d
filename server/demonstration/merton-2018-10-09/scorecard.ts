import { type CouncilReport, english } from '../report.js';

export const scorecard = 'scrutiny-performance';
export const committee = 'overview-and-scrutiny-panel';
export const meetingOn = '2018-10-09';

export const scorecardOfThePanel: Pick<CouncilReport, 'committees' | 'meetings' | 'scorecards' | 'editions'> =
  {
    committees: [{ code: committee, name: english('Children and Young People Overview and Scrutiny Panel') }],
    meetings: [{ committee, heldOn: meetingOn }],
    scorecards: [{ code: scorecard, title: english('Performance Report'), committee }],
    editions: [
      {
        scorecard,
        effectiveFrom: '2018-08-01',
        note: {
          en: "The measures of the present framework that the text of the report of October 2018 names; its Appendix 1 is not among them. A reference in figures is the report's own number; in words, it stands for a measure whose number the text does not give. The report does not say since when the framework has held: the edition begins with the latest month that is reported.",
          cy: null,
        },
        lines: [
          { reference: '1', measure: 'common-and-shared-assessments' },
          { reference: '6', measure: 'family-groups-with-child-protection-plans' },
          { reference: '7', measure: 'child-protection-plans-allocated' },
          { reference: '15', measure: 'looked-after-children-allocated' },
          { reference: '24', measure: 'childrens-centres-good-or-outstanding' },
          { reference: 'CPP-second', measure: 'second-or-subsequent-child-protection-plan' },
          { reference: 'LAC-moves', measure: 'placement-moves-three-or-more' },
          { reference: 'Reception-surplus', measure: 'reception-year-surplus-places' },
          { reference: 'Year-7-surplus', measure: 'year-7-surplus-places' },
          { reference: 'Schools-good', measure: 'school-inspections-good-or-outstanding' },
          { reference: 'Pupils-good', measure: 'pupils-in-good-schools' },
        ],
      },
    ],
  };
