import type { NodeReaders } from '../api/node-reader.js';
import {
  CouncilPublicationEdges,
  MeetingPublicationEdges,
  ReportPublicationEdges,
  ScorecardPublicationEdges,
} from './publication.edges.js';
import { PublicationResolver } from './publication.resolver.js';
import { PublicationFieldsResolver, PublishedReportResolver } from './publication-fields.resolver.js';
import { loadPublication } from './publication-loaders.js';

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
  Publication: (context, keys) => Promise.all(keys.map(({ key }) => loadPublication(context, key))),
};
