import { codeId } from '../api/code-id.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { loaderOf } from '../api/loader.js';
import { Measure } from '../measures/measure.type.js';
import { ImportMapping, ImportMappingMeasure } from './import-mapping.type.js';

const loadMeasure = loaderOf<string, Measure | null>(
  async ({ services, principal }, codes) => {
    const measures = await services.findMappedMeasures(principal, codes);
    return codes.map((code) => measures.get(code) ?? null);
  },
  (code) => code,
);

@Resolver(() => ImportMapping)
export class ImportMappingIdentifiers {
  @FieldResolver(() => ID, { description: 'Global identifier of this version of the mapping.' })
  id(@Root() { code, version }: ImportMapping, @Ctx() context: GraphqlContext) {
    return codeId(context, { type: 'ImportMapping', code, version });
  }

  @FieldResolver(() => ID, {
    description: 'Global identifier of the mapping, the same for all its versions.',
  })
  stableId(@Root() { code }: ImportMapping, @Ctx() context: GraphqlContext) {
    return codeId(context, { type: 'ImportMapping', code });
  }
}

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
