import { getFormatDateInfo, isPercentFormat } from 'numfmt';
import type { PlainDate } from '../domain/values/plain-date.js';
import { addDays } from '../domain/values/plain-date.js';
import { readXml } from './xml.js';

/**
 * How a sheet shows a number. `PERCENT` shows 0.119 as 11.9 %. `MONTH` is a date shown without its day, such as
 * `January 2017`; `DAY` is a date shown with its day.
 */
export type CellFormat = 'NUMBER' | 'PERCENT' | 'MONTH' | 'DAY';

/** The formats of percentages and dates that workbooks name only by a number (ECMA-376, part 1, 18.8.30). */
const builtInFormats: Readonly<Record<string, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd/mm/yyyy h:mm',
};

/**
 * Reads the format of each cell style of a workbook from `styles.xml`. A cell refers to a style (`cellXfs`) by its
 * index. The style has its own number format or inherits that of a named style (`cellStyleXfs`). If the workbook has
 * no `styles.xml`, the result is empty and all cells are numbers.
 */
export async function cellFormats(styles: AsyncIterable<string>): Promise<readonly CellFormat[]> {
  const patterns = new Map<string, string>();
  const named: (string | undefined)[] = [];
  const cells: { readonly format: string | undefined; readonly named: number }[] = [];
  let within = '';
  await readXml(styles, {
    open: (name, attributes) => {
      if (name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') within = name;
      const format = attributes['numFmtId'];
      if (name === 'numFmt' && within !== 'dxfs' && format !== undefined) {
        patterns.set(format, attributes['formatCode'] ?? '');
      }
      if (name === 'xf' && within === 'cellStyleXfs') named.push(format);
      if (name === 'xf' && within === 'cellXfs')
        cells.push({ format, named: Number(attributes['xfId'] ?? -1) });
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return cells.map(({ format, named: style }) => {
    const id = format ?? named[style] ?? '0';
    return formatOf(patterns.get(id) ?? builtInFormats[id] ?? 'General');
  });
}

/**
 * Returns the kind of a format pattern such as `0.0%`, `mmm-yy` or `[$-809]d mmmm yyyy`. The pattern of a time of day
 * gives `NUMBER`.
 */
function formatOf(pattern: string): CellFormat {
  if (isPercentFormat(pattern)) return 'PERCENT';
  const { year, month, day } = getFormatDateInfo(pattern);
  if (day) return 'DAY';
  return month && year ? 'MONTH' : 'NUMBER';
}

/**
 * Returns the day of a serial number; `undefined` if the number is no day. In the calendar that begins in 1900, number
 * 60 is no day: spreadsheets take it for 29 February 1900, which did not exist.
 */
export function dayOfSerial(serial: number, begins1904: boolean): PlainDate | undefined {
  const days = Math.floor(serial);
  if (!(days >= 0 && days < 2_958_466) || (!begins1904 && (days === 0 || days === 60))) return undefined;
  if (begins1904) return addDays('1904-01-01', days);
  return addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
}
