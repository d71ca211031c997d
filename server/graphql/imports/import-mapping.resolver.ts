import type { ImportMappingOrder } from '../../services/imports/manage-import-mappings.js';
import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { listConnection } from '../api/list-connection.js';
import { PageArgs } from '../api/page.args.js';
import { ImportMappingDefineInput, ImportMappingFilter, importMappingOrder } from './import-mapping.input.js';
import { importMappingDefinePayload } from './import-mapping.payload.js';
import { mappingOf, presentImportMapping } from './import-mapping.present.js';
import { ImportMapping, ImportMappingConnection } from './import-mapping.type.js';

@Resolver(() => ImportMapping)
export class ImportMappingResolver {
  @Query(() => ImportMappingConnection, {
    description:
      'The mappings that an import of open data chooses from: those stored, and those that come with the service. For platform administrators.',
  })
  async importMappings(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('filter', () => ImportMappingFilter, {
      nullable: true,
      description: 'Conditions on the mappings; left out, none.',
    })
    filter: ImportMappingFilter | null,
    @importMappingOrder.OrderByArg() orderBy: ImportMappingOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const mappings = await services.listImportMappings(
      principal,
      { measure: filter?.measure ?? null, stored: filter?.stored ?? null },
      importMappingOrder.read(orderBy),
    );
    return listConnection(mappings, page, ({ code }) => code, presentImportMapping);
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
