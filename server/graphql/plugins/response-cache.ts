import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../../access/principal.js';
import { canonicalJson, type Json } from '../../domain/values/json.js';

/** The parts of a request, as Apollo names them, that determine its answer. */
export interface CacheableRequest {
  readonly queryHash: string | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The key of a cached answer: a hash of the operation, its variables and the caller's visibility, with the change
 * counter at the start of the request.
 */
export interface CacheKey {
  readonly key: string;
  readonly changeCounter: string;
}

type Data = Readonly<Record<string, unknown>>;

export interface ResponseCache {
  /**
   * Returns the cache key of a request. Returns `undefined` if the change counter was not read, as for anonymous
   * callers: the answers for these callers are not cached.
   */
  keyOf(principal: Principal, request: CacheableRequest): CacheKey | undefined;
  /**
   * Returns a token for the cached data, to be passed to `textOf`; `undefined` if nothing is cached or if something
   * was written since the data was stored.
   */
  find(key: CacheKey): Data | undefined;
  store(key: CacheKey, data: Data): void;
  /**
   * Returns the serialised answer for stored data or for a token from `find`, so that each answer is serialised
   * only once; `undefined` for any other data.
   */
  textOf(data: Data | null | undefined): string | undefined;
}

interface CachedAnswer {
  readonly changeCounter: string;
  readonly data: Data;
  readonly size: number;
}

/**
 * The properties of a principal that decide which data they may see. Principals with equal properties share
 * answers.
 */
const visibilityOf = ({ memberships, platformAdministrator, suspended, accessLevel }: Principal): Json => [
  memberships.map(({ councilId, areaCode, roles }) => [councilId, areaCode, roles]),
  platformAdministrator,
  suspended,
  accessLevel,
];

const megabyte = 1024 * 1024;

/**
 * Opens a cache of answers in this process, which evicts the least recently used answers first. Callers share an
 * answer only if they have the same councils and roles, which are part of the key. An answer is never older than
 * the last committed change: each request reads the change counter when it looks up its credentials, and an answer
 * with another counter is not used.
 */
export function openResponseCache(megabytes: number): ResponseCache {
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: megabytes * megabyte,
    sizeCalculation: ({ size }) => size,
  });
  const texts = new WeakMap<Data, string>();
  return {
    keyOf(principal, { queryHash, operationName, variables }) {
      const changeCounter = principal.origin.writtenSoFar;
      if (changeCounter === undefined) return undefined;
      const parts = [
        visibilityOf(principal),
        queryHash ?? null,
        operationName ?? null,
        (variables ?? null) as Json,
      ];
      const key = createHash('sha256').update(canonicalJson(parts)).digest('base64');
      return { key, changeCounter };
    },

    find({ key, changeCounter }) {
      const cached = answers.get(key);
      if (!cached || cached.changeCounter === changeCounter) return cached?.data;
      answers.delete(key);
      return undefined;
    },

    store({ key, changeCounter }, data) {
      const text = JSON.stringify({ data });
      texts.set(data, text);
      // Only the text is needed again. The cache therefore stores an empty token in place of the data, so that the
      // data can be garbage-collected.
      const token = {};
      texts.set(token, text);
      answers.set(key, { changeCounter, data: token, size: key.length + text.length });
    },

    textOf: (data) => (data ? texts.get(data) : undefined),
  };
}
