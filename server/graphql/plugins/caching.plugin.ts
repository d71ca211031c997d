import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { readerOperations } from '../../access/permissions.js';
import type { GraphqlContext } from '../api/context.js';
import { keptAndAskedAbout } from '../api/entity-tag.js';
import { rootFields } from '../api/root-fields.js';

const readable: ReadonlySet<string> = new Set([...readerOperations, '__schema', '__type', '__typename']);

/** Sets `Cache-Control` on answers that contain only shared or published data, so that clients can revalidate them. */
export const cachingPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ document, operation, response: { body, http } }) {
        if (!document || operation?.operation !== OperationTypeNode.QUERY) return;
        if (body.kind !== 'single' || body.singleResult.errors) return;
        if (rootFields(document, operation).every((name) => readable.has(name))) {
          http.headers.set('cache-control', keptAndAskedAbout);
        }
      },
    };
  },
};
