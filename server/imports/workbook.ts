import { readXml } from './xml.js';

export interface Workbook {
  /** The path of the first visible sheet of cells, or of the first one if none is visible. */
  readonly sheet: string | undefined;
  readonly texts: string;
  readonly styles: string;
  /** True if day 0 of its dates is 1 January 1904. */
  readonly begins1904: boolean;
}

/** The parts that a workbook names. A part that its relations do not name has its usual path. */
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
