import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FileProblem } from '../domain/values/file-problem.js';
import { FileRefused } from '../services/imports/import-report.js';
import type { SourceFile } from './source-file.js';

export const refusedAt = (row: number | null, problem: FileProblem): FileRefused =>
  new FileRefused({ row, column: null, problem });

/** Bytes of one line: no row of a table is as long. */
const longestLine = 1_000_000;
const lineFeed = 0x0a;

/** What the first bytes of files say that people take for CSV. */
const signatures: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook or another zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a workbook of the old kind (.xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xff, 0xfe], 'a text in UTF-16'],
  [[0xfe, 0xff], 'a text in UTF-16'],
  [[0x1f, 0x8b], 'a gzip archive'],
];

/** What kind of file begins so; `undefined` where it may be a text. */
export const kindOf = (start: Uint8Array): string | undefined =>
  signatures.find(([bytes]) => bytes.every((byte, index) => start[index] === byte))?.[1];

/**
 * The bytes of a CSV file in whole lines, on condition that they are UTF-8 text, no more than `limit` of them,
 * and end with a line end: the last row of a file that was cut off may look whole and hold half a number.
 * Throws {@link FileRefused}: `FILE_TOO_LARGE`, `WRONG_FILE_TYPE`, `NOT_UTF8`, `MALFORMED_FILE`,
 * `FILE_TRUNCATED`.
 */
export function checkedBytes(file: SourceFile, limit: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  let lines = 0;

  async function* read(): AsyncGenerator<Buffer> {
    if (file.size !== null && file.size > limit) throw refusedAt(null, { code: 'FILE_TOO_LARGE', limit });
    let begun = Buffer.alloc(0);
    for await (const piece of file.bytes()) {
      if (bytes === 0) {
        const found = kindOf(piece);
        if (found) throw refusedAt(null, { code: 'WRONG_FILE_TYPE', found, expected: 'CSV in UTF-8' });
      }
      hash.update(piece);
      bytes += piece.length;
      if (bytes > limit) throw refusedAt(lines + 1, { code: 'FILE_TOO_LARGE', limit });
      const all = Buffer.concat([begun, piece]);
      const end = all.lastIndexOf(lineFeed) + 1;
      if (all.length - end > longestLine) {
        const found = 'a line has more than a million bytes';
        throw refusedAt(lines + 1, { code: 'MALFORMED_FILE', found });
      }
      begun = all.subarray(end);
      if (end > 0) {
        const whole = all.subarray(0, end);
        checkLines(whole, lines);
        lines += countLines(whole);
        yield whole;
      }
    }
    if (begun.length > 0) {
      checkLines(begun, lines);
      throw refusedAt(lines + 1, { code: 'FILE_TRUNCATED' });
    }
  }

  return {
    read,
    /** So far. */
    count: () => bytes,
    digest: () => ({ sha256: hash.copy().digest('hex'), bytes }),
  };
}

function countLines(whole: Buffer): number {
  let count = 0;
  for (let at = whole.indexOf(lineFeed); at >= 0; at = whole.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

function checkLines(whole: Buffer, before: number): void {
  const isText = (text: Buffer): boolean => isUtf8(text) && !text.includes(0);
  if (isText(whole)) return;
  let row = before;
  for (let start = 0; start < whole.length; ) {
    const end = whole.indexOf(lineFeed, start);
    const line = whole.subarray(start, end < 0 ? whole.length : end + 1);
    row += 1;
    if (!isUtf8(line)) throw refusedAt(row, { code: 'NOT_UTF8' });
    if (line.includes(0))
      throw refusedAt(row, { code: 'MALFORMED_FILE', found: 'it holds bytes of no text' });
    start += line.length;
  }
}
