import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema } from 'graphql';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeServer } from '../kit/fake-graphql-server.js';
import { compile, type Installed, installSdk } from '../kit/installed-sdk.js';
import { answersOf } from '../kit/schema-answers.js';

const consumer: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

let installed: Installed;
beforeAll(() => {
  installed = installSdk();
  installed.write('package.json', '{ "type": "module" }');
}, 120_000);
afterAll(() => installed[Symbol.dispose]());

describe('the package', () => {
  it('imports nothing but its own files, neither in code nor in types', () => {
    const dist = readdirSync(join(installed.sdk, 'dist'), { recursive: true, encoding: 'utf8' });
    const files = dist.filter((file) => /\.(js|d\.ts)$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const imported = files.flatMap((file) =>
      ts
        .preProcessFile(readFileSync(join(installed.sdk, 'dist', file), 'utf8'))
        .importedFiles.map(({ fileName }) => fileName),
    );
    expect(imported.length).toBeGreaterThan(100);
    expect(imported.filter((name) => !/^\.{1,2}\/[\w./-]+\.js$/.test(name))).toEqual([]);
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(installed.sdk, 'package.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect([dependencies, peerDependencies]).toEqual([undefined, undefined]);
  });

  it('has types that a browser understands, which knows no Node', { timeout: 60_000 }, () => {
    const text =
      "import { createYardstick } from '@yardstick/sdk';\nexport const y = createYardstick({ url: '/' });\n";
    const options: ts.CompilerOptions = {
      ...consumer,
      // All but TypeScript's own: the package's types are what is to be checked.
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      noEmit: true,
    };
    expect(compile([installed.write('browser.ts', text)], options)).toEqual([]);
  });
});

describe('the README', () => {
  it('has examples that compile, and run against a service', { timeout: 60_000 }, async () => {
    await using server = await startFakeServer();
    server.replies(answersOf(buildSchema(readFileSync('schema/schema.graphql', 'utf8'))));

    const readme = readFileSync('sdk/README.md', 'utf8');
    const [first = '', ...others] = Array.from(
      readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm),
      ([, code]) => code ?? '',
    );
    expect(others.length).toBeGreaterThan(10);
    // Each example goes on from the first, save those that make a client of their own.
    const modules = others.map((code) => (code.includes('createClient') ? code : first + code));
    const files = modules.map((code, index) => installed.write(`example-${index}.ts`, `${code}export {};\n`));

    const options = { ...consumer, lib: ['lib.es2023.d.ts'], types: ['node'] };
    expect(compile(files, options)).toEqual([]);

    for (const file of files) {
      const script = file.replace(/\.ts$/, '.js');
      const code = readFileSync(script, 'utf8').replaceAll('https://yardstick.example/graphql', server.url);
      installed.write(`run-${files.indexOf(file)}.js`, code);
    }
    installed.write('run.js', files.map((_, index) => `await import('./run-${index}.js');\n`).join(''));
    await promisify(execFile)(process.execPath, ['run.js'], {
      cwd: installed.folder,
      env: { YARDSTICK_API_KEY: 'ys_key' },
    });
    const asked = new Set(server.arrivals.map(({ operationName }) => operationName));
    expect(asked.size).toBeGreaterThan(15);
  });
});
