import type { CouncilType } from '../../domain/areas/council-type.js';
import type { ReorganisationKind } from '../../domain/areas/reorganisation-kind.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { councilTypeEnum, reorganisationKindEnum } from './area.enum.js';
import { Area } from './area.type.js';
import { CouncilCode } from './council-code.type.js';

@ApiObject('A predecessor or successor of a council, after one took over the services of the other.')
export class Succession {
  /** GSS code of the predecessor or successor, from which the field `council` is resolved. */
  readonly gssCode!: string;

  @Field(() => DateScalar, { description: 'The first day of the later of the two councils.' })
  readonly on!: PlainDate;

  @Field(() => reorganisationKindEnum, { description: 'The kind of reorganisation.' })
  readonly kind!: ReorganisationKind;
}

@ApiObject(
  "A council that runs children's services. Every council can be compared with; only subscribing councils have scorecards here.",
  Node,
)
export class Council {
  /** Id of the council's body, from which the field `id` is made. */
  readonly bodyId!: string;

  @Field(() => String, {
    description:
      'Its code of today from the Government Statistical Service: a letter and eight digits, for example E06000049.',
  })
  readonly gssCode!: string;

  @Field(() => [CouncilCode], {
    description:
      'Every code that it has or had, earliest first. Any of them names the council wherever a code is asked for.',
  })
  readonly codes!: readonly CouncilCode[];

  @Field(() => String, {
    nullable: true,
    description: "The Department for Education's three-digit number, for example 895; null outside England.",
  })
  readonly laCode!: string | null;

  @Field(() => BilingualText, { description: 'Its name.' })
  readonly name!: BilingualText;

  @Field(() => Area, {
    nullable: true,
    description: 'The region of England that it lies in; null outside England.',
  })
  readonly region!: Area | null;

  @Field(() => Area, { description: 'The nation that it lies in.' })
  readonly nation!: Area;

  @Field(() => councilTypeEnum, {
    nullable: true,
    description: 'The kind of authority; null if it is not recorded.',
  })
  readonly type!: CouncilType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day, if a reorganisation since 2009 created it; null otherwise.',
  })
  readonly openedOn!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer existed; null while it exists.',
  })
  readonly closedOn!: PlainDate | null;

  @Field(() => [Succession], { description: 'The councils whose services it took over.' })
  readonly predecessors!: readonly Succession[];

  @Field(() => [Succession], { description: 'The councils that took over its services.' })
  readonly successors!: readonly Succession[];

  @Field(() => Boolean, { description: 'True if it subscribes to this service.' })
  readonly subscribes!: boolean;
}

export const CouncilConnection = connectionOf(Council, 'councils', { counted: true });
