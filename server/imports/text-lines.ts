import { isAscii, isUtf8 } from 'node:buffer';
import { refusedAt } from './checked-bytes.js';

/** The longest line in bytes. No row of a real table is that long. */
const longestLine = 1_000_000;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The bytes that Windows-1252 does not define. */
const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The characters of the bytes 0x80 to 0x9f in Windows-1252. All other bytes are the same as in Latin-1. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252. `TextDecoder` is not used, because some versions of Node.js decode `windows-1252` as Latin-1
 * and so lose characters such as ’.
 */
const fromWindows1252 = (text: Buffer): string =>
  text
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (byte) => windowsCharacters[byte.charCodeAt(0) - 0x80] ?? byte);

/**
 * Reads text in pieces of whole lines that end with a line feed. The bytes may be UTF-8 or UTF-16, with or without a
 * byte-order mark, or Windows-1252, as Excel writes plain "CSV". Lines may end with LF, with CRLF or, as on old Macs,
 * with CR alone. Reading throws {@link FileRefused} with `NOT_UTF8` if a line has another encoding than the lines above
 * it, or with `MALFORMED_FILE` if a line is too long or not text.
 */
export function textLines(pieces: AsyncIterable<Buffer>) {
  let encoding: TextEncoding | null = null;
  let lines = 0;
  let isFinished = true;

  /** Decodes bytes that are whole lines. */
  const decode = (whole: Buffer): string => {
    const before = lines;
    lines += countLines(whole);
    if (whole.includes(0)) throw refusedAt(before + lineWith(whole, 0), notText);
    if (isAscii(whole)) return whole.toString('latin1');
    if (encoding !== 'Windows-1252' && isUtf8(whole)) {
      encoding ??= 'UTF-8';
      return whole.toString('utf8');
    }
    const stray = strayLine(whole, encoding);
    if (stray !== null) throw refusedAt(before + stray, { code: 'NOT_UTF8' });
    encoding = 'Windows-1252';
    return fromWindows1252(whole);
  };

  async function* read(): AsyncGenerator<string> {
    let unfinished: Buffer = Buffer.alloc(0);
    let endsInReturns: boolean | null = null;
    for await (const piece of inUtf8(pieces, () => (encoding = 'UTF-16'))) {
      let all: Buffer = Buffer.concat([unfinished, piece]);
      endsInReturns ??= linesEndInReturns(all);
      if (endsInReturns) all = withLineFeeds(all);
      const end = all.lastIndexOf(lineFeed) + 1;
      if (all.length - end > longestLine) {
        throw refusedAt(lines + 1, { code: 'MALFORMED_FILE', found: 'a line has more than a million bytes' });
      }
      unfinished = all.subarray(end);
      if (end > 0) yield decode(all.subarray(0, end));
    }
    if (unfinished.length === 0) return;
    isFinished = false;
    yield `${decode(unfinished)}\n`;
  }

  return {
    read,
    /** Returns the encoding; `null` if all characters read so far are ASCII. */
    encoding: () => encoding,
    /** Returns false if the last line has no line end. Call this only after the whole text has been read. */
    isFinished: () => isFinished,
  };
}

const notText = { code: 'MALFORMED_FILE', found: 'it contains bytes that are not text' } as const;

/** Yields the text without its byte-order mark. Converts UTF-16 to UTF-8, and does not change other encodings. */
async function* inUtf8(pieces: AsyncIterable<Buffer>, isWide: () => void): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const piece of pieces) {
    if (decoder === undefined) {
      const wide = wideEncodingOf(piece);
      if (wide) isWide();
      decoder = wide ? new TextDecoder(wide) : null;
      const hasMark = piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
      yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece.subarray(hasMark ? 3 : 0);
    } else yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece;
  }
}

/**
 * Recognises UTF-16 by its byte-order mark or, if the text begins with ASCII characters, by the positions of the zero
 * bytes in the first two. Returns `undefined` for any other encoding.
 */
function wideEncodingOf(start: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (start.length < 4 || first === undefined || second === undefined) return undefined;
  if (first !== 0 && second === 0 && start[3] === 0) return 'utf-16le';
  return first === 0 && second !== 0 && start[2] === 0 ? 'utf-16be' : undefined;
}

/**
 * Returns true if lines end with CR alone, and false if they end with LF or CRLF; `null` if `start` does not reach the
 * end of the first line.
 */
function linesEndInReturns(start: Buffer): boolean | null {
  const returned = start.indexOf(carriageReturn);
  const fed = start.indexOf(lineFeed);
  if (fed >= 0 && (returned < 0 || returned >= fed - 1)) return false;
  return returned >= 0 && returned + 1 < start.length ? true : null;
}

function withLineFeeds(text: Buffer): Buffer {
  const copy = Buffer.from(text);
  for (let at = copy.indexOf(carriageReturn); at >= 0; at = copy.indexOf(carriageReturn, at + 1)) {
    copy[at] = lineFeed;
  }
  return copy;
}

function countLines(whole: Buffer): number {
  let count = 0;
  for (let at = whole.indexOf(lineFeed); at >= 0; at = whole.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** Returns the number, from 1, of the first line that contains the byte. */
const lineWith = (whole: Buffer, byte: number): number =>
  countLines(whole.subarray(0, whole.indexOf(byte))) + 1;

/**
 * Looks for a line that cannot be read as Windows-1252 with the others. Returns the number, from 1, of the first line
 * that differs from the file's encoding or has bytes that Windows-1252 does not define; `null` if there is none.
 */
function strayLine(whole: Buffer, encoding: TextEncoding | null): number | null {
  let line = 0;
  let first: number | null = null;
  let hasUtf8 = encoding === 'UTF-8' || encoding === 'UTF-16';
  for (let start = 0; start < whole.length; ) {
    const end = whole.indexOf(lineFeed, start);
    const text = whole.subarray(start, end < 0 ? whole.length : end + 1);
    line += 1;
    start += text.length;
    if (isAscii(text)) continue;
    if (!isUtf8(text)) first ??= line;
    else if (encoding === 'Windows-1252') return line;
    else hasUtf8 = true;
    if (undefinedBytes.some((byte) => text.includes(byte)) && !isUtf8(text)) return line;
  }
  return hasUtf8 ? first : null;
}
