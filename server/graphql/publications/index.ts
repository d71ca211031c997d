import type { NodeReaders } from '../api/node-reader.js';
import {
  CouncilPublicationEdges,
  MeetingPublicationEdges,
  ReportPublicationEdges,
  ScorecardPublicationEdges,
} from './publication.edges.js';
import { presentPublication } from './publication.present.js';
import { PublicationResolver } from './publication.resolver.js';
import { PublicationFieldsResolver, PublishedReportResolver } from './publication-fields.resolver.js';

export const publicationsResolvers = [
  CouncilPublicationEdges,
  MeetingPublicationEdges,
  PublicationFieldsResolver,
  PublicationResolver,
  PublishedReportResolver,
  ReportPublicationEdges,
  ScorecardPublicationEdges,
] as const;

export const publicationsNodes: NodeReaders = {
  Publication: async ({ services, principal }, keys) => {
    const found = await services.findPublicationsById(
      principal,
      keys.map(({ key }) => key),
    );
    return keys.map(({ key }) => {
      const publication = found.get(key);
      return publication ? presentPublication(publication) : null;
    });
  },
};
