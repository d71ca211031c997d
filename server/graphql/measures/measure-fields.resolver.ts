import { FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { nodeId } from '../api/node-id.js';
import { Measure } from './measure.type.js';
import { presentUnit } from './unit.present.js';
import { Unit } from './unit.type.js';

/** The fields of a measure that are computed from its record alone. */
@Resolver(() => Measure)
export class MeasureFields {
  @FieldResolver(() => ID, { description: 'Global identifier of this version of the measure.' })
  id(@Root() { id, councilId, version }: Measure): string {
    return nodeId({ type: 'Measure', key: id, tenant: councilId ?? undefined, version });
  }

  @FieldResolver(() => ID, {
    description:
      'Global identifier of the measure in all its versions: `node` reads the current one. It does not change with the code.',
  })
  stableId(@Root() { id, councilId }: Measure): string {
    return nodeId({ type: 'Measure', key: id, tenant: councilId ?? undefined });
  }

  @FieldResolver(() => Unit, { description: 'The unit of its values.' })
  unit(@Root() measure: Measure): Unit {
    return presentUnit(measure);
  }
}
