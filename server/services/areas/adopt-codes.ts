import { authoriseCataloguer } from '../../access/policy.js';
import { operator } from '../../access/principal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import type { CachedRegister } from './area-register.js';

/** Gives councils the codes whose day has come, and reads the register again. Returns the number of such councils. */
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

/** {@link adoptCodes} within a transaction. */
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
