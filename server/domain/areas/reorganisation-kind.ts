/**
 * `WENT_ON`: one council under a new code. `MERGED_WHOLE`: the new area is exactly the old areas together. `DIVIDED`:
 * one closed and several opened. `REDRAWN`: several closed and several opened, or a part moved. Only `WENT_ON` is the
 * same council afterwards.
 */
export const reorganisationKinds = ['WENT_ON', 'MERGED_WHOLE', 'DIVIDED', 'REDRAWN'] as const;
export type ReorganisationKind = (typeof reorganisationKinds)[number];
