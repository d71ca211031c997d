import { operator } from '../access/principal.js';
import { describeProblem } from '../domain/values/problem.js';
import type { CreateApiKeyInput } from '../services/access/create-api-key.js';
import type { Services } from '../services/services.js';
import { councilReports } from './council-reports.js';
import {
  beginLoading,
  type DemonstrationKeys,
  endLoading,
  requireNoneInterrupted,
  writeKeys,
} from './data-folder.js';
import { loadDemonstration } from './load-demonstration.js';

/**
 * Loads the five reports into a database without councils, and writes API keys to the data folder. Returns
 * true if it loaded them. Throws if an earlier load was interrupted.
 */
export async function openDemonstration(services: Services, dataFolder: string): Promise<boolean> {
  requireNoneInterrupted(dataFolder);
  const subscribed = await services.findCouncils(operator, { subscribes: true }, { first: 1, after: null });
  if (subscribed.nodes.length > 0) return false;
  beginLoading(dataFolder);
  await loadDemonstration(services);
  writeKeys(dataFolder, await makeKeys(services));
  endLoading(dataFolder);
  return true;
}

async function makeKeys(services: Services): Promise<DemonstrationKeys> {
  const keys: Record<string, DemonstrationKeys[string]> = {};
  for (const { council } of councilReports) {
    const administrator = await createKey(services, operator, {
      council,
      name: 'Demonstration administrator',
      roles: ['COUNCIL_ADMINISTRATOR'],
    });
    const holder = await services.authenticate(administrator);
    if (!holder) throw new Error(`the administrator's key to ${council} does not work`);
    const member = await createKey(services, holder, {
      council,
      name: 'Demonstration member',
      roles: ['MEMBER'],
    });
    keys[council] = { administrator, member };
  }
  return keys;
}

async function createKey(
  services: Services,
  by: Parameters<Services['createApiKey']>[0],
  input: CreateApiKeyInput,
): Promise<string> {
  const created = await services.createApiKey(by, input);
  if (created.ok) return created.value.text;
  throw new Error(created.problems.map(describeProblem).join(' '));
}
