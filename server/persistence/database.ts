import { type EntityManager } from 'typeorm';
import type { Cataloguer, DispatchTenant, Reader, Tenant } from '../access/principal.js';
import { type AuditLog, auditLog } from './audit/audit-log.js';
import { change, outcomeOf } from './audited-transaction.js';
import { type CredentialLookup, credentialLookup } from './credential-lookup.js';
import { openDataSource, type PoolLimits, type PoolState, poolState } from './data-source.js';
import { eventLog } from './events/event-log.js';
import { cancellable } from './sql/cancellation.js';
import { applicationConnection, type Connection } from './sql/connection.js';
import { connectionQuota } from './sql/connection-quota.js';
import type { SessionSettings } from './sql/session-query.js';
import { reached, reading, transaction } from './sql/transaction.js';
import {
  type CatalogueStores,
  type CouncilStores,
  catalogueStores,
  councilStores,
  type Logs,
  type PublishingStores,
  publishingStores,
  type ReadModels,
  readModels,
  type WebhookDispatchStores,
  webhookDispatchStores,
} from './stores.js';

export type { CatalogueStores, CouncilStores, PublishingStores, ReadModels, WebhookDispatchStores };

/** The logs for a session that only reads, and therefore records nothing. */
const emptyLogs = (): Logs => ({ audit: auditLog(), events: eventLog() });

/**
 * The database sessions. Each has a database role, and row-level security limits the rows that its SQL can
 * read and write. The first argument proves that the permission table allows the operation. A session that writes
 * is one transaction; after a serialisation conflict, `work` runs a second time, so it must have no effects
 * outside the database. Each council may use at most half of the connections.
 *
 * All sessions throw `DatabaseUnavailable` if the database is unavailable, and `Overloaded` if the council's queue for
 * connections is full.
 */
export interface DatabaseSessions extends CredentialLookup {
  /**
   * Opens a session with one council's rows and with shared and published rows. A tenant that may only read cannot
   * write. A tenant that may write must record its changes, or they are rolled back.
   */
  inCouncil<T>(tenant: Tenant, work: (stores: CouncilStores) => Promise<T>): Promise<T>;
  /**
   * Does what `inCouncil` does, for a tenant that may publish. `work` also gets the stores that release publications
   * to other readers and update the comparisons of published figures.
   */
  publishing<T>(tenant: Tenant, work: (stores: PublishingStores) => Promise<T>): Promise<T>;
  /**
   * Opens a session with one council's due deliveries, for the webhook dispatcher. No other session can read
   * webhooks' secrets. Its writes are not changes by a user, and are not in the audit trail.
   */
  delivering<T>(
    webhookDispatch: DispatchTenant,
    work: (stores: WebhookDispatchStores) => Promise<T>,
  ): Promise<T>;
  /** Opens a session that may write the shared catalogue and sees no council's rows. */
  inCatalogue<T>(cataloguer: Cataloguer, work: (stores: CatalogueStores) => Promise<T>): Promise<T>;
  /** Opens a session that may only read shared and published rows. */
  acrossPublished<T>(reader: Reader, work: (models: ReadModels) => Promise<T>): Promise<T>;
}

export interface Database extends DatabaseSessions {
  /** Returns true if the database answers a query of each pool now. */
  answers(): Promise<boolean>;
  /**
   * Runs `work`. When the signal aborts, the statements of `work` are cancelled and its sessions throw
   * `DeadlinePassed`.
   */
  cancellable<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** Returns the current state of the database's connection pools. */
  pools(): readonly PoolState[];
  close(): Promise<void>;
}

/** The most transactions of one council that may wait for connections. */
const maxWaiting = 100;

/** Connections of each pool outside the quota, for credential lookups and readiness checks. */
const reserve = 2;

/** Returns the key of a reader's quota: the reader's first council or, without a council, the reader. */
const quotaKeyOf = ({ principal }: Reader): string => principal.memberships[0]?.councilId ?? principal.id;

