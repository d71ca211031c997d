import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refusedAt } from './checked-bytes.js';

/** The largest total size of an archive's unpacked entries, in bytes. An archive must have fewer than `entryLimit`. */
const unpackedLimit = 50_000_000;
const entryLimit = 1000;

/** The entries of a zip archive, by name. */
export interface Archive {
  /** Yields the text of an entry in pieces; yields nothing if the entry does not exist. */
  readonly text: (name: string) => AsyncIterable<string>;
}

/**
 * Opens a zip archive without unpacking it. A zip bomb is refused: the sizes that the archive's directory states are
 * added up first, and no entry may unpack to more than its stated size. Throws {@link FileRefused} with
 * `ARCHIVE_TOO_LARGE` or `MALFORMED_FILE`.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await fromBufferPromise(bytes).catch(() => {
    throw damaged();
  });
  const entries = await directoryOf(zip);
  return { text: (name) => textOf(zip, entries.get(name)) };
}

async function directoryOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      count += 1;
      if (unpacked > unpackedLimit || count > entryLimit) break;
      entries.set(entry.fileName, entry);
    }
  } catch {
    throw damaged();
  }
  if (unpacked > unpackedLimit) throw refusedAt(null, { code: 'ARCHIVE_TOO_LARGE', limit: unpackedLimit });
  if (count > entryLimit) throw malformed(`the workbook has more than ${entryLimit} parts`);
  return entries;
}

async function* textOf(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<string> {
  if (!entry) return;
  const decoder = new TextDecoder('utf-8');
  const pieces = await zip.openReadStreamPromise(entry).catch(() => {
    throw damaged();
  });
  try {
    for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  } catch {
    // yauzl also throws as soon as an entry unpacks to more than its stated size.
    throw damaged();
  }
}

const damaged = () => malformed('the workbook is incomplete or damaged');

const malformed = (found: string) => refusedAt(null, { code: 'MALFORMED_FILE', found });
