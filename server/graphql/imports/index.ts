import { ImportMappingIdentifiers, ImportMappingMeasureEdges } from './import-mapping.edges.js';
import { ImportMappingResolver } from './import-mapping.resolver.js';

export { importsNodes } from './import-mapping-loader.js';

export const importsResolvers = [
  ImportMappingResolver,
  ImportMappingIdentifiers,
  ImportMappingMeasureEdges,
] as const;
