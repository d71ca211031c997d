import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { loaderOf } from '../api/loader.js';
import { Measure } from '../measures/measure.type.js';
import { ImportMappingMeasure } from './import-mapping.type.js';

const loadMeasure = loaderOf<string, Measure | null>(
  async ({ services, principal }, codes) => {
    const measures = await services.findMappedMeasures(principal, codes);
    return codes.map((code) => measures.get(code) ?? null);
  },
  (code) => code,
);

@Resolver(() => ImportMappingMeasure)
export class ImportMappingMeasureEdges {
  @FieldResolver(() => Measure, {
    nullable: true,
    description:
      'The measure; null if it is not in the catalogue yet. An import adds measures that come with the service.',
  })
  measure(@Root() { code }: ImportMappingMeasure, @Ctx() context: GraphqlContext) {
    return loadMeasure(context, code);
  }
}