/** Opens the connection pools of a migrated database. `owner` is the connection of the role that owns the database. */
export async function openDatabase(owner: Connection, limits: PoolLimits): Promise<Database> {
  const pool = { ...limits, poolSize: limits.poolSize + reserve };
  const tenants = await openDataSource(applicationConnection(owner, 'yardstick_tenant'), pool);
  const published = await openDataSource(applicationConnection(owner, 'yardstick_published'), pool);
  const running = Math.max(1, Math.floor(limits.poolSize / 2));
  const quota = { total: limits.poolSize, running, waiting: maxWaiting };
  const withTenantQuota = connectionQuota(quota);
  const withPublishedQuota = connectionQuota(quota);
  const begin = <T>(
    { principal, writes }: Tenant | Cataloguer,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> =>
    writes ? outcomeOf(principal, () => transaction(tenants, work)) : transaction(tenants, work);
  const inTenant = <T>(
    tenant: Tenant,
    publishing: 'on' | 'off',
    work: (manager: EntityManager, logs: Logs) => Promise<T>,
  ): Promise<T> =>
    withTenantQuota(tenant.councilId, () => {
      const settings = tenantSettings(tenant, publishing);
      if (!tenant.writes) return reading(tenants, settings, (manager) => work(manager, emptyLogs()));
      return begin(tenant, async (manager) => {
        await manager.query(settings.text, [...settings.values]);
        return change(manager, tenant, (audit, events) => work(manager, { audit, events }));
      });
    });
  return {
    ...credentialLookup((statement, values) => reached(tenants.query(statement, [...values]))),
    inCouncil: (tenant, work) =>
      inTenant(tenant, 'off', (manager, logs) =>
        work(councilStores({ manager, councilId: tenant.councilId }, logs)),
      ),
    publishing: (tenant, work) =>
      inTenant(tenant, 'on', (manager, logs) =>
        work(publishingStores({ manager, councilId: tenant.councilId }, logs)),
      ),
    delivering: ({ councilId }, work) =>
      withTenantQuota(councilId, () =>
        transaction(tenants, async (manager) => {
          await manager.query(
            `SELECT set_config('app.council_id', $1, true), set_config('app.publishing', 'off', true),
               set_config('app.delivering', 'on', true)`,
            [councilId],
          );
          return work(webhookDispatchStores({ manager, councilId }));
        }),
      ),
    inCatalogue: (cataloguer, work) =>
      withTenantQuota('catalogue', () =>
        begin(cataloguer, async (manager) => {
          const { principal, operation, writes } = cataloguer;
          await manager.query(
            // app.publishing must have a value: without one, the policies would also read app.council_id, which
            // is not set here.
            `SELECT set_config('app.catalogue', 'on', true), set_config('app.publishing', 'off', true),
               set_config('transaction_read_only', $1, true)`,
            [writes ? 'off' : 'on'],
          );
          const stores = (audit: AuditLog) => work(catalogueStores({ manager }, audit));
          return writes
            ? change(manager, { principal, councilId: null, operation }, stores)
            : stores(auditLog());
        }),
      ),
    acrossPublished: (reader, work) =>
      withPublishedQuota(quotaKeyOf(reader), () =>
        reading(published, null, (manager) => work(readModels({ manager }))),
      ),
    answers: async () => {
      const answers = [tenants, published].map((source) => source.query('SELECT 1'));
      return (await Promise.allSettled(answers)).every(({ status }) => status === 'fulfilled');
    },
    cancellable,
    pools: () => [poolState('tenant', tenants), poolState('published', published)],
    close: async () => {
      await Promise.all([tenants.destroy(), published.destroy()]);
    },
  };
}

/**
 * Returns the settings that the policies of row-level security read: the council, and the rights of the session.
 * The settings end with the transaction.
 */
const tenantSettings = (
  { councilId, writes, drafts }: Tenant,
  publishing: 'on' | 'off',
): SessionSettings => ({
  name: 'tenant_settings',
  text: `SELECT set_config('app.council_id', $1, true), set_config('transaction_read_only', $2, true),
    set_config('app.publishing', $3, true), set_config('app.drafts', $4, true)`,
  values: [councilId, writes ? 'off' : 'on', publishing, drafts === 'AS_SET' ? 'as set' : 'shown'],
});
