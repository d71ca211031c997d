import type { SubscriptionState } from '../../access/access-states.js';
import { authoriseCataloguer, mayReadCatalogue } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type {
  SubscriptionFilter,
  SubscriptionOrder,
  SubscriptionRecord,
} from '../../persistence/access/subscription-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { inOrder } from '../values/in-order.js';
import { inputReader, textLimits } from '../values/input-reader.js';

export interface ChangeSubscriptionInput {
  readonly gssCode: string;
  /** The reason for the change. It is stored with the subscription, for the platform's administrators. */
  readonly reason: string;
}

export interface SubscriptionQuestion {
  readonly filter?: Partial<SubscriptionFilter>;
  /** Default: by GSS code. */
  readonly order?: SubscriptionOrder;
}

const everySubscription: SubscriptionFilter = { state: null, search: null };
const byCode: SubscriptionOrder = { field: 'CODE', direction: 'ASC' };

/** Reads a page of the councils that subscribe. Returns `null` if the caller may not see them. */
export const findSubscriptions =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    page: PageRequest,
    { filter, order = byCode }: SubscriptionQuestion = {},
  ): Promise<Page<SubscriptionRecord> | null> => {
    const cataloguer = mayReadCatalogue(principal, 'subscriptions');
    if (!cataloguer) return null;
    return sessions.inCatalogue(cataloguer, ({ subscriptions }) =>
      subscriptions.page({ ...everySubscription, ...filter }, order, page),
    );
  };

/** Counts the councils that {@link findSubscriptions} lists on all pages. Returns 0 if the caller may not see them. */
export const countSubscriptions =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, filter: Partial<SubscriptionFilter>): Promise<number> => {
    const cataloguer = mayReadCatalogue(principal, 'subscriptions');
    if (!cataloguer) return 0;
    return sessions.inCatalogue(cataloguer, ({ subscriptions }) =>
      subscriptions.count({ ...everySubscription, ...filter }),
    );
  };

/**
 * Reads subscriptions by the councils' ids as tenants, in the order of the ids, with `null` for a subscription
 * that is unknown or hidden from the caller.
 */
export const readSubscriptions =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    councilIds: readonly string[],
  ): Promise<readonly (SubscriptionRecord | null)[]> => {
    const cataloguer = mayReadCatalogue(principal, 'subscriptions');
    if (!cataloguer) return councilIds.map(() => null);
    return inOrder(councilIds, (wellFormed) =>
      sessions.inCatalogue(cataloguer, ({ subscriptions }) => subscriptions.byIds(wellFormed)),
    );
  };

/**
 * Suspends a council: its people and keys can read and write nothing until it is resumed. Its data is
 * preserved and its publications stay published. Problems: `REQUIRED`, `TOO_LONG`, `NOT_FOUND`,
 * `WRONG_STATE`.
 */
export const suspendCouncil = (sessions: DatabaseSessions) => change(sessions, 'councilSuspend', 'SUSPENDED');

/** Resumes a suspended council. Problems: as for {@link suspendCouncil}. */
export const resumeCouncil = (sessions: DatabaseSessions) => change(sessions, 'councilResume', 'ACTIVE');

const change =
  (sessions: DatabaseSessions, operation: 'councilSuspend' | 'councilResume', to: SubscriptionState) =>
  async (principal: Principal, input: ChangeSubscriptionInput): Promise<Result<SubscriptionRecord>> =>
    sessions.inCatalogue(authoriseCataloguer(principal, operation), async ({ audit, subscriptions }) => {
      const { gssCode } = input;
      const path = ['gssCode'];
      const reader = inputReader();
      const reason = reader.text(['reason'], 'A reason', input.reason, textLimits.note);
      if (reader.problems.length > 0) return refused(...reader.problems);
      await subscriptions.lockForWrite();
      const before = await subscriptions.find(gssCode);
      if (!before) return refused({ code: 'NOT_FOUND', path, what: 'subscription of', key: gssCode });
      const record = await subscriptions.change(gssCode, to, reason);
      if (!record) {
        const expected = to === 'ACTIVE' ? 'SUSPENDED' : 'ACTIVE';
        return refused({ code: 'WRONG_STATE', path, found: to, expected });
      }
      audit.record('COUNCIL', [gssCode], before, record);
      return ok(record);
    });
