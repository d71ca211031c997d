import { groupBy } from '../../domain/values/group-by.js';
import type { GraphqlContext } from '../api/context.js';
import { isUuid } from '../api/is-uuid.js';
import { make } from '../api/make.js';
import { codeOfTenant } from '../api/membership.js';
import type { NodeKey } from '../api/node-id.js';
import type { NodeReaders } from '../api/node-reader.js';
import { CouncilMeasureEdges } from './council.edges.js';
import { MeasureVersionEdges } from './measure.edges.js';
import { MeasureResolver } from './measure.resolver.js';
import { Measure } from './measure.type.js';
import { MeasureFields } from './measure-fields.resolver.js';

export const measuresResolvers = [
  MeasureResolver,
  MeasureFields,
  MeasureVersionEdges,
  CouncilMeasureEdges,
] as const;

/** Measures of the catalogue are read as shared rows, all others in the session of the council that owns them. */
export const measuresNodes: NodeReaders = {
  Measure: async (context, keys) => {
    const groups = groupBy(keys, ({ tenant }) => tenant ?? '');
    const measures = new Map<NodeKey, Measure>();
    for (const [tenant, own] of groups) await readGroup(context, { tenant, own, measures });
    return keys.map((key) => measures.get(key) ?? null);
  },
};

interface Group {
  readonly tenant: string;
  readonly own: readonly NodeKey[];
  readonly measures: Map<NodeKey, Measure>;
}

async function readGroup(context: GraphqlContext, { tenant, own, measures }: Group): Promise<void> {
  const { services, principal } = context;
  const council = codeOfTenant(context, tenant);
  if (tenant !== '' && council === null) return;
  const named = own.filter(({ key }) => isUuid(key));
  const references = named.map(({ key, version }) => ({ id: key, version }));
  const records = await services.findMeasureVersions(principal, council, references);
  for (const [index, key] of named.entries()) {
    const record = records[index];
    if (record && (record.councilId ?? '') === tenant) measures.set(key, make(Measure, record));
  }
}
