import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import type { StandardRating } from '../targets/standard-rating.js';
import type { ReportedObservation } from './reported-observation.js';

export interface FigureKey {
  /** GSS code. */
  readonly council: string;
  readonly measure: string;
}

/**
 * The current observations of one measure, latest period first. `null` if the caller may not see them or
 * there is no such measure.
 */
export const findObservations =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: FigureKey,
    request: PageRequest,
  ): Promise<Page<ReportedObservation> | null> =>
    ofMeasure(
      sessions,
      principal,
      { operation: 'observations', ...key },
      async ({ observations }, measure) => {
        const page = await observations.page(measure.id, request);
        return withPeriod(page, (record, period) => ({ measure, period, record }));
      },
    );

/** Every version of every target of one measure, newest first. `null` as for {@link findObservations}. */
export const findTargets =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: FigureKey,
    request: PageRequest,
  ): Promise<Page<StandardRating['target']> | null> =>
    ofMeasure(sessions, principal, { operation: 'targets', ...key }, async ({ targets }, measure) => {
      const page = await targets.page(measure.id, request);
      return withPeriod(page, (record, period) => ({ ...record, measure, period }));
    });

async function ofMeasure<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  { operation, council, measure: code }: FigureKey & { readonly operation: 'observations' | 'targets' },
  read: (stores: CouncilStores, measure: MeasureRecord) => Promise<T>,
): Promise<T | null> {
  const tenant = mayEnter(principal, operation, council);
  if (!tenant) return null;
  return sessions.inCouncil(tenant, async (stores) => {
    const measure = (await stores.measures.byCodes([code])).get(code);
    return measure ? read(stores, measure) : null;
  });
}

function withPeriod<Record extends { readonly periodCode: string }, Node>(
  page: Page<Record>,
  nodeOf: (record: Record, period: Period) => Node,
): Page<Node> {
  return {
    ...page,
    nodes: page.nodes.flatMap(({ node, key }) => {
      const period = parsePeriod(node.periodCode);
      return period.ok ? [{ node: nodeOf(node, period.value), key }] : [];
    }),
  };
}
