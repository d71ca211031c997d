import {
  editionDifference,
  editionInForce,
  type GroupEdition,
} from '../../domain/comparisons/comparison-group.js';
import type { GroupEditionRecord } from '../../persistence/comparisons/comparison-group-store.js';
import type { ComparisonGroupOfAreas } from '../../services/comparisons/comparison-group-scope.js';
import { nodeId } from '../api/node-id.js';
import { presentArea } from '../areas/area.present.js';
import type { Area } from '../areas/area.type.js';
import type {
  ComparisonGroup,
  ComparisonGroupChange,
  ComparisonGroupEdition,
} from './comparison-group.type.js';

export function presentComparisonGroup(group: ComparisonGroupOfAreas): ComparisonGroup {
  const { councilId, code, name, kind, neighboursOf, retiredOn, version, editions } = group;
  return {
    id: nodeId({ type: 'ComparisonGroup', key: group.id, tenant: councilId ?? undefined }),
    councilId,
    code,
    name,
    kind,
    neighboursOf: areasIn(group, neighboursOf === null ? [] : [neighboursOf])[0] ?? null,
    retiredOn,
    version,
    editions: editions.map((edition) => presentEdition(group, edition)),
  };
}

/** Converts one of the editions of a group, with its difference from the previous edition. */
export function presentEdition(
  group: ComparisonGroupOfAreas,
  { id, effectiveFrom, source, members }: GroupEditionRecord,
): ComparisonGroupEdition {
  const { councilId } = group;
  // The edition that this one replaced. Its last day in force was the day before `effectiveFrom`.
  const earlier = editionInForce(group.editions, effectiveFrom);
  return {
    id: nodeId({ type: 'ComparisonGroupEdition', key: id, tenant: councilId ?? undefined }),
    groupKey: group.id,
    councilId,
    effectiveFrom,
    source,
    members: members.flatMap(({ rank, gssCode, proximity }) =>
      areasIn(group, [gssCode]).map((area) => ({ rank, area, proximity })),
    ),
    change: earlier ? changeSince(group, earlier, { effectiveFrom, members }) : null,
  };
}

const areasIn = ({ areas }: ComparisonGroupOfAreas, gssCodes: readonly string[]): readonly Area[] =>
  gssCodes.flatMap((gssCode) => {
    const area = areas.get(gssCode);
    return area ? [presentArea(area)] : [];
  });

function changeSince(
  group: ComparisonGroupOfAreas,
  earlier: GroupEdition,
  later: GroupEdition,
): ComparisonGroupChange {
  const { came, left, stayed, rankingChanged } = editionDifference(earlier, later);
  return {
    since: earlier.effectiveFrom,
    came: areasIn(group, came),
    left: areasIn(group, left),
    stayed: areasIn(group, stayed),
    rankingChanged,
  };
}
