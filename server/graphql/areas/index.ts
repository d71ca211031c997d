import { make } from '../api/make.js';
import type { NodeReaders } from '../api/node-reader.js';
import { AreaEdges } from './area.edges.js';
import { presentArea, presentCouncil } from './area.present.js';
import { AreaResolver } from './area.resolver.js';
import { Area } from './area.type.js';
import { AuditEntryEdges } from './audit-entry.edges.js';
import { CouncilResolver } from './council.resolver.js';
import { Council } from './council.type.js';
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
  Area: async ({ services, principal }, keys) => {
    const areas = await services.readAreas(
      principal,
      keys.map(({ key }) => key),
    );
    return areas.map((area) => area && make(Area, presentArea(area)));
  },
  Council: async ({ services, principal }, keys) => {
    const bodyIds = keys.map(({ key }) => key);
    const councils = await services.readCouncils(principal, 'BODY', bodyIds);
    return councils.map((council) => council && make(Council, presentCouncil(council)));
  },
};
