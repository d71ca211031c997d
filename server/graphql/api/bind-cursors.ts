import { createHash } from 'node:crypto';
import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Order } from '../../persistence/sql/order.js';
import type { Connection } from './connection.js';
import { notOfThisList } from './cursor.js';
import { usualOrderOf } from './order.input.js';

/**
 * Connections whose cursors have no tag. The cursor of an event continues the list `Query.events` and also the
 * subscription `events`, so it cannot be bound to the list.
 */
const unbound: ReadonlySet<string> = new Set(['Query.events']);

type Field = GraphQLField<unknown, unknown>;
type Values = Readonly<Record<string, unknown>>;

/**
 * Binds the cursors of every connection to the list and its order. Each cursor begins with a tag that is made from the
 * name of the field and the order. A cursor with another tag is refused, because its key does not name a position in
 * this list.
 */
export function bindCursors(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const place = `${type.name}.${field.name}`;
      if (!getNamedType(field.type).name.endsWith('Connection') || unbound.has(place)) continue;
      const { resolve } = field;
      if (!resolve) throw new Error(`${place} has no resolver`);
      const tagOf = tagger(place, field);
      tagsOf.set(field, tagOf);
      field.resolve = async (root, args, context, info) => {
        const tag = tagOf(args);
        const keys = { after: keyOf('after', args, tag), before: keyOf('before', args, tag) };
        const connection = (await resolve(
          root,
          { ...args, ...keys },
          context,
          info,
        )) as Connection<unknown> | null;
        return connection && withTag(connection, tag);
      };
    }
  }
}

const tagsOf = new WeakMap<Field, (values: Values) => string>();

/** Throws `BAD_USER_INPUT` for an `after` or `before` that is not a cursor of the field's list in this order. */
export function checkCursors(field: Field, values: Values): void {
  const tag = tagsOf.get(field)?.(values);
  if (tag === undefined) return;
  keyOf('after', values, tag);
  keyOf('before', values, tag);
}

/** Returns a function that gives the tag of the list for the order in the arguments of the field. */
function tagger(place: string, { args }: Field): (values: Values) => string {
  const orderBy = args.find(({ name }) => name === 'orderBy');
  const usual = orderBy && usualOrderOf(getNamedType(orderBy.type).name);
  const tags = new Map<string, string>();
  return ({ orderBy: asked }) => {
    const order = (asked ?? usual) as Order<string> | undefined;
    const text = [place, order?.field, order?.direction].join(' ');
    const tag = tags.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 8);
    tags.set(text, tag);
    return tag;
  };
}

function keyOf(argument: 'after' | 'before', values: Values, tag: string): string | null {
  const cursor = values[argument];
  if (typeof cursor !== 'string') return null;
  if (cursor.startsWith(`${tag}.`)) return cursor.slice(tag.length + 1);
  throw notOfThisList(argument);
}

function withTag(connection: Connection<unknown>, tag: string): Connection<unknown> {
  const tagged = (cursor: string | null): string | null => (cursor === null ? null : `${tag}.${cursor}`);
  const { edges, pageInfo } = connection;
  return {
    ...connection,
    edges: edges.map(({ node, cursor }) => ({ node, cursor: `${tag}.${cursor}` })),
    pageInfo: {
      ...pageInfo,
      startCursor: tagged(pageInfo.startCursor),
      endCursor: tagged(pageInfo.endCursor),
    },
  };
}
