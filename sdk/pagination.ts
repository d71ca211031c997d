import type { Arguments, Client } from './client.js';
import type { TypedDocument } from './document.js';
import { YardstickError } from './errors.js';
import type { PageInfoFragment } from './generated/operations.js';
import type { CallOptions } from './options.js';

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfoFragment;
}

/** An empty page, for a list whose owner does not exist or must not be seen by the caller. */
export const emptyPage: Page<never> = {
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

export interface PageOptions extends CallOptions {
  /** The most nodes to fetch, 1 to 100; 20 by default. */
  readonly first?: number | undefined;
  /** The `pageInfo.endCursor` of the previous page. */
  readonly after?: string | null | undefined;
}

export interface AllOptions extends CallOptions {
  /** The number of nodes to fetch at a time, 1 to 100; 100 by default. */
  readonly pageSize?: number | undefined;
}

/** A list that comes in pages; `Which` selects the list or filters it. */
export interface Paged<Which, Node> {
  /** Fetches one page. */
  page(...which: Arguments<Which, PageOptions>): Promise<Page<Node>>;
  /**
   * Yields all nodes, one after the other. Each page is fetched only when the loop needs it, so no further page is
   * fetched after you leave the loop. The timeout applies to each page, the signal to the whole list.
   */
  all(...which: Arguments<Which, AllOptions>): AsyncGenerator<Node, void, undefined>;
}

/** The arguments of a list: the conditions of its filter, and its order. */
export type List<Filter, Order> = Filter & { readonly orderBy?: Order | undefined };

/** The arguments of a list of one council. */
export type CouncilList<Filter, Order> = List<Filter, Order> & {
  /** The council's GSS code. */
  readonly council: string;
};

/** The arguments of a list of one council or, without `council`, of the shared data or the platform. */
export type SharedList<Filter, Order> = List<Filter, Order> & {
  /** The council's GSS code. */
  readonly council?: string | undefined;
};

/** The arguments that select a page. Every paged field of the schema has them. */
interface PageArguments {
  readonly first: number;
  readonly after: string | null | undefined;
}

/** Returns the variables of a list's document. All arguments except the council and the order become its filter. */
export function listVariables<Which extends SharedList<object, unknown>>(which: Which, page: PageArguments) {
  const { council, orderBy, ...filter } = which;
  return { council: council as Which['council'], orderBy: orderBy as Which['orderBy'], filter, ...page };
}

/**
 * Builds the functions `page` and `all` for a paged field.
 * @param variablesOf Returns the document's variables; `which` is `{}` if the caller omitted it.
 * @param pageOf Returns the page in the document's result.
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
