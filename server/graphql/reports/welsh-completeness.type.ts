import { type ShownText, shownTexts } from '../../domain/reports/welsh-completeness.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';

const shownTextEnum = enumOf('ShownText', 'A place in a report that shows text.', shownTexts, {
  SCORECARD_TITLE: "The scorecard's title.",
  COMMITTEE_NAME: 'The name of the committee that receives the scorecard.',
  PAPER_HEAD:
    'A text of the head of the paper: lead member, senior officer, contact, recommendations or implications.',
  EDITION_NOTE: 'The note on the edition.',
  REPORTED_SUMMARY: 'The note on counts that a report printed.',
  THEME: "A line's heading.",
  PLAN_PRIORITY: 'A plan, or a priority within it.',
  MEASURE_TITLE: "A measure's title.",
  CAVEAT: 'The warning shown with a figure.',
  ABSENCE_EXPLANATION: 'The explanation of a figure without a value.',
  TARGET_BASIS: 'The basis of a target.',
  TARGET_CALCULATION: 'The calculation of a target.',
  OUTLOOK_REASON: "The reason of a judgement of the year's end.",
  COMPARISON_GROUP: 'The name of the group that a figure is compared with.',
  NARRATIVE: 'Commentary, an overview, a caveat or an action.',
  ACTION_PROGRESS: 'The work done on an action.',
});

@ApiObject('A text of a report that has no Welsh version.')
export class MissingWelsh {
  @Field(() => shownTextEnum, { description: 'The place that shows the text.' })
  readonly shown!: ShownText;

  @Field(() => String, {
    nullable: true,
    description: "The line's reference; null if the text is about the whole scorecard.",
  })
  readonly reference!: string | null;
}

@ApiObject('The completeness of a report in Welsh.')
export class WelshCompleteness {
  @Field(() => Int, { description: 'The number of texts in the report.' })
  readonly total!: number;

  @Field(() => Int, { description: 'The number of texts that have Welsh.' })
  readonly translated!: number;

  @Field(() => [MissingWelsh], { description: 'The texts without Welsh, in the order of the report.' })
  readonly missing!: readonly MissingWelsh[];
}
