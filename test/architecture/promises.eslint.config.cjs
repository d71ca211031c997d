const { parser, plugin } = require('typescript-eslint');

/**
 * `npm run lint:promises`: every promise is awaited, returned or marked with `void`. Biome's rule follows types
 * through fewer files, so it misses `publicationFigures.add(id, figures);`.
 */
module.exports = [
  // The examples of the SDK are in no project: each stands alone, and a test compiles it.
  { ignores: ['**/dist', '**/generated', 'sdk/examples'] },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parser,
      parserOptions: { project: ['tsconfig.json', 'sdk/tsconfig.json'], tsconfigRootDir: process.cwd() },
    },
    plugins: { '@typescript-eslint': plugin },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
];
