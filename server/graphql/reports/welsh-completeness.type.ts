import { type ShownText, shownTexts } from '../../domain/reports/welsh-completeness.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';

export const shownTextEnum = enumOf('ShownText', 'Where a report shows words.', shownTexts, {
  SCORECARD_TITLE: "The scorecard's title.",
  THEME: "A line's heading.",
  MEASURE_TITLE: "A measure's title.",
  TARGET_BASIS: 'What a target rests on.',
  NARRATIVE: 'Commentary, an overview, a caveat or an action.',
  ACTION_PROGRESS: 'What was done on an action.',
});

@ApiObject('Words of a report that have no Welsh.')
export class MissingWelsh {
  @Field(() => shownTextEnum, { description: 'Where they are shown.' })
  readonly shown!: ShownText;

  @Field(() => String, {
    nullable: true,
    description: "The line's reference; null where they belong to no single line.",
  })
  readonly reference!: string | null;
}

@ApiObject('How much of a report is there in Welsh too.')
export class WelshCompleteness {
  @Field(() => Int, { description: 'How many texts it shows.' })
  readonly total!: number;

  @Field(() => Int, { description: 'How many of them have Welsh.' })
  readonly translated!: number;

  @Field(() => [MissingWelsh], { description: "Those that have none, in the report's order." })
  readonly missing!: readonly MissingWelsh[];
}
