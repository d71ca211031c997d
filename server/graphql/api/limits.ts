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
 * What a document may be, whatever it asks for. Checked before validation, whose own time grows with the
 * square of what is repeated.
 */
export const documentLimits = {
  /** Names, signs and values. */
  tokens: 5000,
  /** Fields within fields. An introspection query has 13 to 15. */
  depth: 16,
  aliases: 100,
  fragments: 60,
  /** Fields and fragments that stand in a pair of braces in which they stood before. */
  repeats: 50,
} as const;

type Limit = keyof typeof documentLimits;

const words: Record<Limit, string> = {
  tokens: 'tokens',
  depth: 'levels of fields',
  aliases: 'aliases',
  fragments: 'fragments',
  repeats: 'fields or fragments that were there before',
};

export function tooExpensive(message: string, numbers: Readonly<Record<string, number>>): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'QUERY_TOO_EXPENSIVE', ...numbers, http: { status: 422 } },
  });
}

/** The first limit that the document is beyond, as an error of code `QUERY_TOO_EXPENSIVE` with the numbers. */
export function checkLimits(document: DocumentNode): GraphQLError | undefined {
  const found = measureDocument(document);
  const beyond = (Object.keys(found) as (keyof typeof found)[]).find(
    (limit) => found[limit] > documentLimits[limit],
  );
  if (!beyond) return undefined;
  const numbers = { found: found[beyond], limit: documentLimits[beyond] };
  return tooExpensive(
    `The query has ${numbers.found} ${words[beyond]}; at most ${numbers.limit} are allowed. Ask for less at a time.`,
    numbers,
  );
}

/** Longer texts are examined anew each time rather than remembered. */
const longestRemembered = 20_000;
const mostRemembered = 500;

/**
 * Throws what {@link checkLimits} finds in a document's text, and `QUERY_TOO_LARGE` where it has too many tokens to
 * be read at all. A text that passed is remembered, since clients send the same few; one that cannot be read passes,
 * because Apollo will say so.
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

/** The parser stops at the limit as at a mistake; this tells the one from the other. */
function checkTokens(text: string): GraphQLError | undefined {
  const lexer = new Lexer(new Source(text));
  const limit = documentLimits.tokens;
  try {
    for (let found = 0; found <= limit; found += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return undefined;
    }
  } catch {
    return undefined;
  }
  return new GraphQLError(`The document has more than ${limit} tokens. Ask for less at a time.`, {
    extensions: { code: 'QUERY_TOO_LARGE', limit, http: { status: 422 } },
  });
}

/** Bytes. A query fits many times over; only changes bring more along, figures in bulk. */
export const queryBodyLimit = 256 * 1024;

/** Throws `QUERY_TOO_LARGE` (413) where a request is as large as only one that changes something may be. */
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

  // What stands in an inline fragment stands in the braces around it, where validation compares it with the rest.
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

/** Each fragment is measured once; one that contains itself, which validation refuses, ends where it began. */
function depthMeter(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, number>();
  const depthOf = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => Math.max(deepest, depthOfSelection(selection)), 0);

  function depthOfSelection(selection: SelectionNode): number {
    if (selection.kind === Kind.FIELD)
      return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
    const name = selection.name.value;
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    known.set(name, depth);
    return depth;
  }
  return depthOf;
}
