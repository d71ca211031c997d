import { PublicationResolver } from './publication.resolver.js';

export const publicationsResolvers = [PublicationResolver] as const;
