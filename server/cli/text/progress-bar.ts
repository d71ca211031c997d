import type { SourceFile } from '../../imports/source-file.js';
import type { ImportOptions } from '../../services/imports/import-report.js';
import type { Terminal } from '../terminal.js';

const width = 30;
/** The shortest time between two updates of the bar, in milliseconds. */
const interval = 100;

export interface ProgressBar {
  /** Updates the bar. Throws if the user has interrupted the command. */
  readonly onProgress: NonNullable<ImportOptions['onProgress']>;
  /** Removes the bar. */
  readonly end: () => void;
}

/** Shows how much of a file of `size` bytes has been read, if progress goes to a terminal. */
export function progressBar(
  { isWatched, printNote, signal }: Terminal,
  size: number | null,
  now: () => number,
): ProgressBar {
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    onProgress: ({ bytes, rows }) => {
      signal.throwIfAborted();
      if (!isWatched || bytes === 0 || now() - shownAt < interval) return;
      shownAt = now();
      isShown = true;
      const share = size ? Math.min(1, bytes / size) : 0;
      const done = Math.round(share * width);
      const bar = `${'█'.repeat(done)}${'░'.repeat(width - done)}`;
      const percent = `${Math.floor(share * 100)}`.padStart(3);
      const read = rows > 0 ? `${rows.toLocaleString('en-GB')} rows` : 'sent';
      printNote(`\r${bar} ${percent} %  ${read}`);
    },
    end: () => {
      if (isShown) printNote('\r\u001b[K');
    },
  };
}

/** Yields a file's bytes, and reports each piece to the bar. */
export async function* watched(file: SourceFile, { onProgress }: ProgressBar): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of file.bytes()) {
    bytes += piece.byteLength;
    onProgress({ bytes, rows: 0 });
    yield piece;
  }
}
