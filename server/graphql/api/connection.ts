import { type GraphQLSchema, isObjectType } from 'graphql';
import { type ClassType } from 'type-graphql';
import type { Page } from '../../persistence/sql/page.js';
import { encodeCursor } from './cursor.js';
import { Field, Int, ObjectType } from './decorators.js';
import { PageInfo } from './page-info.type.js';

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  /**
   * Counts the items of the whole list for the field `totalCount`. Absent if the connection type has no such field,
   * the caller may not see the list, or counting would cost a statement for each parent of the list.
   */
  readonly count?: (() => Promise<number>) | undefined;
}

/**
 * Creates the connection type of a node type, and its edge type. If `counted` is true, the connection has the field
 * `totalCount`; this is for lists whose items are cheap to count.
 *
 * @example connectionOf(Measure, 'measures') makes MeasureConnection and MeasureEdge
 */
export function connectionOf<Node extends object>(
  NodeType: ClassType<Node>,
  plural: string,
  { counted = false }: { readonly counted?: boolean } = {},
) {
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

  if (counted) {
    Field(() => Int, {
      nullable: true,
      description: `The number of ${plural} in the whole list, on all its pages; null if the caller may not see the list, or if this list is not counted.`,
    })(NodeConnection.prototype, 'totalCount');
  }

  return NodeConnection;
}

/** Resolves `totalCount` of every counted connection: the items are counted only if the field is selected. */
export function resolveTotalCounts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    const field = type.getFields()['totalCount'];
    if (field) field.resolve = ({ count }: Connection<unknown>) => count?.() ?? null;
  }
}

/**
 * Converts a page to a connection. `null`, for a list that the caller may not see, gives an empty connection.
 *
 * @param count Counts the items of the whole list, for a connection with `totalCount`.
 */
export function presentPage<Item, Node>(
  page: Page<Item> | null,
  present: (item: Item) => Node,
  count?: () => Promise<number>,
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
    count: page ? count : undefined,
  };
}
