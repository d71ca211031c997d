/**
 * Returns PostgreSQL's array literal for numbers, identifiers, codes and lists of codes. The elements must not need
 * quotation marks. Without this function, `pg` would check and quote every element, which takes longer than computing
 * the values.
 *
 * @example arrayText(['E08000018', null, 4]) === '{E08000018,NULL,4}'
 */
export function arrayText(elements: readonly (string | number | null | undefined)[]): string {
  let text = '';
  for (const element of elements)
    text += `${text === '' ? '' : ','}${element === '' ? '""' : (element ?? 'NULL')}`;
  return `{${text}}`;
}
