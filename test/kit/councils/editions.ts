import type { GroupEdition } from '../../../server/domain/comparisons/comparison-group.js';

/** Returns an edition with these areas as members, nearest first. */
export const edition = (effectiveFrom: string, ...codes: readonly string[]): GroupEdition => ({
  effectiveFrom,
  members: codes.map((gssCode, index) => ({ rank: index + 1, gssCode, proximity: null })),
});

/**
 * Cheshire East's statistical neighbours, by DfE number. `cheshireEast2018` is the list in its report of September
 * 2018; `cheshireEast2025` is the list that DfE published in 2025.
 */
export const cheshireEast2018 = edition(
  '2018-04-01',
  ...['896', '937', '823', '877', '850', '815', '811', '334', '802', '869'],
);
export const cheshireEast2025 = edition(
  '2025-04-01',
  ...['916', '937', '815', '877', '865', '850', '896', '931', '885', '855'],
);
