import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refusedAt } from './checked-bytes.js';

/** Bytes that all entries of an archive may unpack to, and how many there may be. */
export const unpackedLimit = 50_000_000;
const entryLimit = 1000;

/** The entries of a zip archive, by name. */
export interface Archive {
  /** The text of an entry, in pieces; of one that is not there, none. */
  readonly text: (name: string) => AsyncIterable<string>;
}

/**
 * Opens a zip archive without unpacking any of it. What its directory says is added up first, and held to
 * while an entry unpacks: a bomb is refused by either. Throws {@link FileRefused}: `ARCHIVE_TOO_LARGE`,
 * `MALFORMED_FILE`.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await fromBufferPromise(bytes).catch(() => {
    throw malformed();
  });
  const entries = await directoryOf(zip);
  return { text: (name) => textOf(zip, entries.get(name)) };
}

async function directoryOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > unpackedLimit || entries.size >= entryLimit) break;
      entries.set(entry.fileName, entry);
    }
  } catch {
    throw malformed();
  }
  if (unpacked > unpackedLimit || entries.size >= entryLimit) {
    throw refusedAt(null, { code: 'ARCHIVE_TOO_LARGE', limit: unpackedLimit });
  }
  return entries;
}

async function* textOf(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<string> {
  if (!entry) return;
  const decoder = new TextDecoder('utf-8');
  const pieces = await zip.openReadStreamPromise(entry).catch(() => {
    throw malformed();
  });
  try {
    for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  } catch {
    // An entry that unpacks to more than it says ends here too, as soon as it does.
    throw malformed();
  }
}

const malformed = () =>
  refusedAt(null, { code: 'MALFORMED_FILE', found: 'it is no whole workbook, or not what its parts say' });
