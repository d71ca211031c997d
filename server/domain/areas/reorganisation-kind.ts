/**
 * `WENT_ON`: a council gets a new code. `MERGED_WHOLE`: the area of the new council is exactly the areas of
 * the closed councils together. `DIVIDED`: one council closes and several open. `REDRAWN`: several close and
 * several open, or a part of an area moves. Only after `WENT_ON` is the council the same as before.
 */
export const reorganisationKinds = ['WENT_ON', 'MERGED_WHOLE', 'DIVIDED', 'REDRAWN'] as const;
export type ReorganisationKind = (typeof reorganisationKinds)[number];
