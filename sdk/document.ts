import { hexOf } from './hex.js';

/**
 * Tells the type checker, and it alone, what a document takes and gives; the property never exists.
 * It is the shape that graphql-codegen's typed documents have, so that your own documents fit as well.
 */
export interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/**
 * A GraphQL document as text that knows its types. A bare string will do; its result is `unknown`. A parsed document,
 * which has a `kind` and no text, will not.
 */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  readonly kind?: never;
  toString(): string;
}

/** A document of this package: the service knows it by its id, so that its text need not be sent. */
export interface KnownDocument<Result, Variables> extends TypedDocument<Result, Variables> {
  /** `sha256:` and the SHA-256 of the text in hexadecimal, worked out when the package was made. */
  readonly id: string;
}

/**
 * What the generated code makes its documents with: the text's SHA-256, in Base64 since that is a third shorter in a
 * bundle, the operation's text, and those of its fragments.
 */
export const knownDocument = <Result, Variables>(
  hash: string,
  ...texts: readonly string[]
): KnownDocument<Result, Variables> =>
  Object.freeze({
    get id() {
      return `sha256:${hexOf(Array.from(atob(hash), (byte) => byte.charCodeAt(0)))}`;
    },
    toString: () => texts.join(''),
  });

/** What a document asks for, as far as sending it needs to know. */
export interface Operation {
  readonly name: string | undefined;
  /** Whether asking twice does no more than asking once: a query, and nothing else. */
  readonly repeatable: boolean;
}

const textAndComments = /#.*|"""(?:"""|[\s\S])*?"""|"(?:\\.|[^"\\\n\r])*"/g;
const innermostBrackets = /\{[^{}()]*\}|\([^{}()]*\)/g;

/**
 * Reads the name and the kind of a document's operation. When in doubt it is not repeatable: any
 * `mutation` or `subscription` outside all brackets counts, even as the name of something else.
 *
 * @example operationOf('mutation MeasureDefine { … }').repeatable === false
 */
export function operationOf(text: string): Operation {
  let outermost = text.replace(textAndComments, '');
  for (let whole = ''; whole !== outermost; ) {
    whole = outermost;
    outermost = whole.replace(innermostBrackets, ';');
  }
  return {
    name: /\b(?:query|mutation|subscription)\s+(\w+)/.exec(outermost)?.[1],
    repeatable: !/\b(?:mutation|subscription)\b/.test(outermost),
  };
}
