import { authoriseCataloguer } from '../../access/policy.js';
import { operator } from '../../access/principal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import type { CachedRegister } from './area-register.js';

/**
 * Gives councils the codes that have come into force by today. Then reads the register of areas again. Returns
 * the number of councils that got another code.
 */
export const adoptCodes =
  (sessions: DatabaseSessions, now: () => Date, { refresh }: CachedRegister) =>
  async (): Promise<number> => {
    const cataloguer = authoriseCataloguer(operator, 'reorganisationDefine');
    const adopted = await sessions.inCatalogue(cataloguer, (stores) =>
      adoptCodesOf(stores, dayInLondon(now())),
    );
    await refresh();
    return adopted;
  };

/** Does the work of {@link adoptCodes} within a transaction. The caller must read the register of areas again. */
export async function adoptCodesOf(
  { reorganisations, audit }: Pick<CatalogueStores, 'audit' | 'reorganisations'>,
  today: PlainDate,
): Promise<number> {
  const adopted = await reorganisations.adoptCodes(today);
  for (const { before, gssCode } of adopted) {
    audit.record('AREA', [gssCode], { gssCode: before }, { gssCode });
  }
  return adopted.length;
}
