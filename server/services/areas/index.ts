import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { adoptCodes } from './adopt-codes.js';

/** Operations on areas. */
export const areasServices = (sessions: DatabaseSessions, { now, register }: ServiceSettings) => ({
  areaRegister: register.current,
  adoptCodes: adoptCodes(sessions, now, register),
  /** The code of today of the area that has or had this code; an unknown code is given back. */
  codeToday: async (code: string): Promise<string> =>
    (await register.current()).byCode(code)?.gssCode ?? code,
  refreshAreaRegister: register.refresh,
});
