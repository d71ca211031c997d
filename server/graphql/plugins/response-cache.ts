import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ReaderOperation, TenantOperation } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { canonicalJson, type Json } from '../../domain/values/json.js';

const reports: readonly (TenantOperation | ReaderOperation)[] = [
  'scorecardReport',
  'benchmark',
  'benchmarkTrend',
  'compareCouncils',
  'outliers',
];

/**
 * Operations whose answers may be cached: long reports that depend on audited rows only. Answers that depend on the
 * clock, or on data outside the audit chains (the last use of a key), must not be cached, because the change counter
 * does not cover them.
 */
export const cachedOperations: ReadonlySet<string> = new Set(reports);

/** The parts of a request, as Apollo names them, that determine its answer. */
export interface CacheableRequest {
  readonly queryHash: string | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Cache key: operation, variables and the caller's visibility, with the change counter at the start of the request. */
export interface CacheKey {
  readonly key: string;
  readonly changeCounter: string;
}

type Data = Readonly<Record<string, unknown>>;

export interface ResponseCache {
  /** `undefined` if the change counter was not read, as for anonymous callers: nothing is cached for them. */
  keyOf(principal: Principal, request: CacheableRequest): CacheKey | undefined;
  /** A token for the cached data, to be passed to `textOf`, if nothing was written since it was stored. */
  find(key: CacheKey): Data | undefined;
  store(key: CacheKey, data: Data): void;
  /** The serialised answer of stored data, so that each answer is serialised only once. */
  textOf(data: Data | null | undefined): string | undefined;
}

interface CachedAnswer {
  readonly changeCounter: string;
  readonly data: Data;
  readonly size: number;
}

/** Everything about a principal that decides what they may see. Principals with equal values share answers. */
const visibilityOf = ({ memberships, platformAdministrator, suspended, accessLevel }: Principal): Json => [
  memberships.map(({ councilId, areaCode, roles }) => [councilId, areaCode, roles]),
  platformAdministrator,
  suspended,
  accessLevel,
];

const megabyte = 1024 * 1024;

/**
 * An in-process cache of answers that evicts the least recently used first. Callers share an answer only if they have
 * the same councils and roles, which are part of the key. No answer is older than the last committed change: the
 * credential lookup of each request reads the change counter.
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
      // Only the text is needed again, so an empty token replaces the data and lets it be collected.
      const token = {};
      texts.set(token, text);
      answers.set(key, { changeCounter, data: token, size: key.length + text.length });
    },

    textOf: (data) => (data ? texts.get(data) : undefined),
  };
}
