import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { nodeId } from '../api/node-id.js';
import { sealedId } from '../api/sealed-id.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { describedIn } from './target.present.js';
import { Target } from './target.type.js';

/** The fields of a target that are computed from its record alone. */
@Resolver(() => Target)
export class TargetFields {
  @FieldResolver(() => ID, {
    description: 'Global identifier of this version of the target, under this version of its measure.',
  })
  id(@Root() { id, councilId, measure }: Target): string {
    // The identifier names the version of the measure, because the description of a target depends on the unit and
    // the decimal places of its measure.
    return nodeId({ type: 'Target', key: id, tenant: councilId, version: measure.version });
  }

  @FieldResolver(() => ID, {
    description:
      'Global identifier of the target of this standard, measure and period in all its versions: `node` reads the current one.',
  })
  stableId(
    @Root() { councilId, measure, period, standard }: Target,
    @Ctx() context: GraphqlContext,
  ): string | Promise<string> {
    const parts = [measure.id, period.code, standard];
    return sealedId(context, { type: 'Target', tenant: councilId, parts });
  }

  @FieldResolver(() => BilingualText, {
    description:
      'The target in words: 20 %, tolerance 2; 12 to 18 %, amber at the edge of 1; not a target measure.',
  })
  description(@Root() { set, measure }: Target): BilingualText {
    return describedIn(set, measure);
  }
}
