import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphqlContext } from '../api/context.js';
import { rootFields } from '../api/root-fields.js';
import { cachedOperations, type Question, type ResponseCache } from '../server/response-cache.js';

/** Gives the long reports from memory while nothing was written; what they cost is counted either way. */
export const responseCachePlugin = (answers: ResponseCache): ApolloServerPlugin<GraphqlContext> => ({
  async requestDidStart() {
    let question: Question | undefined;
    return {
      async responseForOperation({ document, operation, queryHash, request, contextValue }) {
        if (operation?.operation !== OperationTypeNode.QUERY) return null;
        if (!rootFields(document, operation).every((name) => cachedOperations.has(name))) return null;
        const { operationName, variables } = request;
        question = answers.question(contextValue.principal, { queryHash, operationName, variables });
        const data = question && answers.find(question);
        if (!data) return null;
        question = undefined;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },

      async willSendResponse({ response: { body } }) {
        if (!question || body.kind !== 'single') return;
        const { data, errors, extensions } = body.singleResult;
        if (data && !errors && !extensions) answers.store(question, data);
      },
    };
  },
});
