import { existsSync, readFileSync } from 'node:fs';

export interface OwnPackage {
  readonly version: string;
  /** The oldest version of Node.js that the package runs on, such as `20.19`. */
  readonly node: string;
}

/**
 * Reads the `package.json` in the closest parent folder that has one: this file may be the source or its compiled
 * copy, at another depth.
 */
export function ownPackage(): OwnPackage {
  let folder = new URL('.', import.meta.url);
  for (;;) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) {
      const { version, engines } = JSON.parse(readFileSync(file, 'utf8'));
      return { version, node: engines.node.replace('>=', '') };
    }
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error('package.json is missing');
    folder = above;
  }
}
