import type { Arguments, Client } from './client.js';
import type { TypedDocument } from './document.js';
import { YardstickError } from './errors.js';
import type { PageInfoFragment } from './generated/operations.js';
import type { CallOptions } from './options.js';

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfoFragment;
}

export interface PageOptions extends CallOptions {
  /** How many at most, 1 to 100; 20 unless told. */
  readonly first?: number | undefined;
  /** The `pageInfo.endCursor` of the page before. */
  readonly after?: string | null | undefined;
}

export interface AllOptions extends CallOptions {
  /** How many to fetch at a time, 1 to 100; 100 unless told. */
  readonly pageSize?: number | undefined;
}

/** A list that comes in pages; `Which` says of what. */
export interface Paged<Which, Node> {
  /** One page. */
  page(...which: Arguments<Which, PageOptions>): Promise<Page<Node>>;
  /**
   * One after the other, fetched as you go: break off when you have enough, and no more is fetched. The
   * timeout is each page's; the signal ends the whole.
   */
  all(...which: Arguments<Which, AllOptions>): AsyncGenerator<Node, void, undefined>;
}

/** Which page, as every paged field of the schema takes it. */
interface PageArguments {
  readonly first: number;
  readonly after: string | null | undefined;
}

/**
 * The pages of a field.
 * @param variablesOf The document's variables for what is asked for; `{}` where nothing was said.
 * @param pageOf The page in the document's result.
 */
export function paged<Which, Variables, Result, Node>(
  client: Client,
  document: TypedDocument<Result, Variables>,
  variablesOf: (which: Which, page: PageArguments) => Variables,
  pageOf: (result: Result) => Page<Node>,
): Paged<Which, Node> {
  async function load(which: Which, page: PageArguments, options: CallOptions): Promise<Page<Node>> {
    const parameters = [variablesOf(which, page), options] as Arguments<Variables, CallOptions>;
    return pageOf(await client.query(document, ...parameters));
  }

  function page(...rest: Arguments<Which, PageOptions>): Promise<Page<Node>> {
    const [which, { first = 20, after, ...options } = {}] = rest as [Which?, PageOptions?];
    return load(which ?? ({} as Which), { first, after }, options);
  }

  async function* all(...rest: Arguments<Which, AllOptions>): AsyncGenerator<Node, void, undefined> {
    const [which, { pageSize = 100, ...options } = {}] = rest as [Which?, AllOptions?];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo } = await load(which ?? ({} as Which), { first: pageSize, after }, options);
      yield* nodes;
      if (!pageInfo.hasNextPage) return;
      if (pageInfo.endCursor === null || pageInfo.endCursor === after) {
        throw new YardstickError({ kind: 'protocol', remark: 'there is a next page, and no way to it' });
      }
      after = pageInfo.endCursor;
    }
  }

  return { page, all };
}
