import { hexOf } from './hex.js';

/**
 * The types of a document's variables and result, for the type checker only: the property never exists at run time.
 * graphql-codegen's typed documents have the same shape, so your own documents are accepted too.
 */
export interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/**
 * The text of a GraphQL document, typed with its result and its variables. A plain string is accepted too, and its
 * result has the type `unknown`. A parsed document, which has a `kind` and no text, is not accepted.
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
   * The SHA-256 of the text, calculated when the package was built. It is in Base64, because Base64 makes a bundle
   * smaller than hexadecimal digits do: it is a third shorter.
   */
  readonly hash: string;
}

/** Returns the id of a document: `sha256:` and the SHA-256 of its text in hexadecimal digits. */
export const documentId = ({ hash }: { readonly hash: string }): string =>
  `sha256:${hexOf(Array.from(atob(hash), (byte) => byte.charCodeAt(0)))}`;

/**
 * Creates a document of this package; only generated code calls this function.
 * @param texts The text of the operation, then the texts of its fragments.
 */
export const knownDocument = <Result, Variables>(
  hash: string,
  ...texts: readonly string[]
): KnownDocument<Result, Variables> => Object.freeze({ hash, toString: () => texts.join('') });

/** The facts about a document that decide how it is sent. */
export interface Operation {
  readonly name: string | undefined;
  /** True if sending the document twice has the same effect as sending it once: for a query, never for a mutation. */
  readonly repeatable: boolean;
}

const textAndComments = /#.*|"""(?:"""|[\s\S])*?"""|"(?:\\.|[^"\\\n\r])*"/g;
const innermostBrackets = /\{[^{}()]*\}|\([^{}()]*\)/g;

/**
 * Finds the name of a document's operation, and whether it is repeatable. In case of doubt it is not: the word
 * `mutation` or `subscription` outside all brackets decides, even if it is the name of something else.
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
