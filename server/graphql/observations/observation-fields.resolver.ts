import { FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { Observation } from './observation.type.js';
import { observationId } from './observation-id.js';

/** The fields of a figure that are computed from its record alone. */
@Resolver(() => Observation)
export class ObservationFields {
  @FieldResolver(() => ID, { description: 'Global identifier of this version of the figure.' })
  id(@Root() observation: Observation): string {
    return observationId(observation);
  }
}
