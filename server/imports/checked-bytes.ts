import { createHash } from 'node:crypto';
import type { FileProblem } from '../domain/values/file-problem.js';
import { FileRefused } from '../services/imports/import-report.js';
import type { SourceFile } from './source-file.js';

export const refusedAt = (row: number | null, problem: FileProblem): FileRefused =>
  new FileRefused({ row, column: null, problem });

/** The first bytes of files that people mistake for CSV. */
const signatures: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook or another zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a workbook in the old format (.xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x1f, 0x8b], 'a gzip archive'],
];

/** The first characters of texts that people mistake for CSV. A download that failed is often a web page. */
const beginnings: readonly (readonly [beginning: RegExp, kind: string])[] = [
  [/^\s*<(?:!doctype html|html|head|body|!--)/i, 'a web page'],
  [/^\s*<\?xml/i, 'an XML document'],
  [/^\s*\{\s*"/, 'a JSON document'],
];

/** The number of bytes at the beginning of a file that are enough to recognise its kind. */
const startLength = 512;

/** Returns the kind of a file that begins with these bytes; `undefined` if the file may be a table in text. */
function kindOf(start: Buffer): string | undefined {
  const signature = signatures.find(([bytes]) => bytes.every((byte, index) => start[index] === byte));
  // Remove zero bytes and byte-order marks, so that text in UTF-16 can be compared with ASCII.
  const text = start
    .toString('latin1')
    .replaceAll(/\0|^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/g, '');
  return signature?.[1] ?? beginnings.find(([beginning]) => beginning.test(text))?.[1];
}

/**
 * Returns a reader of a text file of at most `limit` bytes. The first piece that it yields has at least
 * {@link startLength} bytes, or the whole file if that is shorter. Reading throws {@link FileRefused} with
 * `FILE_TOO_LARGE` or `WRONG_FILE_TYPE`.
 */
export function checkedBytes(file: SourceFile, limit: number) {
  const hash = createHash('sha256');
  let bytes = 0;

  async function* read(): AsyncGenerator<Buffer> {
    if (file.size !== null && file.size > limit) throw refusedAt(null, { code: 'FILE_TOO_LARGE', limit });
    let start: Buffer | null = Buffer.alloc(0);
    for await (const piece of file.bytes()) {
      hash.update(piece);
      bytes += piece.length;
      if (bytes > limit) throw refusedAt(null, { code: 'FILE_TOO_LARGE', limit });
      if (start === null) yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      else {
        start = Buffer.concat([start, piece]);
        if (start.length < startLength) continue;
        yield checkedStart(start);
        start = null;
      }
    }
    if (start !== null && start.length > 0) yield checkedStart(start);
  }

  return {
    read,
    /** Returns the number of bytes read so far. */
    count: () => bytes,
    digest: () => ({ sha256: hash.copy().digest('hex'), bytes }),
  };
}

function checkedStart(start: Buffer): Buffer {
  const kind = kindOf(start);
  if (kind) throw refusedAt(null, { code: 'WRONG_FILE_TYPE', found: kind, expected: 'CSV' });
  return start;
}
