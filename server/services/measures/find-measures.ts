import { authoriseReader, mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureFilter, MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';

/** A catalogue measure or, with `council`, that council's local one. `null` if the caller may see none. */
export const findMeasure =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: { readonly code: string; readonly council: string | null },
  ): Promise<MeasureRecord | null> => {
    const reader = authoriseReader(principal, 'measure');
    if (key.council === null) {
      return sessions.acrossPublished(
        reader,
        async ({ measures }) => (await measures.byCodes([key.code])).get(key.code) ?? null,
      );
    }
    const tenant = mayEnter(principal, 'measure', key.council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async ({ measures }) => {
      const measure = (await measures.byCodes([key.code])).get(key.code);
      return measure?.councilId === tenant.councilId ? measure : null;
    });
  };

/**
 * By code: the catalogue's measures or, with `council`, those that it may use. `null` if the caller may not.
 */
export const findMeasures =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    filter: MeasureFilter & { readonly council: string | null },
    request: PageRequest,
  ): Promise<Page<MeasureRecord> | null> => {
    const reader = authoriseReader(principal, 'measures');
    if (filter.council === null) {
      return sessions.acrossPublished(reader, ({ measures }) => measures.page(filter, request));
    }
    const tenant = mayEnter(principal, 'measures', filter.council);
    return tenant ? sessions.inCouncil(tenant, ({ measures }) => measures.page(filter, request)) : null;
  };
