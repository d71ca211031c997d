import { randomUUID } from 'node:crypto';
import { createYardstick, type Yardstick } from '@yardstick/sdk';
import type { Principal } from '../access/principal.js';
import { openLog } from '../log.js';
import type { Services } from '../services/services.js';

/** An address that is never looked up, because the `fetch` below answers each request in this process. */
const nowhere = 'http://yardstick.invalid/graphql';

export interface InProcess {
  readonly yardstick: Yardstick;
  readonly close: () => Promise<void>;
}

/**
 * Returns an SDK client that calls the API inside this process as `principal`. With it, a command that is written
 * for a service also works on the database of this machine. GraphQL is imported only when this function is called,
 * because loading it takes time.
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
        headers: responseHeaders,
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
        headers: [...responseHeaders].map(([name, value]) => [name, `${value}`]),
      });
    },
  });
  return { yardstick, close: handler.close };
}
