import { hexOf } from './hex.js';

/**
 * Tells the type checker the variables and the result of a document. The property never exists at run time.
 * graphql-codegen's typed documents have the same shape, so your own documents fit as well.
 */
export interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/**
 * A GraphQL document as text, with its types. A plain string is accepted; its result is `unknown`. A parsed
 * document, which has a `kind` and no text, is not accepted.
 */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  readonly kind?: never;
  toString(): string;
}

/**
 * A document of this package. The service knows it by its id ({@link documentId}), so the client can send the id
 * in place of the text.
 */
export interface KnownDocument<Result, Variables> extends TypedDocument<Result, Variables> {
  /**
   * SHA-256 of the text, computed when the package was built. It is in Base64, which is a third shorter in a
   * bundle than hexadecimal.
   */
  readonly hash: string;
}

/** The id of a document: `sha256:` and the SHA-256 of its text in hexadecimal. */
export const documentId = ({ hash }: { readonly hash: string }): string =>
  `sha256:${hexOf(Array.from(atob(hash), (byte) => byte.charCodeAt(0)))}`;

/**
 * Builds the documents of the generated code.
 * @param texts The text of the operation, then those of its fragments.
 */
export const knownDocument = <Result, Variables>(
  hash: string,
  ...texts: readonly string[]
): KnownDocument<Result, Variables> => Object.freeze({ hash, toString: () => texts.join('') });

/** The facts about a document that decide how it is sent. */
export interface Operation {
  readonly name: string | undefined;
  /** True if sending it twice has the same effect as sending it once: a query, never a mutation. */
  readonly repeatable: boolean;
}

const textAndComments = /#.*|"""(?:"""|[\s\S])*?"""|"(?:\\.|[^"\\\n\r])*"/g;
const innermostBrackets = /\{[^{}()]*\}|\([^{}()]*\)/g;

/**
 * Reads the name and the kind of a document's operation. When in doubt it is not repeatable: the word
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
