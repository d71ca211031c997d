import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const isRoot = process.getuid?.() === 0;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * A folder that all users may pass through, with a blank in its path. It is deleted after the file's tests.
 */
export function temporaryFolder(): string {
  const outer = mkdtempSync(join(tmpdir(), 'yardstick-embedded-'));
  folders.push(outer);
  const folder = join(outer, 'with a blank');
  mkdirSync(folder);
  for (const path of [outer, folder]) chmodSync(path, 0o711);
  return folder;
}
