/** Remarks on a proposed mapping: a person should read them before the mapping is stored. */

type Tagged<Code extends string, Facts> = { readonly code: Code } & Readonly<Facts>;

export type ProposalNote =
  | Tagged<'POLARITY_OPEN', { measures: number }>
  | Tagged<'KNOWN_MAPPING', { mapping: string; measures: number }>
  | Tagged<'NOT_IN_FILE', { measure: string }>
  | Tagged<'NOT_DESCRIBED', { column: string }>
  | Tagged<'BLANK_COLUMN', { column: string }>
  | Tagged<'TOO_MANY_ITEMS', { column: string }>
  | Tagged<'UNREADABLE_CELLS', { column: string; cells: number }>
  | Tagged<'HELD_AT_TOTAL', { filter: string; item: string; leftOut: number }>
  | Tagged<'ITEMS_JOINED', { filter: string; items: readonly string[] }>
  | Tagged<'RELEASES_JOINED', { filter: string; items: readonly string[] }>
  | Tagged<'NO_NUMBERS', { column: string; rows: string }>
  | Tagged<'ALWAYS_HUNDRED', { column: string; rows: string }>
  | Tagged<'UNIT_ASSUMED', { column: string; unit: string }>
  | Tagged<'DECIMALS_DIFFER', { measure: string; described: number; found: number }>
  | Tagged<'AREAS_LEFT_OUT', { areas: readonly string[] }>
  | Tagged<'SEVERAL_YEAR_TYPES', { identifiers: readonly string[]; used: string }>;

const quoted = (items: readonly string[]): string => items.map((item) => `'${item}'`).join(', ');

/** Describes a note in one or two plain sentences. */
export function describeNote(note: ProposalNote): string {
  switch (note.code) {
    case 'POLARITY_OPEN':
      return `The polarity of ${note.measures === 1 ? '1 measure' : `${note.measures} measures`} is open: write HIGH_IS_GOOD, LOW_IS_GOOD, BAND_IS_GOOD or NO_JUDGEMENT. Read titles, definitions and accumulations too.`;
    case 'KNOWN_MAPPING':
      return `The mapping '${note.mapping}' is for files of this name. Its measures (${note.measures}) stay as they are, and this adds to them.`;
    case 'NOT_IN_FILE':
      return `The file has no rows for ${note.measure} of the mapping, so the measure is left out of it.`;
    case 'NOT_DESCRIBED':
      return `The meta file does not name the column ${note.column}, so it is not used.`;
    case 'BLANK_COLUMN':
      return `The column ${note.column} is blank, so it is not used.`;
    case 'TOO_MANY_ITEMS':
      return `The column ${note.column} has more than 1,000 different texts, too many for a filter, so it is not used.`;
    case 'UNREADABLE_CELLS':
      return note.cells === 1
        ? `A cell of ${note.column} is neither a number nor a symbol: an import will refuse it.`
        : `${note.cells} cells of ${note.column} are neither a number nor a symbol: an import will refuse them.`;
    case 'HELD_AT_TOTAL':
      return `The filter ${note.filter} stays at '${note.item}' and its other items (${note.leftOut}) are left out, because the file has too many combinations. To choose items: --items ${note.filter}=….`;
    case 'ITEMS_JOINED':
      return `The items ${quoted(note.items)} of ${note.filter} are in different periods and differ only in signs, so they feed the same measures.`;
    case 'RELEASES_JOINED':
      return `The items of ${note.filter} say how final the figures are, so they feed the same measures. If a period has several, the first of these counts: ${quoted(note.items)}.`;
    case 'NO_NUMBERS':
      return `The column ${note.column} has no number in the rows ${note.rows}, so it makes no measure there.`;
    case 'ALWAYS_HUNDRED':
      return `The column ${note.column} is always 100 in the rows ${note.rows}, so it makes no measure there.`;
    case 'UNIT_ASSUMED':
      return `The unit of ${note.column} is taken from its name: ${note.unit}. No meta file states it.`;
    case 'DECIMALS_DIFFER':
      return `The decimal places of ${note.measure} are ${note.described} in the meta file, and the file has numbers with ${note.found}.`;
    case 'AREAS_LEFT_OUT':
      return `These areas are not known here, so their rows are left out: ${note.areas.join(', ')}.`;
    case 'SEVERAL_YEAR_TYPES':
      return `The file has periods of several types of year (${note.identifiers.join(', ')}). The measures are proposed for ${note.used}: an import will refuse the others.`;
  }
}
