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
  /** GSS code of a region or nation. */
  | { readonly kind: 'REGION'; readonly region: string }
  /** A shared comparison group or, if `council` is set, that council's own. */
  | { readonly kind: 'GROUP'; readonly code: string; readonly council: string | null }
  /** GSS code of the council whose statistical neighbours on the shared list are compared. */
  | { readonly kind: 'NEIGHBOURS'; readonly of: string }
  | { readonly kind: 'COUNCILS'; readonly councils: readonly string[] };

/** The areas to compare: those listed in `areas`, and all councils of the region or nation `around`. */
export interface Group {
  readonly edition: (GroupEdition & { readonly named: NamedEdition }) | null;
  readonly areas: readonly string[];
  readonly around: string | null;
}

/** `null` if there is no such group, or it had no edition by then. */
export async function groupOf(
  { comparisonGroups }: PublishedMaterial,
  among: BenchmarkAmong,
  /** The day before which the edition began. */
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

/** The group's edition. If the group has none, its members are ranked by GSS code. */
export const editionOf = ({ edition }: Group, members: readonly ComparedArea[]): GroupEdition =>
  edition ?? {
    effectiveFrom: '',
    members: members
      .map(({ area }) => area.gssCode)
      .sort()
      .map((gssCode, index) => ({ rank: index + 1, gssCode, proximity: null })),
  };
