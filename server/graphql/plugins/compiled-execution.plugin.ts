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

/** How many ways of including a document's fields are compiled. */
const mostVariants = 16;

/** What is known of a document; for as long as Apollo keeps the document itself. */
interface PersistedDocument {
  /** Variables that decide `@skip` and `@include`. */
  readonly conditions: readonly string[];
  readonly compiled: Map<string, CompiledOperation | undefined>;
}

/**
 * Answers queries by compiled code, from the second time that a document is sent: the many documents of one
 * request each, of people who try things out or of somebody who means harm, are compiled for nobody. What
 * compiled code has no answer for, errors above all, Apollo answers as if this plug-in were not there.
 */
export function compiledExecutionPlugin(): ApolloServerPlugin<GraphqlContext> {
  const documents = new WeakMap<DocumentNode, PersistedDocument>();

  function compiledFor(source: OperationSource, variables: Variables): CompiledOperation | undefined {
    const { document, operation } = source;
    const known = documents.get(document);
    if (!known) {
      documents.set(document, { conditions: conditionsOf(document), compiled: new Map() });
      return undefined;
    }
    const { conditions, compiled } = known;
    const variant = JSON.stringify([operation.name?.value, conditions.map((name) => variables[name])]);
    if (!compiled.has(variant) && compiled.size < mostVariants) {
      compiled.set(variant, compileOperation(source, variables));
    }
    return compiled.get(variant);
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation(asked) {
          const { schema, document, request, contextValue } = asked;
          // Whatever Apollo's types say, there is none where it does not know which is meant.
          const operation: OperationDefinitionNode | undefined = asked.operation;
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

/** `undefined` where they do not fit: Apollo says why. */
function coerced(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> | undefined,
): Variables | undefined {
  return getVariableValues(schema, variableDefinitions ?? [], given ?? {}, { maxErrors: 1 }).coerced;
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}
