import type { Principal } from '../../../server/access/principal.js';
import { noConditions } from '../../../server/persistence/publications/publication-list.js';
import type { PageRequest } from '../../../server/persistence/sql/page.js';
import type { Services } from '../../../server/services/services.js';

/** Returns a publication with its document; `null` if there is none that the principal may read. */
export async function publicationById(services: Services, principal: Principal, id: string) {
  const publication = (await services.findPublicationsById(principal, [id])).get(id);
  if (!publication) return null;
  const documents = await services.findPublicationDocuments(principal, [publication]);
  return { publication, content: documents.get(id) ?? '' };
}

/** Returns a page of a council's publications, latest first, for one scorecard or (with `null`) for all. */
export async function publicationsOf(
  services: Services,
  principal: Principal,
  { council, scorecard }: { readonly council: string; readonly scorecard: string | null },
  page: PageRequest,
) {
  const request = {
    conditions: { ...noConditions, scorecard },
    order: { field: 'PUBLISHED', direction: 'DESC' } as const,
    page,
  };
  const pages = await services.findPublicationsOfCouncils(principal, [council], request);
  return pages.get(council) ?? { nodes: [], hasNextPage: false, hasPreviousPage: false };
}
