import { type Connection, presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { belongsTo, codeOfTenant } from '../api/membership.js';
import type { PageArgs } from '../api/page.args.js';
import { presentPublication } from './publication.present.js';
import type { Publication } from './publication.type.js';
import {
  conditionsOf,
  listRequest,
  type PublicationFilter,
  type PublicationOrder,
} from './publication-list.input.js';
import {
  loadPublicationsOfCouncil,
  loadPublicationsOfMeeting,
  loadPublicationsOfScorecard,
} from './publication-loaders.js';

interface ListArguments {
  readonly filter: PublicationFilter | null | undefined;
  readonly orderBy: PublicationOrder | null | undefined;
  readonly page: PageArgs;
}

/**
 * Returns a page of the publications of a council. The whole list is counted only if the caller belongs to the
 * council.
 */
export async function publicationsOfCouncil(
  context: GraphqlContext,
  gssCode: string,
  { filter, orderBy, page }: ListArguments,
): Promise<Connection<Publication>> {
  const args = listRequest(filter, orderBy, page);
  const { services, principal } = context;
  const count = async () => (await services.countPublications(principal, gssCode, conditionsOf(filter))) ?? 0;
  const found = await loadPublicationsOfCouncil(context, { council: null, parent: gssCode, args });
  return presentPage(found, presentPublication, belongsTo(context, gssCode) ? count : undefined);
}

/** The ids of the row of a scorecard or a meeting, and of the council that owns it. */
export interface PublicationParent {
  readonly id: string;
  readonly councilId: string;
}

const loaders = { scorecard: loadPublicationsOfScorecard, meeting: loadPublicationsOfMeeting };

/**
 * Returns a page of the publications of a scorecard or a meeting; an empty page if the caller does not belong to
 * the council.
 */
export async function publicationsOf(
  of: keyof typeof loaders,
  context: GraphqlContext,
  { id, councilId }: PublicationParent,
  { filter, orderBy, page }: ListArguments,
): Promise<Connection<Publication>> {
  const args = listRequest(filter, orderBy, page);
  const council = codeOfTenant(context, councilId);
  const found = council === null ? null : await loaders[of](context, { council, parent: id, args });
  return presentPage(found, presentPublication);
}
