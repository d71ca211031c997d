import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphqlContext } from '../api/context.js';
import { isCacheable } from './cacheable.js';
import type { CacheKey, ResponseCache } from './response-cache.js';

/**
 * Answers long reports from the cache if nothing was written since they were stored. The cost of a report is
 * deducted from the caller's points whether or not it comes from the cache.
 */
export const responseCachePlugin = (answers: ResponseCache): ApolloServerPlugin<GraphqlContext> => ({
  async requestDidStart() {
    let cacheKey: CacheKey | undefined;
    return {
      async responseForOperation({ schema, document, operation, queryHash, request, contextValue }) {
        if (operation?.operation !== OperationTypeNode.QUERY) return null;
        const { operationName, variables } = request;
        if (!isCacheable({ schema, document, operation }, variables ?? {})) return null;
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
