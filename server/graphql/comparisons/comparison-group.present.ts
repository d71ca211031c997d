import { editionDifference, type GroupEdition } from '../../domain/comparisons/comparison-group.js';
import type { ComparisonGroupOfAreas } from '../../services/comparisons/comparison-group-scope.js';
import { presentArea } from '../areas/area.present.js';
import type { Area } from '../areas/area.type.js';
import type { ComparisonGroup, ComparisonGroupChange } from './comparison-group.type.js';

export function presentComparisonGroup(group: ComparisonGroupOfAreas): ComparisonGroup {
  const { councilId, code, name, kind, neighboursOf, retiredOn, version, editions } = group;
  const areaOf = (gssCode: string): Area | null => {
    const area = group.areas.get(gssCode);
    return area ? presentArea(area) : null;
  };
  const areasOf = (gssCodes: readonly string[]): readonly Area[] =>
    gssCodes.map(areaOf).filter((area) => area !== null);
  return {
    councilId,
    code,
    name,
    kind,
    neighboursOf: neighboursOf === null ? null : areaOf(neighboursOf),
    retiredOn,
    version,
    editions: editions.map(({ effectiveFrom, source, members }, index) => ({
      effectiveFrom,
      source,
      members: members.flatMap(({ rank, gssCode, proximity }) => {
        const area = areaOf(gssCode);
        return area ? [{ rank, area, proximity }] : [];
      }),
      change: changeSince(editions[index - 1], { effectiveFrom, members }, areasOf),
    })),
  };
}

function changeSince(
  earlier: GroupEdition | undefined,
  later: GroupEdition,
  areasOf: (gssCodes: readonly string[]) => readonly Area[],
): ComparisonGroupChange | null {
  if (!earlier) return null;
  const { came, left, stayed, rankingChanged } = editionDifference(earlier, later);
  return {
    since: earlier.effectiveFrom,
    came: areasOf(came),
    left: areasOf(left),
    stayed: areasOf(stayed),
    rankingChanged,
  };
}
