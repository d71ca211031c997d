import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { Period } from '../values/period.type.js';
import { Narrative } from './narrative.type.js';

@ApiObject('A management action, with the scorecard and the period for which it was agreed.', Node)
export class ManagementAction {
  /**
   * The narrative that records the action: each narrative of kind `ACTION` is one action. The field `id` and the
   * edges of the action are resolved from the row ids in this narrative.
   */
  @Field(() => Narrative, { description: 'Its text, with owner, due date and progress.' })
  readonly narrative!: Narrative;

  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => Period, { nullable: true, description: 'The period; null for a report about a day.' })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The reporting day of the report; null if it is about a period.',
  })
  readonly reportingDay!: string | null;
}

export const ManagementActionConnection = connectionOf(ManagementAction, 'management actions', {
  counted: true,
});
