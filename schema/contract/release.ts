import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** What is promised to those who have a version of the SDK. */
export interface Release {
  readonly version: string;
  readonly schema: GraphQLSchema;
  /** The SDK's documents by their ids. */
  readonly documents: Readonly<Record<string, string>>;
  /** What it was said of that it would go: `Query.council`, `Council.name`, `Rag.BLUE`, a type with all it has. */
  readonly announced: readonly string[];
}

const files = ['schema.graphql', 'documents.json', 'removals.json'] as const;

const read = (folder: string, name: (typeof files)[number]): string =>
  readFileSync(join(folder, name), 'utf8');

/** What stands in the folder of a release, or in `schema/` for the one to come. */
export function readRelease(folder: string, version: string): Release {
  const removals = JSON.parse(read(folder, 'removals.json')) as readonly { path: string }[];
  return {
    version,
    schema: buildSchema(read(folder, 'schema.graphql')),
    documents: JSON.parse(read(folder, 'documents.json')),
    announced: removals.map(({ path }) => path),
  };
}

/** As `Array.sort` wants it; versions are three numbers. */
export const compareVersions = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });

/** Every release kept in a folder, the oldest first. */
export function readReleases(published: string): readonly Release[] {
  if (!existsSync(published)) return [];
  const versions = readdirSync(published).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  return versions.sort(compareVersions).map((version) => readRelease(join(published, version), version));
}

/** Keeps what stands in `schema/` for good. Throws where that version was kept already. */
export function keepRelease(schema: string, version: string): void {
  const folder = join(schema, 'published', version);
  if (existsSync(folder)) throw new Error(`${version} is released already. What is released never changes.`);
  mkdirSync(folder, { recursive: true });
  for (const name of files) writeFileSync(join(folder, name), read(schema, name));
}
