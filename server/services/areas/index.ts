import type { CachedRegister } from './area-register.js';

/** Operations on areas. */
export const areasServices = ({ current, refresh }: CachedRegister) => ({
  areaRegister: current,
  /** The code of today of the area that has or had this code; an unknown code is given back. */
  codeToday: async (code: string): Promise<string> => (await current()).byCode(code)?.gssCode ?? code,
  refreshAreaRegister: refresh,
});
