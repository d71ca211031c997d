import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { pureFolders } from './test/kit/pure-folders.js';

const pure = [...pureFolders.map((folder) => `test/${folder}/**/*.test.ts`), 'test/cli/prepare.test.ts'];
const embedded = 'test/persistence/embedded/**/*.test.ts';

export default defineConfig({
  resolve: {
    // One file for everybody: Vite would give our sources graphql's ES module while the libraries load its
    // CommonJS one, and a schema of one realm is no schema to the other.
    alias: [
      { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') },
      // The sources, because sdk/dist may be older. test/kit/sdk/installed-sdk.ts builds and installs the package.
      { find: /^@yardstick\/sdk$/, replacement: fileURLToPath(new URL('sdk/index.ts', import.meta.url)) },
    ],
  },
  test: {
    pool: 'forks',
    // Files share a worker's modules: to load the whole service anew for each of 200 took as long as to try it.
    isolate: false,
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure } },
      { extends: true, test: { name: 'embedded', include: [embedded], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, embedded],
          globalSetup: ['test/kit/database/postgres-server.ts'],
        },
      },
    ],
  },
});
