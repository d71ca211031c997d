import type { MissingMember, MissingReason } from '../../domain/comparisons/comparator.js';

/**
 * Stored form of the members missing from a pooled average: codes, plus reasons other than the usual
 * `NO_FRACTION`. If a measure is published without fractions, every council's row lists all its neighbours;
 * PostgreSQL inserts this text in a third of the time of JSON.
 *
 * @example storedMembers([{ gssCode: 'E06000049', reason: 'CONFIDENTIAL' }]) === 'E06000049=CONFIDENTIAL'
 */
export const storedMembers = (members: readonly MissingMember[]): string =>
  members
    .map(({ gssCode, reason }) => (reason === 'NO_FRACTION' ? gssCode : `${gssCode}=${reason}`))
    .join(' ');

/** The inverse of {@link storedMembers}, in the same order. */
export const missingMembers = (text: string): readonly MissingMember[] =>
  text === '' ? [] : text.split(' ').map(missingMember);

function missingMember(text: string): MissingMember {
  const [gssCode = '', reason = 'NO_FRACTION'] = text.split('=');
  return { gssCode, reason: reason as MissingReason };
}
