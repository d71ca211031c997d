import type { ImportOptions } from '../services/import-report.js';
import type { Terminal } from './terminal.js';

const width = 30;
/** Milliseconds between two looks. */
const interval = 100;

export interface ProgressBar {
  readonly onProgress: NonNullable<ImportOptions['onProgress']>;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** How far a file of so many bytes is read, where somebody watches; where nobody does, nothing. */
export function progressBar(terminal: Terminal, size: number | null, now: () => number): ProgressBar {
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    onProgress: ({ bytes, rows }) => {
      if (!terminal.isWatched || now() - shownAt < interval) return;
      shownAt = now();
      shown = true;
      const share = size ? Math.min(1, bytes / size) : 0;
      const done = Math.round(share * width);
      const bar = `${'█'.repeat(done)}${'░'.repeat(width - done)}`;
      const percent = `${Math.floor(share * 100)}`.padStart(3);
      terminal.remark(`\r${bar} ${percent} %  ${rows.toLocaleString('en-GB')} rows`);
    },
    end: () => {
      if (shown) terminal.remark('\r\u001b[K');
    },
  };
}
