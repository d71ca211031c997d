import { editionInForce, type GroupEdition } from '../../domain/comparisons/comparison-group.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { ComparisonGroupRecord } from '../../persistence/comparisons/comparison-group-store.js';
import type { ComparedArea } from '../../persistence/comparisons/published-comparisons.js';
import type { NamedEdition } from '../comparisons/comparison.js';
import type { PublishedMaterial } from '../comparisons/published-data.js';
import { rankedNation } from '../comparisons/published-table.js';

/** The areas to compare. */
export type BenchmarkAmong =
  | { readonly kind: 'ENGLISH_COUNCILS' }
  /** The councils of the region or nation with the GSS code `region`. */
  | { readonly kind: 'REGION'; readonly region: string }
  /** The members of a shared comparison group or, if `council` is set, of that council's own group. */
  | { readonly kind: 'GROUP'; readonly code: string; readonly council: string | null }
  /** The statistical neighbours, on the shared list, of the council with the GSS code `of`. */
  | { readonly kind: 'NEIGHBOURS'; readonly of: string }
  | { readonly kind: 'COUNCILS'; readonly councils: readonly string[] };

/** The areas to compare: those listed in `areas`, and all councils of the region or nation `around`. */
export interface Group {
  readonly edition: (GroupEdition & { readonly named: NamedEdition }) | null;
  readonly areas: readonly string[];
  readonly around: string | null;
}

/** Finds the areas to compare. Returns `null` if there is no such group, or if the group has no edition yet. */
export async function groupOf(
  { comparisonGroups }: PublishedMaterial,
  among: BenchmarkAmong,
  /** The day before which the edition must have come into force. */
  before: PlainDate,
): Promise<Group | null> {
  switch (among.kind) {
    case 'ENGLISH_COUNCILS':
      return { edition: null, areas: [], around: rankedNation };
    case 'REGION':
      return { edition: null, areas: [], around: among.region };
    case 'COUNCILS':
      return { edition: null, areas: among.councils, around: null };
    case 'NEIGHBOURS':
      return groupInForce(await comparisonGroups.neighboursOf(among.of), before);
    case 'GROUP': {
      const group = await comparisonGroups.find(among.code);
      if (!group || (group.councilId === null) !== (among.council === null)) return null;
      return groupInForce(group, before);
    }
  }
}

function groupInForce(group: ComparisonGroupRecord | undefined, before: PlainDate): Group | null {
  const edition = group && editionInForce(group.editions, before);
  if (!edition) return null;
  const { code, name, councilId } = group;
  return {
    edition: {
      ...edition,
      named: { id: edition.id, councilId, code, name, effectiveFrom: edition.effectiveFrom },
    },
    areas: edition.members.map(({ gssCode }) => gssCode),
    around: null,
  };
}

/** Returns the group's edition. If the group has none, returns an edition that ranks the members by GSS code. */
export const editionOf = ({ edition }: Group, members: readonly ComparedArea[]): GroupEdition =>
  edition ?? {
    effectiveFrom: '',
    members: members
      .map(({ area }) => area.gssCode)
      .sort()
      .map((gssCode, index) => ({ rank: index + 1, gssCode, proximity: null })),
  };
