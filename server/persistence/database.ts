import { type EntityManager } from 'typeorm';
import type { Cataloguer, DispatchTenant, Reader, Tenant } from '../access/principal.js';
import { apiKeyStore } from './access/api-key-store.js';
import { councilSettingStore } from './access/council-setting-store.js';
import { identityProviderStore } from './access/identity-provider-store.js';
import { membershipStore } from './access/membership-store.js';
import { subscriptionStore } from './access/subscription-store.js';
import { areaStore } from './areas/area-store.js';
import { type AuditLog, auditLog } from './audit/audit-log.js';
import { auditTrail } from './audit/audit-trail.js';
import { change, outcomeOf } from './audited-transaction.js';
import { comparatorStore } from './comparisons/comparator-store.js';
import { comparisonGroupStore } from './comparisons/comparison-group-store.js';
import { projectionStore } from './comparisons/projection-store.js';
import { publishedComparisons } from './comparisons/published-comparisons.js';
import { publishedFigures } from './comparisons/published-figures.js';
import { type CredentialLookup, credentialLookup } from './credential-lookup.js';
import { openDataSource, type PoolLimits, type PoolState, poolState } from './data-source.js';
import { type EventLog, eventLog } from './events/event-log.js';
import { eventTrail } from './events/event-trail.js';
import { webhookDeliveryStore } from './events/webhook-delivery-store.js';
import { webhookDispatchStore } from './events/webhook-dispatch-store.js';
import { webhookStore } from './events/webhook-store.js';
import { figureImport } from './imports/figure-import.js';
import { importLog } from './imports/import-log.js';
import { mappingStore } from './imports/mapping-store.js';
import { measureStore } from './measures/measure-store.js';
import { memberRequestStore } from './meetings/member-request-store.js';
import { scheduleStore } from './meetings/schedule-store.js';
import { actionStore } from './narratives/action-store.js';
import { approvalStore } from './narratives/approval-store.js';
import { narrativeStore } from './narratives/narrative-store.js';
import { observationStore } from './observations/observation-store.js';
import { publicationFigureStore } from './publications/publication-figure-store.js';
import { publicationRulesStore } from './publications/publication-rules-store.js';
import { publicationStore } from './publications/publication-store.js';
import { dueReleases, releaseStore } from './publications/release-store.js';
import { sharedPublications } from './publications/shared-publications.js';
import { outlookStore } from './reports/outlook-store.js';
import { committeeStore } from './scorecards/committee-store.js';
import { scorecardChangeStore } from './scorecards/scorecard-change-store.js';
import { scorecardStore } from './scorecards/scorecard-store.js';
import { cancellable } from './sql/cancellation.js';
import { applicationConnection, type Connection } from './sql/connection.js';
import { connectionQuota } from './sql/connection-quota.js';
import type { SessionSettings } from './sql/session-query.js';
import { reached, reading, transaction } from './sql/transaction.js';
import { targetStore } from './targets/target-store.js';
import { periodStore } from './values/period-store.js';

/** What a transaction says of itself: who changed what, and what there is to tell of it. */
interface Logs {
  readonly audit: AuditLog;
  readonly events: EventLog;
}

/** Of who was let in to read: nothing comes of them. */
const emptyLogs = (): Logs => ({ audit: auditLog(), events: eventLog() });

const councilStores = (manager: EntityManager, councilId: string, logs: Logs) => ({
  ...logs,
  actions: actionStore(manager, councilId),
  approvals: approvalStore(manager, councilId),
  areas: areaStore(manager),
  auditTrail: auditTrail(manager, councilId),
  committees: committeeStore(manager, councilId),
  comparators: comparatorStore(manager, councilId),
  comparisons: publishedComparisons(manager),
  comparisonGroups: comparisonGroupStore(manager),
  deliveries: webhookDeliveryStore(manager, councilId),
  eventTrail: eventTrail(manager, councilId),
  imports: importLog(manager, councilId),
  identityProviders: identityProviderStore(manager, councilId),
  keys: apiKeyStore(manager, councilId),
  measures: measureStore(manager),
  memberRequests: memberRequestStore(manager, councilId),
  memberships: membershipStore(manager, councilId),
  narratives: narrativeStore(manager, councilId),
  observations: observationStore(manager, councilId),
  outlooks: outlookStore(manager, councilId),
  publicationFigures: publicationFigureStore(manager, councilId),
  publicationRules: publicationRulesStore(manager, councilId),
  publications: publicationStore(manager, councilId),
  published: publishedFigures(manager),
  schedule: scheduleStore(manager, councilId),
  scorecardChanges: scorecardChangeStore(manager, councilId),
  scorecards: scorecardStore(manager, councilId),
  settings: councilSettingStore(manager, councilId),
  targets: targetStore(manager, councilId),
  webhooks: webhookStore(manager, councilId),
});

const publishingStores = (manager: EntityManager, councilId: string, logs: Logs) => ({
  ...councilStores(manager, councilId, logs),
  projections: projectionStore(manager),
  releases: releaseStore(manager, councilId),
});

const catalogueStores = (manager: EntityManager, audit: AuditLog) => ({
  areas: areaStore(manager),
  audit,
  auditTrail: auditTrail(manager, null),
  comparisonGroups: comparisonGroupStore(manager),
  figures: figureImport(manager),
  imports: importLog(manager, null),
  identityProviders: identityProviderStore(manager, null),
  keys: apiKeyStore(manager, null),
  mappings: mappingStore(manager),
  measures: measureStore(manager),
  memberships: membershipStore(manager, null),
  projections: projectionStore(manager),
  published: publishedFigures(manager),
  releases: dueReleases(manager),
  subscriptions: subscriptionStore(manager),
});

const readModels = (manager: EntityManager) => ({
  areas: areaStore(manager),
  comparisons: publishedComparisons(manager),
  comparisonGroups: comparisonGroupStore(manager),
  measures: measureStore(manager),
  periods: periodStore(manager),
  publications: sharedPublications(manager),
  published: publishedFigures(manager),
});

export type CouncilStores = ReturnType<typeof councilStores>;
export type PublishingStores = ReturnType<typeof publishingStores>;
export type WebhookDispatchStores = { readonly webhookDispatch: ReturnType<typeof webhookDispatchStore> };
export type CatalogueStores = ReturnType<typeof catalogueStores>;
export type ReadModels = ReturnType<typeof readModels>;

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
      inTenant(tenant, 'off', (manager, logs) => work(councilStores(manager, tenant.councilId, logs))),
    publishing: (tenant, work) =>
      inTenant(tenant, 'on', (manager, logs) => work(publishingStores(manager, tenant.councilId, logs))),
    delivering: ({ councilId }, work) =>
      share(councilId, () =>
        transaction(tenants, async (manager) => {
          await manager.query(
            `SELECT set_config('app.council_id', $1, true), set_config('app.publishing', 'off', true),
               set_config('app.delivering', 'on', true)`,
            [councilId],
          );
          return work({ webhookDispatch: webhookDispatchStore(manager, councilId) });
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
          const stores = (audit: AuditLog) => work(catalogueStores(manager, audit));
          return writes
            ? change(manager, { principal, councilId: null, operation }, stores)
            : stores(auditLog());
        }),
      ),
    acrossPublished: (reader, work) =>
      shareOfReading(readingOf(reader), () =>
        reading(published, null, (manager) => work(readModels(manager))),
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
