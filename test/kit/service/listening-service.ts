import { createGraphqlHandler } from '../../../server/graphql/server/handler.js';
import { createWebServer } from '../../../server/http/server.js';
import type { Services } from '../../../server/services/services.js';

/** A service that runs in this process and answers over HTTP. */
export interface ListeningService {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

export async function listen(services: Services): Promise<ListeningService> {
  const graphql = await createGraphqlHandler({ services, log: quiet });
  const web = createWebServer({ graphql, services, isReady: async () => true });
  const address = await web.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${address}/graphql`,
    close: async () => {
      await web.close();
      await graphql.close();
    },
  };
}
