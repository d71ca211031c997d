/** Tables whose rows follow an area to its new code. */
export const areaReferences = [
  ['council', 'area_code'],
  ['comparison_group', 'neighbours_of'],
  ['comparison_group_member', 'area_code'],
  ['publication_release', 'area_code'],
  ['shared_publication', 'area_code'],
  ['area_succession', 'predecessor'],
  ['area_succession', 'successor'],
] as const;

/** The same, without a foreign key. */
const unchecked = [
  ['published_figure', 'area_code'],
  ['published_comparison', 'area_code'],
  ['superseded_figure', 'area_code'],
] as const;

/** The rows of an area that is another one's earlier code become that one's; of two figures, the later counts. */
export const joinAreas = (former: string, today: string): string => `
  DELETE FROM published_figure earlier USING published_figure later
  WHERE (earlier.area_code, later.area_code) IN (('${former}', '${today}'), ('${today}', '${former}'))
    AND (earlier.measure_id, earlier.period_code) = (later.measure_id, later.period_code)
    AND (earlier.published_at, earlier.area_code = '${today}') < (later.published_at, later.area_code = '${today}');
  DELETE FROM published_comparison earlier USING published_comparison later
  WHERE earlier.area_code = '${former}' AND later.area_code = '${today}'
    AND (earlier.measure_id, earlier.period_code) = (later.measure_id, later.period_code);
  DELETE FROM comparison_group_member twin USING comparison_group_member member
  WHERE twin.area_code = '${former}' AND member.area_code = '${today}'
    AND (twin.house, twin.edition_id) = (member.house, member.edition_id);
  UPDATE comparison_group_edition edition SET group_id = later.id
  FROM comparison_group earlier, comparison_group later
  WHERE earlier.neighbours_of = '${former}' AND later.neighbours_of = '${today}' AND earlier.house = later.house
    AND edition.house = earlier.house AND edition.group_id = earlier.id
    AND NOT EXISTS (SELECT FROM comparison_group_edition other WHERE other.house = later.house
      AND other.group_id = later.id AND other.effective_from = edition.effective_from);
  UPDATE comparison_group earlier SET retired_on = coalesce(retired_on, CURRENT_DATE)
  WHERE neighbours_of = '${former}' AND EXISTS (SELECT FROM comparison_group later
    WHERE later.house = earlier.house AND later.neighbours_of = '${today}' AND later.retired_on IS NULL);
  DELETE FROM area_succession WHERE '${former}' IN (predecessor, successor);
  ${[...areaReferences.filter(([table]) => table !== 'area_succession'), ...unchecked]
    .map(([table, column]) => `UPDATE ${table} SET ${column} = '${today}' WHERE ${column} = '${former}';`)
    .join('\n  ')}
  DELETE FROM area WHERE gss_code = '${former}';`;
