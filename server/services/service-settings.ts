import type { AccessSettings } from './access/access-settings.js';

/** The clock and the operator's settings, which operations are given. */
export interface ServiceSettings {
  readonly now: () => Date;
  readonly access: AccessSettings;
}
