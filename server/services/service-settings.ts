import type { AccessSettings } from './access/access-settings.js';
import type { CachedRegister } from './areas/area-register.js';

/** The clock, the operator's settings and the register of areas, which many operations need. */
export interface ServiceSettings {
  readonly now: () => Date;
  readonly access: AccessSettings;
  readonly register: CachedRegister;
}
