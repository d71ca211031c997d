import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { GraphqlContext } from '../api/context.js';
import {
  type CompiledOperation,
  compileOperation,
  type OperationSource,
  type Variables,
} from '../execution/compiled-operation.js';

/**
 * The largest number of variants of one document that are compiled. Variants differ in the results of `@skip` and
 * `@include`.
 */
const mostVariants = 16;

/**
 * The compiled variants of a document. They are referenced weakly, so that they are collected once Apollo drops the
 * document.
 */
interface PersistedDocument {
  /** Names of the variables that `@skip` and `@include` use. */
  readonly conditions: readonly string[];
  readonly compiled: Map<string, CompiledOperation | undefined>;
}

/**
 * Answers queries with compiled code from the second request for a document on. A document that is sent only once,
 * by an explorer or an attacker, is therefore never compiled. If the compiled code gives up (mostly because of an
 * error), Apollo answers as if this plug-in were not installed.
 */
export function compiledExecutionPlugin(): ApolloServerPlugin<GraphqlContext> {
  const documents = new WeakMap<DocumentNode, PersistedDocument>();

  function compiledFor(source: OperationSource, variables: Variables): CompiledOperation | undefined {
    const { document, operation } = source;
    const persisted = documents.get(document);
    if (!persisted) {
      documents.set(document, { conditions: conditionsOf(document), compiled: new Map() });
      return undefined;
    }
    const { conditions, compiled } = persisted;
    const variant = JSON.stringify([operation.name?.value, conditions.map((name) => variables[name])]);
    if (!compiled.has(variant) && compiled.size < mostVariants) {
      compiled.set(variant, compileOperation(source, variables));
    }
    return compiled.get(variant);
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation(requestContext) {
          const { schema, document, request, contextValue } = requestContext;
          // Despite its type in Apollo, `operation` is undefined if the operation name is ambiguous or unknown.
          const operation: OperationDefinitionNode | undefined = requestContext.operation;
          if (!operation) return null;
          const variables = coerced(schema, operation, request.variables);
          const compiled = variables && compiledFor({ schema, document, operation }, variables);
          const data = compiled && (await compiled(contextValue, variables));
          if (!data) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
}

/**
 * Converts the variables of a request to their types. Returns `undefined` if they are invalid, because Apollo then
 * reports the error.
 */
function coerced(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | undefined,
): Variables | undefined {
  return getVariableValues(schema, variableDefinitions ?? [], variables ?? {}, { maxErrors: 1 }).coerced;
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: args }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}
