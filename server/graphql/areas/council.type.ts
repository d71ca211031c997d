import type { PlainDate } from '../../domain/values/plain-date.js';
import type { CouncilType } from '../../reference/areas.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { councilTypeEnum } from './area.enum.js';
import { Area } from './area.type.js';

@ApiObject('A council whose services another took over, or that took over those of another.')
export class Succession {
  @Field(() => String, { description: 'GSS code of that council.' })
  readonly gssCode!: string;

  @Field(() => DateScalar, { description: 'The first day of the later of the two.' })
  readonly on!: PlainDate;
}

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

  @Field(() => councilTypeEnum, {
    nullable: true,
    description: 'What kind of authority it is; null where nobody has said.',
  })
  readonly type!: CouncilType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day, where a reorganisation since 2009 made it; else null.',
  })
  readonly openedOn!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it was no more; null while it is.',
  })
  readonly closedOn!: PlainDate | null;

  @Field(() => [Succession], { description: 'The councils whose services it took over.' })
  readonly predecessors!: readonly Succession[];

  @Field(() => [Succession], { description: 'The councils that took over its services.' })
  readonly successors!: readonly Succession[];

  @Field(() => Boolean, { description: 'Whether it keeps scorecards in this service.' })
  readonly subscribes!: boolean;
}

export const CouncilConnection = connectionOf(Council, 'councils');
