import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface Source {
  /** The path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const generatedFolders = new Set(['node_modules', 'dist', 'generated']);
const code = /\.(ts|mts|js|mjs)$/;

/** Source files below these folders, without generated code. */
export function sourcesOf(root: string, folders: readonly string[]): Source[] {
  const files = folders.flatMap((folder) => filesBelow(join(root, folder)));
  return files.map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return generatedFolders.has(entry.name) ? [] : filesBelow(path);
    return code.test(entry.name) ? [path] : [];
  });
}

/** All nodes of a file, at every depth. */
export function nodesOf({ path, text }: Source): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return nodes;
}
