import type { ComparisonGroupKind } from '../../domain/comparisons/comparison-group.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { orderOf } from '../api/order.input.js';
import { Area } from '../areas/area.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { comparisonGroupKindEnum } from './comparison.enum.js';

@ApiObject('A member of a comparison group.')
export class ComparisonGroupMember {
  @Field(() => Int, { description: 'Its rank by nearness: 1 is nearest. Ranks have no gaps.' })
  readonly rank!: number;

  @Field(() => Area, { description: 'The area.' })
  readonly area!: Area;

  @Field(() => String, {
    nullable: true,
    description:
      'Its nearness in the words of the publication: Very close, Somewhat close. Null if not given.',
  })
  readonly proximity!: string | null;
}

@ApiObject('The difference between an edition of a comparison group and the previous edition.')
export class ComparisonGroupChange {
  @Field(() => DateScalar, { description: 'The first day of the previous edition.' })
  readonly since!: PlainDate;

  @Field(() => [Area], { description: 'The members that were added, nearest first.' })
  readonly came!: readonly Area[];

  @Field(() => [Area], {
    description: 'The members that were removed, nearest first in the previous edition.',
  })
  readonly left!: readonly Area[];

  @Field(() => [Area], { description: 'The members of both editions, nearest first in the later one.' })
  readonly stayed!: readonly Area[];

  @Field(() => Boolean, { description: 'True if the members of both editions are in a different order.' })
  readonly rankingChanged!: boolean;
}

@ApiObject('The members of a comparison group from a day until the next edition. It never changes.', Node)
export class ComparisonGroupEdition {
  readonly id!: string;

  /** Id of the group, from which the field `group` is resolved. */
  readonly groupKey!: string;

  /** UUID of the owning council, from which `group` and `council` are resolved; `null` for a shared group. */
  readonly councilId!: string | null;

  @Field(() => DateScalar, { description: 'The first day on which it is in force.' })
  readonly effectiveFrom!: PlainDate;

  @Field(() => String, { description: 'The publisher of the list, and the date.' })
  readonly source!: string;

  @Field(() => [ComparisonGroupMember], { description: 'Its members, nearest first.' })
  readonly members!: readonly ComparisonGroupMember[];

  @Field(() => ComparisonGroupChange, {
    nullable: true,
    description: 'The difference from the previous edition; null for the first.',
  })
  readonly change!: ComparisonGroupChange | null;
}

export const ComparisonGroupEditionConnection = connectionOf(ComparisonGroupEdition, 'editions', {
  counted: true,
});

@ApiObject('A named list of areas to compare a council with, ranked and in dated editions.', Node)
export class ComparisonGroup {
  readonly id!: string;

  /** UUID of the owning council, from which the field `council` is resolved; `null` for a shared group. */
  readonly councilId!: string | null;

  @Field(() => String, {
    description:
      "Its code: lower-case words joined by hyphens. Unique among the shared groups, and among a council's own groups.",
  })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its name.' })
  readonly name!: BilingualText;

  @Field(() => comparisonGroupKindEnum, { description: 'The kind of list.' })
  readonly kind!: ComparisonGroupKind;

  @Field(() => Area, {
    nullable: true,
    description: 'The council whose neighbours it lists; null if it serves any council.',
  })
  readonly neighboursOf!: Area | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is no longer used; null while it is in use.',
  })
  readonly retiredOn!: PlainDate | null;

  @Field(() => Int, {
    description:
      'Its version: 1 at first, one more with every change to the group itself. New editions do not count.',
  })
  readonly version!: number;

  /** All its editions, earliest first. The field `editions` gives a page of them. */
  readonly editions!: readonly ComparisonGroupEdition[];
}

export const ComparisonGroupConnection = connectionOf(ComparisonGroup, 'comparison groups', {
  counted: true,
});

export const comparisonGroupOrder = orderOf(
  'ComparisonGroup',
  'comparison groups',
  { CODE: 'By code.', NAME: 'By name.' },
  { field: 'CODE', direction: 'ASC' },
);
