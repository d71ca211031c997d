import { createHash } from 'node:crypto';
import type { HeaderMap } from '@apollo/server';
import type { GraphqlAnswer } from './answer.js';

/** What a browser may keep for its one user, and must ask about before it shows it again. */
export const keptAndAskedAbout = 'private, no-cache';

interface WholeAnswer extends GraphqlAnswer {
  readonly headers: HeaderMap;
}

/** Weak tags are compared without what says that they are weak. */
const names = (header: string, tag: string): boolean =>
  header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag.slice(2));

/**
 * Puts a tag on an answer that may be kept: the hash of its bytes, made once it is there, so that what spares the
 * way to the client spares the database nothing. A weak tag: packed or not, it is the same answer. Where
 * `If-None-Match` names it, 304 and no body. RFC 9110 knows that of GET alone; a query sent by POST changes nothing
 * either, and its client has asked for it by the header.
 */
export function tagged(answer: WholeAnswer, ifNoneMatch: string | undefined): GraphqlAnswer {
  const { status, headers, body } = answer;
  if (status !== 200 || headers.get('cache-control') !== keptAndAskedAbout) return answer;
  const type = headers.get('content-type') ?? '';
  const tag = `W/"${createHash('sha256').update(type).update(body).digest('base64url').slice(0, 32)}"`;
  headers.set('etag', tag);
  if (ifNoneMatch === undefined || !names(ifNoneMatch, tag)) return answer;
  headers.delete('content-type');
  return { status: 304, headers, body: '' };
}
