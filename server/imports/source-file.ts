import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';

/** A file from a disk or an upload. Its bytes may be read only once. */
export interface SourceFile {
  /** The file name without its folder. */
  readonly name: string;
  /** The size in bytes; `null` if it is not known before reading. */
  readonly size: number | null;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** Returns a file of this machine. Throws if the file does not exist or cannot be read. */
export async function fileOnDisk(path: string): Promise<SourceFile> {
  const handle = await open(path);
  await handle.close();
  const { size } = await stat(path);
  return { name: basename(path), size, bytes: () => createReadStream(path) };
}

/** Returns a file with the given text or bytes, to be read in pieces of `piece` bytes. */
export function fileInMemory(name: string, content: string | Uint8Array, piece = 65_536): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  return { name, size: bytes.length, bytes: () => Readable.from(pieces) };
}

/** Splits a file in two: `first` has its first `bytes` bytes and the given name, `rest` has the bytes after them. */
export const splitFile = (file: SourceFile, bytes: number, name: string) => ({
  first: { name, size: bytes, bytes: () => part(file, 0, bytes) },
  rest: {
    name: file.name,
    size: file.size === null ? null : Math.max(0, file.size - bytes),
    bytes: () => part(file, bytes, Number.POSITIVE_INFINITY),
  },
});

/** Yields the bytes of a file from position `start` to the one before position `end`. */
async function* part(file: SourceFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of file.bytes()) {
    const cut = piece.subarray(Math.max(0, start - at), Math.max(0, end - at));
    at += piece.length;
    if (cut.length > 0) yield cut;
    if (at >= end) return;
  }
}
