import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  getOperationAST,
  Kind,
  Lexer,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';

/**
 * Limits of every document. They are checked before validation, because the time of a validation grows with the square
 * of the number of repeated fields.
 */
export const documentLimits = {
  /** Names, punctuators and values. */
  tokens: 5000,
  /** Fields within fields. An introspection query has 13 to 15. */
  depth: 16,
  aliases: 100,
  fragments: 60,
  /** Fields and fragments that occur again in the same selection set. */
  repeats: 50,
} as const;

type Limit = keyof typeof documentLimits;

const words: Record<Limit, string> = {
  tokens: 'tokens',
  depth: 'levels of fields',
  aliases: 'aliases',
  fragments: 'fragments',
  repeats: 'repeated fields or fragments',
};

export function tooExpensive(message: string, numbers: Readonly<Record<string, number>>): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'QUERY_TOO_EXPENSIVE', ...numbers, http: { status: 422 } },
  });
}

/**
 * Returns an error of code `QUERY_TOO_EXPENSIVE`, with the count and the limit, for the first limit that the document
 * exceeds; `undefined` if it exceeds none.
 */
export function checkLimits(document: DocumentNode): GraphQLError | undefined {
  const counts = measureDocument(document);
  const exceeded = (Object.keys(counts) as (keyof typeof counts)[]).find(
    (limit) => counts[limit] > documentLimits[limit],
  );
  if (!exceeded) return undefined;
  const numbers = { found: counts[exceeded], limit: documentLimits[exceeded] };
  return tooExpensive(
    `The query has ${numbers.found} ${words[exceeded]}; at most ${numbers.limit} are allowed. Ask for less at a time.`,
    numbers,
  );
}

/** The length in characters up to which a text that passed is remembered. Longer texts are examined each time. */
const longestRemembered = 20_000;
const mostRemembered = 500;

/**
 * Returns a function that examines the text of a document. The function throws the error of {@link checkLimits}, or
 * `QUERY_TOO_LARGE` if the text has too many tokens to be parsed. Texts that passed are remembered, because clients
 * send the same few texts. A text with a syntax error passes, because Apollo reports it.
 */
export function documentExaminer(): (text: string) => void {
  const passed = new Set<string>();
  return (text) => {
    if (passed.has(text)) return;
    const document = read(text);
    const error = document ? checkLimits(document) : checkTokens(text);
    if (error) throw error;
    if (text.length > longestRemembered) return;
    if (passed.size >= mostRemembered) passed.clear();
    passed.add(text);
  };
}

function read(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: documentLimits.tokens, noLocation: true });
  } catch {
    return undefined;
  }
}

/**
 * Returns an error if the text has too many tokens; `undefined` if it has a syntax error. The tokens are counted,
 * because the parser throws the same kind of error for too many tokens and for a syntax error.
 */
function checkTokens(text: string): GraphQLError | undefined {
  const lexer = new Lexer(new Source(text));
  const limit = documentLimits.tokens;
  try {
    for (let count = 0; count <= limit; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return undefined;
    }
  } catch {
    return undefined;
  }
  return new GraphQLError(`The document has more than ${limit} tokens. Ask for less at a time.`, {
    extensions: { code: 'QUERY_TOO_LARGE', limit, http: { status: 422 } },
  });
}

/**
 * The most bytes of a request that is not a mutation: many times the size of a query. Only mutations are larger, when
 * they submit figures in bulk.
 */
export const queryBodyLimit = 256 * 1024;

/** Throws `QUERY_TOO_LARGE` (413) for a request over {@link queryBodyLimit} that is not a mutation. */
export function checkSize(bytes: number, text: string, operationName: string | null | undefined): void {
  if (bytes <= queryBodyLimit) return;
  const document = read(text);
  if (document && getOperationAST(document, operationName)?.operation === 'mutation') return;
  throw new GraphQLError(`A query may be ${queryBodyLimit} bytes long; this one is ${bytes}.`, {
    extensions: { code: 'QUERY_TOO_LARGE', found: bytes, limit: queryBodyLimit, http: { status: 413 } },
  });
}

function measureDocument({ definitions }: DocumentNode): Record<Exclude<Limit, 'tokens'>, number> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let aliases = 0;
  let repeats = 0;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if ('selectionSet' in definition && definition.selectionSet) count(definition.selectionSet);
  }
  const depthOf = depthMeter(fragments);
  const depths = definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? depthOf(definition.selectionSet) : 0,
  );
  return { depth: Math.max(0, ...depths), aliases, fragments: fragments.size, repeats };

  // Validation compares the fields of an inline fragment with those around it, so they share one set of names.
  function count({ selections }: SelectionSetNode, names = new Set<string>()): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        count(selection.selectionSet, names);
        continue;
      }
      const name = nameOf(selection);
      if (names.has(name)) repeats += 1;
      names.add(name);
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.alias) aliases += 1;
      if (selection.selectionSet) count(selection.selectionSet);
    }
  }
}

const nameOf = (selection: FieldNode | FragmentSpreadNode): string =>
  selection.kind === Kind.FIELD
    ? (selection.alias?.value ?? selection.name.value)
    : `...${selection.name.value}`;

/**
 * Returns a function that measures the depth of a selection set. Each fragment is measured once. A fragment within
 * itself counts as 0, because validation rejects such a cycle later.
 */
function depthMeter(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const depths = new Map<string, number>();
  const depthOf = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => Math.max(deepest, depthOfSelection(selection)), 0);

  function depthOfSelection(selection: SelectionNode): number {
    if (selection.kind === Kind.FIELD)
      return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
    const name = selection.name.value;
    const knownDepth = depths.get(name);
    if (knownDepth !== undefined) return knownDepth;
    depths.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    depths.set(name, depth);
    return depth;
  }
  return depthOf;
}
