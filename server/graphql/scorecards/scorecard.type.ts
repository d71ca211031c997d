import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Committee } from './committee.type.js';

@ApiObject(
  'An edition of a scorecard: its list of measures from an effective date until the next edition.',
  Node,
)
export class ScorecardEdition {
  /** Ids of rows, from which the field `id` and the edges are resolved. */
  readonly id!: string;
  readonly councilId!: string;
  readonly scorecardId!: string;

  @Field(() => DateScalar, { description: 'The effective date.' })
  readonly effectiveFrom!: PlainDate;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'The change and its reason, at most 2,000 characters in each language; null if not recorded.',
  })
  readonly note!: BilingualText | null;

  @Field(() => Int, { description: 'The number of lines: 1 to 500.' })
  readonly lineCount!: number;
}

export const ScorecardEditionConnection = connectionOf(ScorecardEdition, 'editions', { counted: true });

@ApiObject("A council's ordered list of measures for a committee.", Node)
export class Scorecard {
  /** Ids of rows, from which the field `id` and the edges are resolved. */
  readonly id!: string;
  readonly councilId!: string;
  readonly committeeId!: string;

  @Field(() => String, { description: 'Its code within the council: lower-case words joined by hyphens.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'The title.' })
  readonly title!: BilingualText;

  @Field(() => Committee, { description: 'The committee that receives its reports.' })
  readonly committee!: Committee;

  @Field(() => Int, {
    description:
      'The version number of its title and committee: 1 when first defined, plus 1 with every change.',
  })
  readonly version!: number;

  /** All editions, earliest first. The field `editions` returns them in pages. */
  readonly editions!: readonly ScorecardEdition[];
}

export const ScorecardConnection = connectionOf(Scorecard, 'scorecards', { counted: true });
