import type { DatabaseSessions } from '../persistence/database.js';
import type { AccessSettings } from './access/access-settings.js';
import { accessServices } from './access/index.js';
import { cachedRegister } from './areas/area-register.js';
import { areasServices } from './areas/index.js';
import { auditServices } from './audit/index.js';
import { benchmarksServices } from './benchmarks/index.js';
import { comparisonsServices } from './comparisons/index.js';
import { eventsServices } from './events/index.js';
import { importsServices } from './imports/index.js';
import { measuresServices } from './measures/index.js';
import { meetingsServices } from './meetings/index.js';
import { narrativesServices } from './narratives/index.js';
import { observationsServices } from './observations/index.js';
import { publicationsServices } from './publications/index.js';
import { reportsServices } from './reports/index.js';
import { scorecardsServices } from './scorecards/index.js';
import { targetsServices } from './targets/index.js';
import { valuesServices } from './values/index.js';

const defaultAccess: AccessSettings = { loopbackProviders: false };

/** Returns all operations of the service, chapter by chapter. They use the sessions of one database. */
export const openServices = (
  sessions: DatabaseSessions,
  now: () => Date,
  access: AccessSettings = defaultAccess,
) => {
  const register = cachedRegister(sessions);
  const settings = { now, access, register };
  return {
    ...valuesServices(sessions),
    ...auditServices(sessions),
    ...areasServices(sessions, settings),
    ...measuresServices(sessions),
    ...targetsServices(sessions),
    ...observationsServices(sessions, settings),
    ...comparisonsServices(sessions, settings),
    ...scorecardsServices(sessions, settings),
    ...importsServices(sessions, settings),
    ...narrativesServices(sessions),
    ...reportsServices(sessions, settings),
    ...benchmarksServices(sessions),
    ...publicationsServices(sessions, settings),
    ...meetingsServices(sessions, settings),
    ...accessServices(sessions, settings),
    ...eventsServices(sessions, settings),
  };
};

export type Services = ReturnType<typeof openServices>;
