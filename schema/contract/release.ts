import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The contract with the users of one version of the SDK. */
export interface Release {
  readonly version: string;
  readonly schema: GraphQLSchema;
  /** The SDK's documents by their ids. */
  readonly documents: Readonly<Record<string, string>>;
  /** The announced removals: `Query.council`, `Council.name`, `Rag.BLUE`, or a type with all its members. */
  readonly announced: readonly string[];
}

const files = ['schema.graphql', 'documents.json', 'removals.json'] as const;

const read = (folder: string, name: (typeof files)[number]): string =>
  readFileSync(join(folder, name), 'utf8');

/** Reads the folder of a release, or `schema/` for the next release. */
export function readRelease(folder: string, version: string): Release {
  const removals = JSON.parse(read(folder, 'removals.json')) as readonly { path: string }[];
  return {
    version,
    schema: buildSchema(read(folder, 'schema.graphql')),
    documents: JSON.parse(read(folder, 'documents.json')),
    announced: removals.map(({ path }) => path),
  };
}

/** A comparator for `Array.sort`; versions are three numbers. */
export const compareVersions = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });

/** All releases in the folder, oldest first. */
export function readReleases(published: string): readonly Release[] {
  if (!existsSync(published)) return [];
  const versions = readdirSync(published).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  return versions.sort(compareVersions).map((version) => readRelease(join(published, version), version));
}

/** Copies the contract in `schema/` to the folder of the version. Throws if that folder exists. */
export function keepRelease(schema: string, version: string): void {
  const folder = join(schema, 'published', version);
  if (existsSync(folder)) throw new Error(`${version} is released already. A release never changes.`);
  mkdirSync(folder, { recursive: true });
  for (const name of files) writeFileSync(join(folder, name), read(schema, name));
}
