import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FileProblem } from '../domain/values/file-problem.js';
import { FileRefused } from '../services/imports/import-report.js';
import type { SourceFile } from './source-file.js';

export const refusedAt = (row: number | null, problem: FileProblem): FileRefused =>
  new FileRefused({ row, column: null, problem });

/** Longest line in bytes: no row of a real table is as long. */
const longestLine = 1_000_000;
const lineFeed = 0x0a;

/** First bytes of files that people mistake for CSV. */
const signatures: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook or another zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a workbook in the old format (.xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xff, 0xfe], 'a text in UTF-16'],
  [[0xfe, 0xff], 'a text in UTF-16'],
  [[0x1f, 0x8b], 'a gzip archive'],
];

/** The kind of file that begins with these bytes; `undefined` if it may be text. */
const kindOf = (start: Uint8Array): string | undefined =>
  signatures.find(([bytes]) => bytes.every((byte, index) => start[index] === byte))?.[1];

/**
 * Reads a CSV file in whole lines. The file must be UTF-8 text of at most `limit` bytes and end with a line
 * break: the last row of a truncated file may look complete and contain half a number. Throws {@link
 * FileRefused}: `FILE_TOO_LARGE`, `WRONG_FILE_TYPE`, `NOT_UTF8`, `MALFORMED_FILE`, `FILE_TRUNCATED`.
 */
export function checkedBytes(file: SourceFile, limit: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  let lines = 0;

  async function* read(): AsyncGenerator<Buffer> {
    if (file.size !== null && file.size > limit) throw refusedAt(null, { code: 'FILE_TOO_LARGE', limit });
    let unfinished = Buffer.alloc(0);
    for await (const piece of file.bytes()) {
      if (bytes === 0) {
        const kind = kindOf(piece);
        if (kind) throw refusedAt(null, { code: 'WRONG_FILE_TYPE', found: kind, expected: 'CSV in UTF-8' });
      }
      hash.update(piece);
      bytes += piece.length;
      if (bytes > limit) throw refusedAt(lines + 1, { code: 'FILE_TOO_LARGE', limit });
      const all = Buffer.concat([unfinished, piece]);
      const end = all.lastIndexOf(lineFeed) + 1;
      if (all.length - end > longestLine) {
        throw refusedAt(lines + 1, { code: 'MALFORMED_FILE', found: 'a line has more than a million bytes' });
      }
      unfinished = all.subarray(end);
      if (end > 0) {
        const whole = all.subarray(0, end);
        checkLines(whole, lines);
        lines += countLines(whole);
        yield whole;
      }
    }
    if (unfinished.length > 0) {
      checkLines(unfinished, lines);
      throw refusedAt(lines + 1, { code: 'FILE_TRUNCATED' });
    }
  }

  return {
    read,
    /** Bytes read so far. */
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
      throw refusedAt(row, { code: 'MALFORMED_FILE', found: 'it contains bytes that are not text' });
    start += line.length;
  }
}
