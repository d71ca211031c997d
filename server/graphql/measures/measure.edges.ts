import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listLoaderOf } from '../api/loader.js';
import { codeOfTenant } from '../api/membership.js';
import { PageArgs } from '../api/page.args.js';
import { Measure, MeasureConnection } from './measure.type.js';

const loadVersions = listLoaderOf<string, PageRequest, Page<MeasureRecord> | null>(
  async ({ services, principal }, council, ids, request) => {
    const pages = await services.findVersionsOfMeasures(principal, council, { ids, request });
    return pages ?? ids.map(() => null);
  },
);

const countVersions = listLoaderOf<string, null, number>(({ services, principal }, council, ids) =>
  services.countVersionsOfMeasures(principal, council, ids),
);

@Resolver(() => Measure)
export class MeasureVersionEdges {
  @FieldResolver(() => MeasureConnection, {
    description:
      'All versions of its definition that are on record, latest first, each with the time at which it was recorded.',
  })
  async versions(
    @Root() { id, councilId }: Measure,
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    // The versions of a measure of the shared catalogue are read as shared rows.
    const council = councilId === null ? null : codeOfTenant(context, councilId);
    const key = { council, parent: id };
    const versions = await loadVersions(context, { ...key, args: pageRequest(page, 'NUMBER') });
    return presentPage(
      versions,
      (measure) => measure,
      () => countVersions(context, { ...key, args: null }),
    );
  }
}
