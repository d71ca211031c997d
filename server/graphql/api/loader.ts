import DataLoader from 'dataloader';
import { groupBy } from '../../domain/values/group-by.js';
import type { GraphqlContext } from './context.js';

export type Load<Key, Value> = (context: GraphqlContext, key: Key) => Promise<Value>;

/**
 * Reads an edge in sets: the keys that a request asks for in one turn of the event loop are read together, once each.
 * Nothing is remembered beyond the request, whose context names the caller.
 *
 * @param read Gives the values in the order of the keys.
 * @param textOf Keys with the same text are the same.
 */
export function loaderOf<Key, Value>(
  read: (context: GraphqlContext, keys: readonly Key[]) => Promise<readonly Value[]>,
  textOf: (key: Key) => string,
): Load<Key, Value> {
  const loaders = new WeakMap<GraphqlContext, DataLoader<Key, Value, string>>();
  return (context, key) => {
    const loader =
      loaders.get(context) ??
      new DataLoader<Key, Value, string>((keys) => read(context, keys), { cacheKeyFn: textOf });
    loaders.set(context, loader);
    return loader.load(key);
  };
}

/** A parent and the arguments with which its list was asked for. */
export interface ListKey<Parent, Args> {
  /** GSS code of the council in whose session the list is read; `null` for shared rows. */
  readonly council: string | null;
  readonly parent: Parent;
  readonly args: Args;
}

/**
 * The same for lists with arguments: parents of one council that are asked with the same arguments are read together.
 *
 * @param read Gives the lists in the order of the parents.
 */
export function listLoaderOf<Parent extends string, Args, List>(
  read: (
    context: GraphqlContext,
    council: string | null,
    parents: readonly Parent[],
    args: Args,
  ) => Promise<readonly List[]>,
): Load<ListKey<Parent, Args>, List> {
  return loaderOf(
    async (context, keys) => {
      const groups = groupBy(keys, ({ council, args }) => JSON.stringify([council, args]));
      const lists = new Map<ListKey<Parent, Args>, List>();
      await Promise.all(
        [...groups.values()].map(async (group) => {
          const [first] = group;
          if (!first) return;
          const parents = group.map(({ parent }) => parent);
          const found = await read(context, first.council, parents, first.args);
          group.forEach((key, index) => {
            lists.set(key, found[index] as List);
          });
        }),
      );
      return keys.map((key) => lists.get(key) as List);
    },
    ({ council, parent, args }) => JSON.stringify([council, parent, args]),
  );
}
