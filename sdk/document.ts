/**
 * Tells the type checker, and it alone, what a document takes and gives; the property never exists.
 * It is the shape that graphql-codegen's typed documents have, so that your own documents fit as well.
 */
export interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/** A GraphQL document as text that knows its types. A bare string will do; its result is `unknown`. */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
}

/** What a document asks for, as far as sending it needs to know. */
export interface Operation {
  readonly name: string | undefined;
  /** Whether asking twice does no more than asking once: a query, and nothing else. */
  readonly repeatable: boolean;
}

const tokens = /#[^\n\r]*|"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n\r])*"|[{}()]|[_A-Za-z][_0-9A-Za-z]*/g;
const keywords = ['query', 'mutation', 'subscription'];
const isName = (token: string | undefined): token is string => token !== undefined && /^\w/.test(token);

/**
 * Reads the name and the kind of a document's operation. When in doubt it is not repeatable: any
 * `mutation` or `subscription` outside all brackets counts, even as the name of something else.
 *
 * @example operationOf('mutation MeasureDefine { … }').repeatable === false
 */
export function operationOf(text: string): Operation {
  const outermost: string[] = [];
  let depth = 0;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '}' || token === ')') depth -= 1;
    if (depth === 0) outermost.push(token);
    if (token === '{' || token === '(') depth += 1;
  }
  const keyword = outermost.findIndex((token) => keywords.includes(token));
  const next = keyword === -1 ? undefined : outermost[keyword + 1];
  return {
    name: isName(next) ? next : undefined,
    repeatable: !outermost.includes('mutation') && !outermost.includes('subscription'),
  };
}
