import { authoriseCataloguer } from '../../access/policy.js';
import { operator } from '../../access/principal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import type { CachedRegister } from './area-register.js';

/**
 * Gives each council the code that it has from today or an earlier day, unless it has that code already. Then
 * reads the register of areas again. Returns the number of councils that got another code.
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

/** Gives councils their codes as {@link adoptCodes} does, but within an open transaction and without the register. */
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
