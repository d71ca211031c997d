import { type ClassType } from 'type-graphql';
import type { Page } from '../../persistence/sql/page.js';
import { encodeCursor } from './cursor.js';
import { Field, ObjectType } from './decorators.js';
import { PageInfo } from './page-info.type.js';

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/**
 * The connection type of a node type, and its edge.
 *
 * @example connectionOf(Measure, 'measures') makes MeasureConnection and MeasureEdge
 */
export function connectionOf<Node extends object>(NodeType: ClassType<Node>, plural: string) {
  const { name } = NodeType;

  @ObjectType(`${name}Edge`, {
    description: `One of the ${plural}, with its cursor.`,
    simpleResolvers: true,
  })
  class NodeEdge {
    @Field(() => NodeType, { description: 'The item at this position.' })
    readonly node!: Node;

    @Field(() => String, {
      description: 'Its position in the list: pass it as `after` to continue after it. Opaque.',
    })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.`, simpleResolvers: true })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeType], { description: `The ${plural} of this page, in the order of the list.` })
    readonly nodes!: readonly Node[];

    @Field(() => [NodeEdge], { description: 'The same items, each with its cursor.' })
    readonly edges!: readonly NodeEdge[];

    @Field(() => PageInfo, { description: 'The position of the page in the list.' })
    readonly pageInfo!: PageInfo;
  }

  return NodeConnection;
}

/** Converts a page to a connection. `null` (the caller may see nothing) gives an empty one. */
export function presentPage<Item, Node>(
  page: Page<Item> | null,
  present: (item: Item) => Node,
): Connection<Node> {
  const edges = (page?.nodes ?? []).map(({ node, key }) => ({
    node: present(node),
    cursor: encodeCursor(key),
  }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: page?.hasNextPage ?? false,
      hasPreviousPage: page?.hasPreviousPage ?? false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
