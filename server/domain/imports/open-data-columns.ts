import { parseFigure } from '../observations/figure.js';
import { standardColumns } from './open-data-mapping.js';

/** Columns of time and place in the open-data standard. They are neither filters nor indicators. */
const placeColumns: ReadonlySet<string> = new Set([
  ...standardColumns,
  ...['region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name', 'lad_code', 'lad_name'],
  ...['pcon_code', 'pcon_name', 'ward_code', 'ward_name', 'pfa_code', 'pfa_name', 'rsc_region_lead_name'],
  ...['local_enterprise_partnership_code', 'local_enterprise_partnership_name', 'lsip_code', 'lsip_name'],
  ...['mayoral_combined_authority_code', 'mayoral_combined_authority_name'],
  ...['english_devolved_area_code', 'english_devolved_area_name', 'opportunity_area_code'],
  ...['opportunity_area_name', 'planning_area_code', 'planning_area_name', 'trust_id', 'trust_name'],
  ...['sponsor_id', 'sponsor_name', 'school_laestab', 'school_urn', 'school_name', 'provider_ukprn'],
  ...['provider_name', 'institution_id', 'institution_name'],
]);

const isPlaceColumn = (column: string): boolean =>
  placeColumns.has(
    column
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );

/** The largest number of different texts in a column that a mapping can use as a filter. */
const itemLimit = 1000;

/** The cells of one column, counted by kind. Blank cells are not counted. */
export interface ColumnProfile {
  readonly column: string;
  readonly numbers: number;
  readonly symbols: number;
  readonly texts: number;
  /** The number of different numbers; `null` if it is above {@link itemLimit}. */
  readonly differentNumbers: number | null;
  /** The most digits after a decimal point. */
  readonly decimalPlaces: number;
  /** All different texts of the cells, exactly as received; `null` if there are more than {@link itemLimit}. */
  readonly items: readonly string[] | null;
}

const number = /^[+-]?(?:\d+(?:\.(\d*))?|\.(\d+))$/;
const isSymbol = (text: string): boolean => parseFigure(text, 'DFE').ok;

interface Counts {
  numbers: number;
  symbols: number;
  texts: number;
  decimalPlaces: number;
  readonly different: Set<string>;
  readonly items: Set<string>;
}

/** Counts the cells of the columns that are neither of time nor of place, a row at a time. */
export function columnProfiler(columns: readonly string[]) {
  const counted = columns.flatMap((column, index) => {
    if (column === '' || isPlaceColumn(column)) return [];
    const counts: Counts = {
      numbers: 0,
      symbols: 0,
      texts: 0,
      decimalPlaces: 0,
      different: new Set(),
      items: new Set(),
    };
    return [{ column, index, counts }];
  });
  return {
    add(cells: readonly string[]): void {
      for (const { index, counts } of counted) count(counts, cells[index] ?? '');
    },
    profiles: (): readonly ColumnProfile[] =>
      counted.map(({ column, counts: { different, items, ...counts } }) => ({
        column,
        ...counts,
        differentNumbers: different.size > itemLimit ? null : different.size,
        items: items.size > itemLimit ? null : [...items],
      })),
  };
}

function count(counts: Counts, cell: string): void {
  const text = cell.trim();
  if (text === '') return;
  if (counts.items.size <= itemLimit) counts.items.add(cell);
  const digits = number.exec(text);
  if (digits) {
    counts.numbers += 1;
    counts.decimalPlaces = Math.max(counts.decimalPlaces, (digits[1] ?? digits[2] ?? '').length);
    if (counts.different.size <= itemLimit) counts.different.add(text);
  } else if (isSymbol(text)) counts.symbols += 1;
  else counts.texts += 1;
}
