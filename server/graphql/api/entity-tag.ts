import { createHash } from 'node:crypto';
import type { HeaderMap } from '@apollo/server';
import type { GraphqlAnswer } from './answer.js';

/** `Cache-Control` of answers that the client may store privately and must revalidate before each use. */
export const keptAndAskedAbout = 'private, no-cache';

interface WholeAnswer extends GraphqlAnswer {
  readonly headers: HeaderMap;
}

/**
 * True if the header `If-None-Match` names the tag. Compares weakly (RFC 9110, 8.8.3.2): the prefix `W/` is ignored.
 */
const names = (header: string, tag: string): boolean =>
  header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag.slice(2));

/**
 * Adds an `ETag` to an answer that may be stored: the hash of its bytes. If the tag matches `If-None-Match`, the answer
 * becomes a 304 without a body, which saves transfer but not database work. The tag is weak, because the compressed
 * answer has the same tag. RFC 9110 defines 304 for GET and HEAD only; here it also answers a query by POST, which
 * changes nothing, if the client sends the header.
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
