import type { MissingMember, MissingReason } from '../../domain/comparisons/comparator.js';

/**
 * Returns the stored form of the members that are missing from a pooled average: the code of each and, unless it is
 * the usual `NO_FRACTION`, the reason. If a measure is published without fractions, every council's row lists all its
 * neighbours. The form is therefore a short text, which PostgreSQL inserts in a third of the time of JSON.
 *
 * @example storedMembers([{ gssCode: 'E06000049', reason: 'CONFIDENTIAL' }]) === 'E06000049=CONFIDENTIAL'
 */
export const storedMembers = (members: readonly MissingMember[]): string =>
  members
    .map(({ gssCode, reason }) => (reason === 'NO_FRACTION' ? gssCode : `${gssCode}=${reason}`))
    .join(' ');

/** Reads the text that {@link storedMembers} returned. The members have the same order. */
export const missingMembers = (text: string): readonly MissingMember[] =>
  text === '' ? [] : text.split(' ').map(missingMember);

function missingMember(text: string): MissingMember {
  const [gssCode = '', reason = 'NO_FRACTION'] = text.split('=');
  return { gssCode, reason: reason as MissingReason };
}
