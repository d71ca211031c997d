import { authoriseViewer } from '../../access/policy.js';
import { operator } from '../../access/principal.js';
import { type AreaRegister, areaRegister } from '../../domain/areas/area-register.js';
import type { DatabaseSessions } from '../../persistence/database.js';

/** The register of areas, cached in memory because every request needs it and it changes a few times a year. */
export interface CachedRegister {
  /** Returns the register, or a promise of it if it has not been read yet. */
  current(): AreaRegister | Promise<AreaRegister>;
  /** Reads the register from the database again. Call it after a change; other servers call it at intervals. */
  refresh(): Promise<void>;
}

export function cachedRegister(sessions: DatabaseSessions): CachedRegister {
  let current: AreaRegister | undefined;
  let reading: Promise<AreaRegister> | undefined;
  const read = (): Promise<AreaRegister> => {
    const started = sessions
      .acrossPublished(authoriseViewer(operator), ({ areas }) => areas.register())
      .then((areas) => {
        // If another read has started since, its register is newer than this one.
        if (reading === started) current = areaRegister(areas);
        return areaRegister(areas);
      })
      .finally(() => {
        if (reading === started) reading = undefined;
      });
    reading = started;
    return started;
  };
  return {
    current: () => current ?? reading ?? read(),
    refresh: async () => {
      await read();
    },
  };
}
