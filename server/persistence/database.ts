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

/** For a session that only reads: it fills no log. */
const emptyLogs = (): Logs => ({ audit: auditLog(), events: eventLog() });

/**
 * The doors to the data. Each is a session of a database role that sees, whatever the SQL says, only what the
 * door may show; a door opens to what the permission table has let in and to nothing else. What writes is one
 * transaction.
 * All throw `DatabaseUnavailable` when the database is away. Where another transaction came first with the
 * same rows, `work` is done a second time: it leaves nothing behind but what it stores. A council has half of
 * the connections at most; what it asks beyond its waiting room is refused with `Overloaded`.
 */
export interface DatabaseSessions extends CredentialLookup {
  /**
   * One council's rows beside what is shared and published. Who was let in to read cannot write; who was let in
   * to write records what they changed, or all of it is undone.
   */
  inCouncil<T>(tenant: Tenant, work: (stores: CouncilStores) => Promise<T>): Promise<T>;
  /**
   * The same for whoever was let in to publish, with the way out: what others may read of this council, and the
   * comparisons that all councils' published figures make.
   */
  publishing<T>(tenant: Tenant, work: (stores: PublishingStores) => Promise<T>): Promise<T>;
  /**
   * One council's house for the service itself, to send what the council wants to be told: the only door at which
   * webhooks' secrets can be read. What is noted here is no change of the council's and not in its audit trail.
   */
  delivering<T>(
    webhookDispatch: DispatchTenant,
    work: (stores: WebhookDispatchStores) => Promise<T>,
  ): Promise<T>;
  /** The shared catalogue, to write. No council's rows. */
  inCatalogue<T>(cataloguer: Cataloguer, work: (stores: CatalogueStores) => Promise<T>): Promise<T>;
  /** What is shared and published, to read. */
  acrossPublished<T>(reader: Reader, work: (models: ReadModels) => Promise<T>): Promise<T>;
}

export interface Database extends DatabaseSessions {
  /** Whether the database answers now. */
  answers(): Promise<boolean>;
  /** Does work whose statements end, and whose changes are undone, when the signal says so: with `DeadlinePassed`. */
  cancellable<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** What becomes of its connections now. */
  pools(): readonly PoolState[];
  close(): Promise<void>;
}

/** How many transactions of one council may wait for its connections. */
const maxWaiting = 100;

/** Connections beside those that transactions share: for the anteroom, and for asking whether the database answers. */
const reserve = 2;

/** Whose share a reader's question is: the first council's that they belong to, else their own. */
const readingOf = ({ principal }: Reader): string => principal.memberships[0]?.councilId ?? principal.id;

/** Opens both doors of a migrated database. `owner` as for `migrate`. */
export async function openDatabase(owner: Connection, limits: PoolLimits): Promise<Database> {
  const pool = { ...limits, poolSize: limits.poolSize + reserve };
  const tenants = await openDataSource(applicationConnection(owner, 'yardstick_tenant'), pool);
  const published = await openDataSource(applicationConnection(owner, 'yardstick_published'), pool);
  const running = Math.max(1, Math.floor(limits.poolSize / 2));
  const room = { total: limits.poolSize, running, waiting: maxWaiting };
  const share = connectionQuota(room);
  const shareOfReading = connectionQuota(room);
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
    share(tenant.councilId, () => {
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
      share(councilId, () =>
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
      share('catalogue', () =>
        begin(cataloguer, async (manager) => {
          const { principal, operation, writes } = cataloguer;
          await manager.query(
            // Unset, publishing would be neither on nor off, and a policy would go on to ask for the council.
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
      shareOfReading(readingOf(reader), () =>
        reading(published, null, (manager) => work(readModels({ manager }))),
      ),
    answers: async () => {
      const asked = [tenants, published].map((source) => source.query('SELECT 1'));
      return (await Promise.allSettled(asked)).every(({ status }) => status === 'fulfilled');
    },
    cancellable,
    pools: () => [poolState('tenant', tenants), poolState('published', published)],
    close: async () => {
      await Promise.all([tenants.destroy(), published.destroy()]);
    },
  };
}

/** What says to PostgreSQL, until the transaction ends, whose rows are meant and what may be done with them. */
const tenantSettings = (
  { councilId, writes, drafts }: Tenant,
  publishing: 'on' | 'off',
): SessionSettings => ({
  name: 'in_house',
  text: `SELECT set_config('app.council_id', $1, true), set_config('transaction_read_only', $2, true),
    set_config('app.publishing', $3, true), set_config('app.drafts', $4, true)`,
  values: [councilId, writes ? 'off' : 'on', publishing, drafts === 'AS_SET' ? 'as set' : 'shown'],
});
