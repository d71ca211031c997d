import { createHash } from 'node:crypto';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { parse, validate } from 'graphql';
import { compareVersions, type Release } from './release.js';

/**
 * The kind of version that a change of the contract requires: no new one, or one that mends, adds or removes.
 */
export type Step = 'none' | 'patch' | 'minor' | 'major';

export interface Verdict {
  readonly step: Step;
  /** The changes that break clients: the path in the schema, and a description of the change. */
  readonly breaking: readonly { readonly path: string; readonly message: string }[];
}

const isAboutWords = (type: string): boolean => type.includes('DESCRIPTION');

/**
 * Compares two releases with GraphQL Inspector. A change that it calls dangerous, such as a new enum value,
 * is no break.
 */
export async function verdictOn(before: Release, now: Release): Promise<Verdict> {
  const changes = await diff(before.schema, now.schema);
  const breaking = changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({ path, message }));
  const sameDocuments = JSON.stringify(before.documents) === JSON.stringify(now.documents);
  if (breaking.length > 0) return { step: 'major', breaking };
  if (changes.some(({ type }) => !isAboutWords(type))) return { step: 'minor', breaking };
  return { step: changes.length > 0 || !sameDocuments ? 'patch' : 'none', breaking };
}

/** The lowest version that may follow. Before 1.0.0 a minor version may remove, and a patch may add. */
export function versionAfter(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const early = major === 0;
  if (step === 'none') return version;
  if (step === 'major') return early ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  return step === 'minor' && !early ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const isAnnounced = (path: string, announced: readonly string[]): boolean =>
  announced.some((removed) => path === removed || path.startsWith(`${removed}.`));

/** The faults of a released document against the schema of `now`, without those that were announced. */
function lostBy({ version, documents, announced }: Release, now: Release): string[] {
  const names = announced.map((path) => `"${path.split('.').at(-1)}"`);
  return Object.entries(documents).flatMap(([id, text]) => {
    if (id !== `sha256:${createHash('sha256').update(text).digest('hex')}`)
      return [`${version}: the text of ${id} has changed`];
    return validate(now.schema, parse(text))
      .map(({ message }) => message)
      .filter((message) => !names.some((name) => message.includes(name)))
      .map((message) => `a document of ${version} is no longer valid: ${message}`);
  });
}

/** The promises of earlier releases that the next release breaks, one line each. */
export async function brokenPromises(released: readonly Release[], now: Release): Promise<string[]> {
  const last = released.at(-1);
  if (last === undefined) return [];
  const { step, breaking } = await verdictOn(last, now);
  const least = versionAfter(last.version, step);
  const unannounced = breaking.filter(({ path }) => !isAnnounced(path, last.announced));
  return [
    ...(compareVersions(now.version, least) < 0
      ? [
          `The version must be at least ${least} (a ${step} change since ${last.version}), and is ${now.version}`,
        ]
      : []),
    ...unannounced.map(
      ({ path, message }) => `${last.version} did not announce the removal of ${path}: ${message}`,
    ),
    ...released.flatMap((release) => {
      const later = released.filter(({ version }) => compareVersions(version, release.version) >= 0);
      return lostBy({ ...release, announced: later.flatMap(({ announced }) => announced) }, now);
    }),
  ];
}
