import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Committee } from './committee.type.js';

@ApiObject('The measures of a scorecard as they stand from a day on, until its next edition.')
export class ScorecardEdition {
  @Field(() => DateScalar, { description: 'The day from which it has effect.' })
  readonly effectiveFrom!: PlainDate;

  @Field(() => String, { nullable: true, description: 'What changed, or why. At most 2,000 characters.' })
  readonly note!: string | null;

  @Field(() => Int, { description: 'How many lines it has.' })
  readonly lineCount!: number;
}

@ApiObject("A council's ordered list of measures for a committee.")
export class Scorecard {
  @Field(() => String, { description: 'Its code within the council: lower-case words joined by hyphens.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'What it is called.' })
  readonly title!: BilingualText;

  @Field(() => Committee, { description: 'The committee that it is reported to.' })
  readonly committee!: Committee;

  @Field(() => Int, {
    description: 'Which version its title and committee are: 1 at first, one more with every change.',
  })
  readonly version!: number;

  @Field(() => [ScorecardEdition], { description: 'Its editions, earliest first.' })
  readonly editions!: readonly ScorecardEdition[];
}

export const ScorecardConnection = connectionOf(Scorecard, 'scorecards');
