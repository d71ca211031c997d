import type { SourceFile } from '../../imports/source-file.js';
import type { ImportOptions } from '../../services/imports/import-report.js';
import type { Terminal } from '../terminal.js';

const width = 30;
/** Milliseconds between two looks. */
const interval = 100;

export interface ProgressBar {
  /** Throws when whoever watches has had enough. */
  readonly onProgress: NonNullable<ImportOptions['onProgress']>;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** How far a file of so many bytes is read, where somebody watches; where nobody does, nothing. */
export function progressBar(
  { isWatched, printNote, signal }: Terminal,
  size: number | null,
  now: () => number,
): ProgressBar {
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    onProgress: ({ bytes, rows }) => {
      signal.throwIfAborted();
      if (!isWatched || now() - shownAt < interval) return;
      shownAt = now();
      shown = true;
      const share = size ? Math.min(1, bytes / size) : 0;
      const done = Math.round(share * width);
      const bar = `${'█'.repeat(done)}${'░'.repeat(width - done)}`;
      const percent = `${Math.floor(share * 100)}`.padStart(3);
      const read = rows > 0 ? `${rows.toLocaleString('en-GB')} rows` : 'sent';
      printNote(`\r${bar} ${percent} %  ${read}`);
    },
    end: () => {
      if (shown) printNote('\r\u001b[K');
    },
  };
}

/** A file's bytes, each piece told to the bar as it goes. */
export async function* watched(file: SourceFile, { onProgress }: ProgressBar): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of file.bytes()) {
    bytes += piece.byteLength;
    onProgress({ bytes, rows: 0 });
    yield piece;
  }
}
