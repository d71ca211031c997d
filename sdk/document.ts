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

/** A document of this package: the service knows it by its id, so that its text need not be sent. */
export interface KnownDocument<Result, Variables> extends TypedDocument<Result, Variables> {
  /** `sha256:` and the SHA-256 of the text in hexadecimal, worked out when the package was made. */
  readonly id: string;
}

/** What the generated code makes its documents with: the operation's text, and those of its fragments. */
export const knownDocument = <Result, Variables>(
  id: string,
  ...texts: readonly string[]
): KnownDocument<Result, Variables> => Object.freeze({ id, toString: () => texts.join('') });

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
