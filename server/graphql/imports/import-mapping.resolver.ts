import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { ImportMappingDefineInput } from './import-mapping.input.js';
import { importMappingDefinePayload } from './import-mapping.payload.js';
import { mappingOf, presentImportMapping } from './import-mapping.present.js';
import { ImportMapping } from './import-mapping.type.js';

@Resolver(() => ImportMapping)
export class ImportMappingResolver {
  @Query(() => [ImportMapping], {
    description:
      'The mappings that an import of open data chooses from, ordered by code: those stored, and those that come with the service. For platform administrators.',
  })
  async importMappings(@Ctx() { services, principal }: GraphqlContext) {
    return (await services.findImportMappings(principal)).map(presentImportMapping);
  }

  @Mutation(() => importMappingDefinePayload.type, {
    description:
      'Adds a mapping, or changes the one with this code. Figures that were imported with it do not change until the file is imported again.',
  })
  async importMappingDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ImportMappingDefineInput) input: ImportMappingDefineInput,
  ) {
    return importMappingDefinePayload.answer(await services.defineImportMapping(principal, mappingOf(input)));
  }
}
