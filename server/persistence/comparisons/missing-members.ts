import type { MissingMember, MissingReason } from '../../domain/comparisons/comparator.js';

/**
 * Whom a pooled average lacks, as it is stored: codes, and reasons but for the usual one, a value without its
 * fraction. Where a measure is published as values only every council's row lists all its neighbours: as a text
 * PostgreSQL takes it in in a third of the time that JSON takes.
 *
 * @example storedMembers([{ gssCode: 'E06000049', reason: 'CONFIDENTIAL' }]) === 'E06000049=CONFIDENTIAL'
 */
export const storedMembers = (members: readonly MissingMember[]): string =>
  members
    .map(({ gssCode, reason }) => (reason === 'NO_FRACTION' ? gssCode : `${gssCode}=${reason}`))
    .join(' ');

/** The members of {@link storedMembers}, in their order. */
export const missingMembers = (stored: string): readonly MissingMember[] =>
  stored === '' ? [] : stored.split(' ').map(missingMember);

function missingMember(stored: string): MissingMember {
  const [gssCode = '', reason = 'NO_FRACTION'] = stored.split('=');
  return { gssCode, reason: reason as MissingReason };
}
