import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { adoptCodes, defineReorganisation } from './define-reorganisation.js';

/** Operations on areas. */
export const areasServices = (sessions: DatabaseSessions, { now, register }: ServiceSettings) => ({
  areaRegister: register.current,
  adoptCodes: adoptCodes(sessions, now, register),
  /** The code of today of the area that has or had this code; an unknown code is given back. */
  codeToday: async (code: string): Promise<string> =>
    (await register.current()).byCode(code)?.gssCode ?? code,
  defineReorganisation: defineReorganisation(sessions, now, register),
  refreshAreaRegister: register.refresh,
});
