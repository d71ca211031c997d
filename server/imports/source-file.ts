import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';

/** A file as it comes: from a disk, from a form. Read once. */
export interface SourceFile {
  /** Without its folder. */
  readonly name: string;
  /** Bytes, where it is known before reading. */
  readonly size: number | null;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** A file of this machine. Throws where it is not there or cannot be read. */
export async function fileOnDisk(path: string): Promise<SourceFile> {
  const handle = await open(path);
  await handle.close();
  const { size } = await stat(path);
  return { name: basename(path), size, bytes: () => createReadStream(path) };
}

/** Text or bytes at hand, in pieces of a size. */
export function fileInMemory(name: string, content: string | Uint8Array, piece = 65_536): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  return { name, size: bytes.length, bytes: () => Readable.from(pieces) };
}
