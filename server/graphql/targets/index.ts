import { isUuid } from '../api/is-uuid.js';
import { make } from '../api/make.js';
import { type NodeReaders, tenantNodes } from '../api/node-reader.js';
import { CouncilTargetEdges } from './council.edges.js';
import { MeasureTargetEdges } from './measure.edges.js';
import { presentTarget } from './target.present.js';
import { TargetResolver } from './target.resolver.js';
import { Target } from './target.type.js';
import { TargetFields } from './target-fields.resolver.js';

export const targetsResolvers = [
  TargetResolver,
  TargetFields,
  CouncilTargetEdges,
  MeasureTargetEdges,
] as const;

export const targetsNodes: NodeReaders = {
  Target: tenantNodes(async ({ services, principal }, { gssCode }, keys) => {
    const ids = [...new Set(keys.map(({ key }) => key).filter(isUuid))];
    const targets = await services.findTargetsByIds(principal, gssCode, ids);
    return keys.map(({ key, version }) => {
      const target = version === undefined ? targets.get(key) : undefined;
      return target ? make(Target, presentTarget(target)) : null;
    });
  }),
};
