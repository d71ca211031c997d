/** The chapters of the layers: which there are, and which may import which. */
import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, type Source } from './sources.js';

export const chapterLayers = ['domain', 'services', 'persistence', 'graphql'] as const;
export type ChapterLayer = (typeof chapterLayers)[number];

/** In the order in which a figure travels: a chapter may import those above it, and none below. */
const chapters: Readonly<Record<string, readonly ChapterLayer[]>> = {
  values: ['domain', 'services', 'persistence', 'graphql'],
  audit: ['domain', 'services', 'persistence', 'graphql'],
  areas: ['domain', 'services', 'persistence', 'graphql'],
  measures: ['domain', 'services', 'persistence', 'graphql'],
  targets: ['domain', 'services', 'persistence', 'graphql'],
  observations: ['domain', 'services', 'persistence', 'graphql'],
  comparisons: ['domain', 'services', 'persistence', 'graphql'],
  disclosure: ['domain'],
  ratings: ['domain', 'graphql'],
  scorecards: ['domain', 'services', 'persistence', 'graphql'],
  imports: ['domain', 'services', 'persistence', 'graphql'],
  narratives: ['domain', 'services', 'persistence', 'graphql'],
  reports: ['domain', 'services', 'persistence', 'graphql'],
  benchmarks: ['services', 'graphql'],
  publications: ['domain', 'services', 'persistence', 'graphql'],
  meetings: ['domain', 'services', 'persistence', 'graphql'],
  access: ['services', 'persistence', 'graphql'],
  events: ['domain', 'services', 'persistence', 'graphql'],
};

/** Folders of a layer that are no chapter: `before` all chapters may import, `after` none may. */
const tools: Readonly<
  Record<ChapterLayer, { readonly before: readonly string[]; readonly after: readonly string[] }>
> = {
  domain: { before: [], after: [] },
  services: { before: [], after: [] },
  persistence: { before: ['sql'], after: ['embedded'] },
  graphql: { before: ['api', 'execution'], after: ['plugins', 'server'] },
};

/** The folders that the layer may have, in their order. */
export function foldersOf(layer: ChapterLayer): readonly string[] {
  const { before, after } = tools[layer];
  const own = Object.keys(chapters).filter((chapter) => chapters[chapter]?.includes(layer));
  return [...before, ...own, ...after];
}

interface Place {
  readonly layer: ChapterLayer;
  readonly folder: string;
}

/** The chapter of a file; `undefined` for a file that lies at the root of its layer, or in another layer. */
function placeOf(path: string): Place | undefined {
  const [root, layer, folder, ...rest] = path.split('/');
  if (root !== 'server' || folder === undefined || rest.length === 0) return undefined;
  const chapterLayer = chapterLayers.find((name) => name === layer);
  return chapterLayer && { layer: chapterLayer, folder };
}

/** Files in a folder that the table does not know. */
export const outsideChapters = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ path }) => {
    const place = placeOf(path);
    return place && !foldersOf(place.layer).includes(place.folder) ? [path] : [];
  });

/** Imports from a chapter to one that comes after it, in the same layer: `server/…/a.ts → server/…/b.ts`. */
export const againstTheOrder = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) => {
    const from = placeOf(source.path);
    if (!from) return [];
    const order = foldersOf(from.layer);
    return importsOf(source).flatMap((path) => {
      const to = placeOf(path);
      const isLater = to?.layer === from.layer && order.indexOf(to.folder) > order.indexOf(from.folder);
      return isLater ? [`${source.path} → ${path}`] : [];
    });
  });

const importsOf = (source: Source): readonly string[] =>
  nodesOf(source).flatMap((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    const specifier = node.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return [];
    return [posix.join(posix.dirname(source.path), specifier.text).replace(/\.js$/, '.ts')];
  });
