import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ReaderOperation, TenantOperation } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { canonicalJson, type Json } from '../../domain/values/json.js';

const reports: readonly (TenantOperation | ReaderOperation)[] = [
  'scorecard',
  'benchmark',
  'benchmarkTrend',
  'compareCouncils',
  'outliers',
];

/**
 * What may be answered from memory: the long reports, which are made of rows alone. What goes by the clock, or by
 * what is noted outside the audited chains (when a key was last used), has no place here.
 */
export const cachedOperations: ReadonlySet<string> = new Set(reports);

/** What somebody asks, as Apollo knows it. */
export interface Asked {
  readonly queryHash: string | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** A question by somebody who sees so much, with what had been written when they came: before it is answered. */
export interface Question {
  readonly key: string;
  readonly written: string;
}

type Data = Readonly<Record<string, unknown>>;

export interface ResponseCache {
  /** `undefined` where it is not known what had been written: nothing is held for whoever comes without a key. */
  question(principal: Principal, asked: Asked): Question | undefined;
  /** What stands for the answer's data, if nothing at all was written since it was made. */
  find(question: Question): Data | undefined;
  store(question: Question, data: Data): void;
  /** The whole answer in words, where its data is held; it is written once. */
  textOf(data: Data | null | undefined): string | undefined;
}

interface CachedAnswer {
  readonly written: string;
  readonly data: Data;
  readonly size: number;
}

/** All that decides what somebody is shown: who they are does not. */
const sightOf = ({ memberships, platformAdministrator, suspended, accessLevel }: Principal): Json => [
  memberships.map(({ councilId, areaCode, roles }) => [councilId, areaCode, roles]),
  platformAdministrator,
  suspended,
  accessLevel,
];

const megabyte = 1024 * 1024;

/**
 * Answers kept in this process, the least used of them given up first. Nobody is given one that was made for others:
 * the key of each begins with the councils and roles of whoever asked. And nobody is given one older than the last
 * change: the database says at the door, to each request, what has been written.
 */
export function openResponseCache(megabytes: number): ResponseCache {
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: megabytes * megabyte,
    sizeCalculation: ({ size }) => size,
  });
  const texts = new WeakMap<Data, string>();
  return {
    question(principal, { queryHash, operationName, variables }) {
      const written = principal.origin.writtenSoFar;
      if (written === undefined) return undefined;
      const asked = [
        sightOf(principal),
        queryHash ?? null,
        operationName ?? null,
        (variables ?? null) as Json,
      ];
      const key = createHash('sha256').update(canonicalJson(asked)).digest('base64');
      return { key, written };
    },

    find({ key, written }) {
      const cached = answers.get(key);
      if (!cached || cached.written === written) return cached?.data;
      answers.delete(key);
      return undefined;
    },

    store({ key, written }, data) {
      const text = JSON.stringify({ data });
      texts.set(data, text);
      // Stands for the data, of which only the words are needed again.
      const sign = {};
      texts.set(sign, text);
      answers.set(key, { written, data: sign, size: key.length + text.length });
    },

    textOf: (data) => (data ? texts.get(data) : undefined),
  };
}
