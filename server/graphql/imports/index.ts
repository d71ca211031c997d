import { ImportMappingResolver } from './import-mapping.resolver.js';

export const importsResolvers = [ImportMappingResolver] as const;
