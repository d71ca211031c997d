import type { MissingMember } from '../domain/comparator.js';

/**
 * A missing member as it is stored. Most that a pooled average lacks have a value without its fraction: those are
 * stored by their code alone, which halves the rows of measures that are published as values only.
 */
export type StoredMember = MissingMember | string;

export const storedMember = (member: MissingMember): StoredMember =>
  member.reason === 'NO_FRACTION' ? member.gssCode : member;

export const missingMember = (stored: StoredMember): MissingMember =>
  typeof stored === 'string' ? { gssCode: stored, reason: 'NO_FRACTION' } : stored;
