import { existsSync, readFileSync } from 'node:fs';

export interface OwnPackage {
  readonly version: string;
  /** The oldest Node.js that it runs on, such as `20.19`. */
  readonly node: string;
}

/** Reads `package.json`, which is above the sources and above the compiled files. */
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
