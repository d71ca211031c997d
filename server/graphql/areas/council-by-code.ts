import { loaderOf } from '../api/loader.js';
import { presentCouncil } from './area.present.js';
import type { Council } from './council.type.js';

/** The council with a GSS code; `null` if there is none. One read for all codes that a request asks for together. */
export const councilByCode = loaderOf<string, Council | null>(
  async ({ services, principal }, codes) => {
    const councils = await services.findCouncilsByCodes(principal, codes);
    return codes.map((code) => {
      const council = councils.get(code);
      return council ? presentCouncil(council) : null;
    });
  },
  (code) => code,
);
