import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const keys = z.record(z.string(), z.object({ administrator: z.string(), member: z.string() }));

/** The demonstration's API keys for an administrator and a member, by the GSS code of the council. */
export type DemonstrationKeys = z.infer<typeof keys>;

/** Returns the path of the file with the keys in the data folder; only its owner can read the file. */
export const keyFile = (dataFolder: string): string => join(dataFolder, 'demonstration-keys.json');

export function writeKeys(dataFolder: string, newKeys: DemonstrationKeys): void {
  const file = keyFile(dataFolder);
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(newKeys, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/** Reads the demonstration's keys from the data folder. Returns `undefined` if there is no such file. */
export function readKeys(dataFolder: string): DemonstrationKeys | undefined {
  const file = keyFile(dataFolder);
  return existsSync(file) ? keys.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

const marker = (dataFolder: string): string => join(dataFolder, 'demonstration-loading');

/** Marks the demonstration in the database as incomplete, until {@link endLoading} is called. */
export function beginLoading(dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(marker(dataFolder), '');
}

export const endLoading = (dataFolder: string): void => rmSync(marker(dataFolder));

export function requireNoneInterrupted(dataFolder: string): void {
  if (!existsSync(marker(dataFolder))) return;
  throw new Error(
    `Loading the demonstration was interrupted, so the database contains only part of it. Remove ${dataFolder} and start again; or, to use the database as it is, set YARDSTICK_DEMONSTRATION=false and remove ${marker(dataFolder)}.`,
  );
}
