import type { ComparisonGroupOfAreas } from '../../services/manage-comparison-groups.js';
import type { Area } from '../types/area.type.js';
import type { ComparisonGroup } from '../types/comparison-group.type.js';
import { presentArea } from './area.present.js';

export function presentComparisonGroup(group: ComparisonGroupOfAreas): ComparisonGroup {
  const { councilId, code, name, kind, neighboursOf, editions } = group;
  const areaOf = (gssCode: string): Area | null => {
    const area = group.areas.get(gssCode);
    return area ? presentArea(area) : null;
  };
  return {
    councilId,
    code,
    name,
    kind,
    neighboursOf: neighboursOf === null ? null : areaOf(neighboursOf),
    editions: editions.map(({ effectiveFrom, source, members }) => ({
      effectiveFrom,
      source,
      members: members.flatMap(({ rank, gssCode, proximity }) => {
        const area = areaOf(gssCode);
        return area ? [{ rank, area, proximity }] : [];
      }),
    })),
  };
}
