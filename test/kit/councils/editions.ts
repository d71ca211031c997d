import type { GroupEdition } from '../../../server/domain/comparisons/comparison-group.js';

/** An edition with these areas, nearest first. */
export const edition = (effectiveFrom: string, ...codes: readonly string[]): GroupEdition => ({
  effectiveFrom,
  members: codes.map((gssCode, index) => ({ rank: index + 1, gssCode, proximity: null })),
});

/**
 * Cheshire East's statistical neighbours, by DfE number: as its report of September 2018 lists them, and as
 * DfE published them in 2025.
 */
export const cheshireEast2018 = edition(
  '2018-04-01',
  ...['896', '937', '823', '877', '850', '815', '811', '334', '802', '869'],
);
export const cheshireEast2025 = edition(
  '2025-04-01',
  ...['916', '937', '815', '877', '865', '850', '896', '931', '885', '855'],
);
