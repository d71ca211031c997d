import { accessStores } from './access/index.js';
import { areasStores } from './areas/index.js';
import type { AuditLog } from './audit/audit-log.js';
import { auditStores } from './audit/index.js';
import { comparisonsStores } from './comparisons/index.js';
import type { EventLog } from './events/event-log.js';
import { eventsStores } from './events/index.js';
import { importsStores } from './imports/index.js';
import { measuresStores } from './measures/index.js';
import { meetingsStores } from './meetings/index.js';
import { narrativesStores } from './narratives/index.js';
import { observationsStores } from './observations/index.js';
import { publicationsStores } from './publications/index.js';
import { reportsStores } from './reports/index.js';
import { scorecardsStores } from './scorecards/index.js';
import { onDemand, type StoreScope, type StoresOf, type TenantScope } from './sql/on-demand.js';
import { targetsStores } from './targets/index.js';
import { valuesStores } from './values/index.js';

/** The logs that a writing transaction fills: its audit entries, and the events that follow from them. */
export interface Logs {
  readonly audit: AuditLog;
  readonly events: EventLog;
}

const council = {
  ...auditStores.council,
  ...areasStores.council,
  ...measuresStores.council,
  ...targetsStores.council,
  ...observationsStores.council,
  ...comparisonsStores.council,
  ...scorecardsStores.council,
  ...importsStores.council,
  ...narrativesStores.council,
  ...reportsStores.council,
  ...publicationsStores.council,
  ...meetingsStores.council,
  ...accessStores.council,
  ...eventsStores.council,
};

const publishing = {
  ...council,
  ...comparisonsStores.publishing,
  ...publicationsStores.publishing,
};

const catalogue = {
  ...auditStores.catalogue,
  ...areasStores.catalogue,
  ...measuresStores.catalogue,
  ...comparisonsStores.catalogue,
  ...importsStores.catalogue,
  ...publicationsStores.catalogue,
  ...accessStores.catalogue,
};

const published = {
  ...valuesStores.published,
  ...areasStores.published,
  ...measuresStores.published,
  ...comparisonsStores.published,
  ...publicationsStores.published,
};

export type CouncilStores = StoresOf<typeof council> & Logs;
export type PublishingStores = StoresOf<typeof publishing> & Logs;
export type WebhookDispatchStores = StoresOf<typeof eventsStores.dispatch>;
export type CatalogueStores = StoresOf<typeof catalogue> & Pick<Logs, 'audit'>;
export type ReadModels = StoresOf<typeof published>;

/** Returns the stores of one council's rows, and of shared and published rows. */
export const councilStores = (scope: TenantScope, logs: Logs): CouncilStores =>
  onDemand(council, scope, logs);

/** Returns what {@link councilStores} returns, with the stores that change published data. */
export const publishingStores = (scope: TenantScope, logs: Logs): PublishingStores =>
  onDemand(publishing, scope, logs);

/** Returns the store of one council's due deliveries, with the secrets that sign them. */
export const webhookDispatchStores = (scope: TenantScope): WebhookDispatchStores =>
  onDemand(eventsStores.dispatch, scope, {});

/** Returns the stores of the shared catalogue. */
export const catalogueStores = (scope: StoreScope, audit: AuditLog): CatalogueStores =>
  onDemand(catalogue, scope, { audit });

/** Returns the stores that only read shared and published data. */
export const readModels = (scope: StoreScope): ReadModels => onDemand(published, scope, {});
