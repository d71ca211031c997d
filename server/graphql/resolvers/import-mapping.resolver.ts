import type { GraphqlContext } from '../context.js';
import { Ctx, Mutation, Query, Resolver } from '../decorators.js';
import { ImportMappingDefineInput } from '../inputs/import-mapping.input.js';
import { importMappingDefinePayload } from '../payloads/import-mapping.payload.js';
import { mappingOf, presentImportMapping } from '../present/import-mapping.present.js';
import { ImportMapping } from '../types/import-mapping.type.js';
import { InputArg } from './arguments.js';

@Resolver(() => ImportMapping)
export class ImportMappingResolver {
  @Query(() => [ImportMapping], {
    description:
      'Every mapping that an import of open data chooses from, by code: those stored, and those that come with the service. For the platform.',
  })
  async importMappings(@Ctx() { services, principal }: GraphqlContext) {
    return (await services.findImportMappings(principal)).map(presentImportMapping);
  }

  @Mutation(() => importMappingDefinePayload.type, {
    description:
      'Adds a mapping, or changes the one of that code. What was imported by it stays as it is until the file is imported again.',
  })
  async importMappingDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ImportMappingDefineInput) input: ImportMappingDefineInput,
  ) {
    return importMappingDefinePayload.answer(await services.defineImportMapping(principal, mappingOf(input)));
  }
}
