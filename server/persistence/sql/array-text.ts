/**
 * PostgreSQL's text of an array of numbers, identifiers, codes and lists of codes: of nothing that would need
 * quotation marks.
 * `pg` itself asks of every element what it is and quotes it, which takes longer than working it out did.
 *
 * @example arrayText(['E08000018', null, 4]) === '{E08000018,NULL,4}'
 */
export function arrayText(elements: readonly (string | number | null | undefined)[]): string {
  let text = '';
  for (const element of elements)
    text += `${text === '' ? '' : ','}${element === '' ? '""' : (element ?? 'NULL')}`;
  return `{${text}}`;
}
