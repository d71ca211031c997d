import { authoriseViewer } from '../../access/policy.js';
import { operator } from '../../access/principal.js';
import { type AreaRegister, areaRegister } from '../../domain/areas/area-register.js';
import type { DatabaseSessions } from '../../persistence/database.js';

/** The register of areas, cached in memory: every request needs it, and it changes only a few times a year. */
export interface CachedRegister {
  /** Without a promise if it has been read. */
  current(): AreaRegister | Promise<AreaRegister>;
  /** Reads it again. Call it after a change; other servers read it at intervals. */
  refresh(): Promise<void>;
}

export function cachedRegister(sessions: DatabaseSessions): CachedRegister {
  let current: AreaRegister | undefined;
  let reading: Promise<AreaRegister> | undefined;
  const read = (): Promise<AreaRegister> => {
    const started = sessions
      .acrossPublished(authoriseViewer(operator), ({ areas }) => areas.register())
      .then((areas) => {
        // A read that started later has the newer register.
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
