import type { ComparisonGroupKind } from '../../domain/comparisons/comparison-group.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Area } from '../areas/area.type.js';
import { comparisonGroupKindEnum } from './comparison.enum.js';

@ApiObject('A member of a comparison group.')
export class ComparisonGroupMember {
  @Field(() => Int, { description: 'How near it is: 1 is nearest. Ranks run without a gap.' })
  readonly rank!: number;

  @Field(() => Area, { description: 'The area.' })
  readonly area!: Area;

  @Field(() => String, {
    nullable: true,
    description: 'How near, in the words of the publication: Very close, Somewhat close.',
  })
  readonly proximity!: string | null;
}

@ApiObject('What an edition of a comparison group changed against the one before it.')
export class ComparisonGroupChange {
  @Field(() => DateScalar, { description: 'The day from which the edition before had effect.' })
  readonly since!: PlainDate;

  @Field(() => [Area], { description: 'Who came, nearest first.' })
  readonly came!: readonly Area[];

  @Field(() => [Area], { description: 'Who left, nearest first as they then stood.' })
  readonly left!: readonly Area[];

  @Field(() => [Area], { description: 'Who stayed, nearest first.' })
  readonly stayed!: readonly Area[];

  @Field(() => Boolean, { description: 'Whether those who stayed stand in another order among themselves.' })
  readonly rankingChanged!: boolean;
}

@ApiObject('A comparison group as it stood from a day on, until its next edition.')
export class ComparisonGroupEdition {
  @Field(() => DateScalar, { description: 'The day from which it has effect.' })
  readonly effectiveFrom!: PlainDate;

  @Field(() => String, { description: 'Who published the list, and when.' })
  readonly source!: string;

  @Field(() => [ComparisonGroupMember], { description: 'Its members, nearest first.' })
  readonly members!: readonly ComparisonGroupMember[];

  @Field(() => ComparisonGroupChange, {
    nullable: true,
    description: 'What it changed against the edition before; null for the first.',
  })
  readonly change!: ComparisonGroupChange | null;
}

@ApiObject('A named, ranked, dated list of areas that a council is compared with.')
export class ComparisonGroup {
  /** Behind the field `council`. */
  readonly councilId!: string | null;

  @Field(() => String, {
    description:
      "Its code: lower-case words joined by hyphens. Unique among the shared groups and among a council's own.",
  })
  readonly code!: string;

  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;

  @Field(() => comparisonGroupKindEnum, { description: 'What it lists.' })
  readonly kind!: ComparisonGroupKind;

  @Field(() => Area, {
    nullable: true,
    description: 'The council whose neighbours it lists; null where it serves any.',
  })
  readonly neighboursOf!: Area | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it is no longer used; null while it is.',
  })
  readonly retiredOn!: PlainDate | null;

  @Field(() => Int, {
    description: 'Which version it is: 1 at first, one more whenever it is renamed or retired.',
  })
  readonly version!: number;

  @Field(() => [ComparisonGroupEdition], { description: 'Its editions, earliest first.' })
  readonly editions!: readonly ComparisonGroupEdition[];
}

export const ComparisonGroupConnection = connectionOf(ComparisonGroup, 'comparison groups');
