import { connectionOf } from '../connection.js';
import { ApiObject, Field } from '../decorators.js';
import { Area } from './area.type.js';
import { BilingualText } from './bilingual-text.type.js';

@ApiObject(
  "A council that runs children's services. Every council can be compared with; those that subscribe keep scorecards here.",
)
export class Council {
  @Field(() => String, {
    description: 'Code of the Government Statistical Service: a letter and eight digits, E06000049.',
  })
  readonly gssCode!: string;

  @Field(() => String, {
    nullable: true,
    description: "The Department for Education's number of three digits, 895; null outside England.",
  })
  readonly laCode!: string | null;

  @Field(() => BilingualText, { description: 'Its name.' })
  readonly name!: BilingualText;

  @Field(() => Area, {
    nullable: true,
    description: 'The region of England that it lies in; null outside England.',
  })
  readonly region!: Area | null;

  @Field(() => Area, { description: 'England or Wales, whichever it lies in.' })
  readonly nation!: Area;

  @Field(() => Boolean, { description: 'Whether it keeps scorecards in this service.' })
  readonly subscribes!: boolean;
}

export const CouncilConnection = connectionOf(Council, 'councils');
