import type { Principal } from '../../../server/access/principal.js';
import type { CreateApiKeyInput } from '../../../server/services/access/create-api-key.js';
import type { Services } from '../../../server/services/services.js';
import { accepted } from './councils.js';

/**
 * Returns functions that create API keys as a council's administrator. A key is named `Data team` and has the role of a
 * data officer, unless the test gives other values.
 */
export const keyMaker = (
  services: Pick<Services, 'createApiKey'>,
  administrator: Principal,
  council: string,
) => {
  const input = (more: Partial<CreateApiKeyInput> = {}): CreateApiKeyInput => ({
    council,
    name: 'Data team',
    roles: ['DATA_OFFICER'],
    ...more,
  });
  const create = (more?: Partial<CreateApiKeyInput>) => services.createApiKey(administrator, input(more));
  return {
    input,
    create,
    createAccepted: async (more?: Partial<CreateApiKeyInput>) => accepted(await create(more)),
  };
};
