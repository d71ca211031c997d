import { randomUUID } from 'node:crypto';
import { createYardstick, type Yardstick } from '@yardstick/sdk';
import type { Principal } from '../access/principal.js';
import { openLog } from '../log.js';
import type { Services } from '../services/services.js';

/** Never looked up: what would go there is answered in this process. */
const nowhere = 'http://yardstick.invalid/graphql';

export interface InProcess {
  readonly yardstick: Yardstick;
  readonly close: () => Promise<void>;
}

/**
 * The SDK on the API in this process, asked by `principal`: so a command is written once, and answers alike beside
 * the database and from a service. GraphQL is loaded here and not before, for it takes a while.
 */
export async function inProcess(services: Services, principal: Principal): Promise<InProcess> {
  const { createGraphqlHandler } = await import('../graphql/server/handler.js');
  const handler = await createGraphqlHandler({
    services: { ...services, authenticate: async () => principal },
    log: openLog('error'),
  });
  const yardstick = createYardstick({
    url: nowhere,
    apiKey: 'in-process',
    documentIds: false,
    retry: { retries: 0 },
    fetch: async (_address, { method = 'POST', headers, body } = {}) => {
      const {
        status,
        headers: answered,
        body: text,
      } = await handler.answer({
        method,
        headers: Object.fromEntries(new Headers(headers)),
        search: '',
        body: String(body),
        requestId: randomUUID(),
        address: 'localhost',
      });
      return new Response(text, {
        status,
        headers: [...answered].map(([name, value]) => [name, `${value}`]),
      });
    },
  });
  return { yardstick, close: handler.close };
}
