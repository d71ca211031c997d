import type { CouncilType } from '../../domain/areas/council-type.js';
import type { ReorganisationHistory } from '../../domain/areas/reorganisation.js';
import type { ReorganisationKind } from '../../domain/areas/reorganisation-kind.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { councilTypeEnum, reorganisationHistoryEnum, reorganisationKindEnum } from './area.enum.js';

@ApiObject('A council from the day of a reorganisation on.')
export class CouncilOpening {
  @Field(() => String, {
    description: 'Its GSS code. One that starts with X99 is provisional: it stands until the code is known.',
  })
  readonly gssCode!: string;

  @Field(() => String, {
    nullable: true,
    description: "The Department for Education's three-digit number; null if it is not known.",
  })
  readonly laCode!: string | null;

  @Field(() => BilingualText, { description: 'Its name.' })
  readonly name!: Bilingual;

  @Field(() => councilTypeEnum, { nullable: true, description: 'The kind of authority; null if not known.' })
  readonly type!: CouncilType | null;

  @Field(() => [String], { description: 'GSS codes of the councils whose services it takes over.' })
  readonly predecessors!: readonly string[];
}

@ApiObject('A council whose statistical neighbours close in a reorganisation.')
export class LostNeighbours {
  /** GSS code of the council, from which the field `council` is resolved. */
  readonly gssCode!: string;

  @Field(() => [String], { description: 'GSS codes of the neighbours that close.' })
  readonly loses!: readonly string[];

  @Field(() => Int, { description: 'The number of its neighbours before.' })
  readonly members!: number;
}

@ApiObject('A reorganisation of councils with its consequences.')
export class Reorganisation {
  @Field(() => String, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => DateScalar, { description: 'The first day of the councils that open.' })
  readonly on!: PlainDate;

  @Field(() => reorganisationKindEnum, { description: 'Its kind.' })
  readonly kind!: ReorganisationKind;

  /** GSS codes of the councils that the field `closes` reads. */
  readonly closing!: readonly string[];

  @Field(() => [CouncilOpening], { description: 'The councils from the day on.' })
  readonly opens!: readonly CouncilOpening[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which officers may enter figures of a council that closes; null: no day.',
  })
  readonly figuresUntil!: PlainDate | null;

  @Field(() => reorganisationHistoryEnum, { description: 'The earlier figures of the councils that open.' })
  readonly history!: ReorganisationHistory;

  @Field(() => [LostNeighbours], {
    description:
      'The councils that lose statistical neighbours of their list on the day, until a new list is imported.',
  })
  readonly lostNeighbours!: readonly LostNeighbours[];
}
