import DataLoader from 'dataloader';
import { groupBy } from '../../domain/values/group-by.js';
import type { GraphqlContext } from './context.js';

export type Load<Key, Value> = (context: GraphqlContext, key: Key) => Promise<Value>;

/**
 * Creates a loader that reads the values of an edge together: the keys that a request asks for in one turn of the event
 * loop are read in one call, each key once. Values are cached for one request only, because the next request may have
 * another caller.
 *
 * @param read Returns the values in the order of the keys.
 * @param textOf Returns the text of a key. Keys with equal texts are one key.
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
  /** GSS code of the council in whose database session the list is read; `null` for shared rows. */
  readonly council: string | null;
  readonly parent: Parent;
  readonly args: Args;
}

/**
 * Creates a loader of lists with arguments. The lists of several parents are read in one call of `read` if the parents
 * belong to one council and the arguments are equal.
 *
 * @param read Returns the lists in the order of the parents.
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
