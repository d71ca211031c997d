import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphqlContext } from '../api/context.js';
import { rootFields } from '../api/root-fields.js';
import { type CacheKey, cachedOperations, type ResponseCache } from './response-cache.js';

/** Answers long reports from the cache while nothing was written. Their cost is deducted in either case. */
export const responseCachePlugin = (answers: ResponseCache): ApolloServerPlugin<GraphqlContext> => ({
  async requestDidStart() {
    let cacheKey: CacheKey | undefined;
    return {
      async responseForOperation({ document, operation, queryHash, request, contextValue }) {
        if (operation?.operation !== OperationTypeNode.QUERY) return null;
        if (!rootFields(document, operation).every((name) => cachedOperations.has(name))) return null;
        const { operationName, variables } = request;
        cacheKey = answers.keyOf(contextValue.principal, { queryHash, operationName, variables });
        const data = cacheKey && answers.find(cacheKey);
        if (!data) return null;
        cacheKey = undefined;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },

      async willSendResponse({ response: { body } }) {
        if (!cacheKey || body.kind !== 'single') return;
        const { data, errors, extensions } = body.singleResult;
        if (data && !errors && !extensions) answers.store(cacheKey, data);
      },
    };
  },
});
