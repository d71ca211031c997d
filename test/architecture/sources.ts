import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const made = new Set(['node_modules', 'dist', 'generated']);
const code = /\.(ts|mts|js|mjs)$/;

/** What is written by hand below these folders. */
export function sourcesOf(root: string, folders: readonly string[]): Source[] {
  const found = folders.flatMap((folder) => filesBelow(join(root, folder)));
  return found.map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return made.has(entry.name) ? [] : filesBelow(path);
    return code.test(entry.name) ? [path] : [];
  });
}

/** Every node of a file, whatever it stands in. */
export function nodesOf({ path, text }: Source): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}
