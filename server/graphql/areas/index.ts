import { make } from '../api/make.js';
import type { NodeReaders } from '../api/node-reader.js';
import { AreaEdges } from './area.edges.js';
import { presentArea, presentCouncil, presentPublishedArea } from './area.present.js';
import { AreaResolver } from './area.resolver.js';
import { Area } from './area.type.js';
import { AuditEntryEdges } from './audit-entry.edges.js';
import { CouncilResolver } from './council.resolver.js';
import { Council } from './council.type.js';
import { readPublishedArea } from './published-area-id.js';
import { AreaRegisterFields, CouncilRegisterFields } from './register-fields.resolver.js';
import { LostNeighboursResolver, ReorganisationResolver } from './reorganisation.resolver.js';
import { SuccessionResolver } from './succession.resolver.js';

export const areasResolvers = [
  AreaEdges,
  AreaRegisterFields,
  AreaResolver,
  AuditEntryEdges,
  CouncilRegisterFields,
  CouncilResolver,
  LostNeighboursResolver,
  ReorganisationResolver,
  SuccessionResolver,
] as const;

export const areasNodes: NodeReaders = {
  Area: async (context, keys) => {
    const { services, principal } = context;
    const areas = await services.readAreas(
      principal,
      keys.map(({ key }) => key),
    );
    return Promise.all(
      keys.map(async (key, index) => {
        const area = areas[index];
        if (area) return make(Area, presentArea(area));
        const published = await readPublishedArea(context, key);
        return published && make(Area, presentPublishedArea(published));
      }),
    );
  },
  Council: async ({ services, principal }, keys) => {
    const bodyIds = keys.map(({ key }) => key);
    const councils = await services.readCouncils(principal, 'BODY', bodyIds);
    return councils.map((council) => council && make(Council, presentCouncil(council)));
  },
};
