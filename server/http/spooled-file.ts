import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileOnDisk, type SourceFile } from '../imports/source-file.js';

/** The largest upload in bytes. If an upload is larger, the rest of it is not read. */
const uploadLimit = 160_000_000;

/** An upload that has been received completely. */
export interface SpooledFile extends SourceFile {
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly sha256: string;
}

/** Thrown when an upload is larger than {@link uploadLimit}. */
export class UploadTooLarge extends Error {}

/**
 * Stores a whole upload in a temporary file, then calls `work`, and always deletes the file at the end. `work` begins
 * only when the file is complete, so that a slow sender keeps no transaction open. Throws {@link UploadTooLarge}. The
 * stream of a body that is too large is not destroyed, because that would close the connection before the sender has
 * read the error.
 */
export async function spoolUpload<T>(
  body: Readable,
  name: string,
  work: (file: SpooledFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'yardstick-upload-'));
  const path = join(folder, 'upload');
  try {
    const pieces = body.iterator({ destroyOnReturn: false });
    const hash = createHash('sha256');
    await pipeline(checkedPieces(pieces, uploadLimit, hash), createWriteStream(path, { mode: 0o600 }));
    return await work({ ...(await fileOnDisk(path)), name, sha256: hash.digest('hex') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* checkedPieces(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
  hash: Hash,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > limit) throw new UploadTooLarge();
    hash.update(piece);
    yield piece;
  }
}
