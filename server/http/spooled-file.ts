import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileOnDisk, type SourceFile } from '../imports/source-file.js';

/** Bytes of an upload that are taken in; above it the rest is not even read. */
export const uploadLimit = 160_000_000;

/** An upload that has come in whole. */
export interface SpooledFile extends SourceFile {
  /** Of its content, in hexadecimal digits. */
  readonly sha256: string;
}

/** More was sent than {@link uploadLimit}. */
export class UploadTooLarge extends Error {}

/**
 * Takes a whole upload in before any of it is read, so that a slow sender keeps no transaction open, then
 * works on it, and deletes it whatever came of that. A body that is too long is not destroyed: that would close the
 * connection before the sender has read why.
 */
export async function spooled<T>(
  body: Readable,
  name: string,
  work: (file: SpooledFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'yardstick-upload-'));
  const path = join(folder, 'upload');
  try {
    const pieces = body.iterator({ destroyOnReturn: false });
    const hash = createHash('sha256');
    await pipeline(takenIn(pieces, uploadLimit, hash), createWriteStream(path, { mode: 0o600 }));
    return await work({ ...(await fileOnDisk(path)), name, sha256: hash.digest('hex') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* takenIn(
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
