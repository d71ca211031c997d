import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { sealedId } from '../api/sealed-id.js';
import { Observation } from './observation.type.js';
import { observationId } from './observation-id.js';

/** The fields of a figure that are computed from its record alone. */
@Resolver(() => Observation)
export class ObservationFields {
  @FieldResolver(() => ID, {
    description: 'Global identifier of this version of the figure, under this version of its definition.',
  })
  id(@Root() observation: Observation): string {
    return observationId(observation);
  }

  @FieldResolver(() => ID, {
    description:
      'Global identifier of the figure of this measure and period in all its versions, entered or calculated from its parts: `node` reads the current one.',
  })
  stableId(
    @Root() { councilId, measure, period }: Observation,
    @Ctx() context: GraphqlContext,
  ): string | Promise<string> {
    return sealedId(context, { type: 'Observation', tenant: councilId, parts: [measure.id, period.code] });
  }
}
