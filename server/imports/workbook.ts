import { readXml } from './xml.js';

export interface Workbook {
  /** The path of the first visible sheet of cells, or of the first sheet of cells if none is visible. */
  readonly sheet: string | undefined;
  readonly texts: string;
  readonly styles: string;
  /** True if the workbook counts dates from 1 January 1904, as on old Macs. */
  readonly begins1904: boolean;
}

/**
 * Finds the parts of a workbook: its sheet, shared texts and styles. If the relations do not name the texts or styles,
 * their usual paths are returned.
 */
export async function readWorkbook(
  workbook: AsyncIterable<string>,
  relations: AsyncIterable<string>,
): Promise<Workbook> {
  const sheets: { readonly id: string | undefined; readonly isVisible: boolean }[] = [];
  let begins1904 = false;
  await readXml(workbook, {
    open: (name, { id, state, date1904 }) => {
      if (name === 'workbookPr') begins1904 = date1904 === '1' || date1904 === 'true';
      if (name === 'sheet') sheets.push({ id, isVisible: state === undefined || state === 'visible' });
    },
  });
  const targets = new Map<string, string>();
  const byKind = new Map<string, string>();
  await readXml(relations, {
    open: (name, { Id: id, Type: type = '', Target: target }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      if (kind === 'worksheet') targets.set(id, path);
      else byKind.set(kind, path);
    },
  });
  const ofCells = sheets.filter(({ id = '' }) => targets.has(id));
  const first = ofCells.find(({ isVisible }) => isVisible) ?? ofCells[0];
  return {
    sheet: targets.get(first?.id ?? ''),
    texts: byKind.get('sharedStrings') ?? 'xl/sharedStrings.xml',
    styles: byKind.get('styles') ?? 'xl/styles.xml',
    begins1904,
  };
}
