import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, failure, http, startFakeServer } from '../kit/sdk/fake-graphql-server.js';
import { compile, type Installed, installSdk } from '../kit/sdk/installed-sdk.js';
import { chromiumHere, startChromium } from '../kit/service/chromium.js';
import { startPageServer } from '../kit/service/page-server.js';

const run = promisify(execFile);
const consumer: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
};

let installed: Installed;
beforeAll(() => {
  installed = installSdk();
}, 120_000);
afterAll(() => installed[Symbol.dispose]());

const manifest = () =>
  JSON.parse(readFileSync(join(installed.sdk, 'package.json'), 'utf8')) as Record<string, unknown>;

describe('the published package', () => {
  it('has the compiled code, its types, and the documents for readers: nothing else', () => {
    const compiled = installed.packed.filter((path) => path.startsWith('dist/'));
    const others = installed.packed.filter((path) => !path.startsWith('dist/'));
    const examples = readdirSync('sdk/examples').map((name) => `examples/${name}`);
    expect(others.sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...examples].sort(),
    );
    expect(compiled.filter((path) => !/^dist\/([\w-]+\/)?[\w-]+\.(js|d\.ts)$/.test(path))).toEqual([]);
    const modules = compiled.filter((path) => path.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(30);
    expect(compiled).toHaveLength(2 * modules.length);
  });

  it('imports nothing but its own files, neither in code nor in types', () => {
    const dist = readdirSync(join(installed.sdk, 'dist'), { recursive: true, encoding: 'utf8' });
    const files = dist.filter((file) => /\.(js|d\.ts)$/.test(file));
    const imported = files.flatMap((file) =>
      ts
        .preProcessFile(readFileSync(join(installed.sdk, 'dist', file), 'utf8'))
        .importedFiles.map(({ fileName }) => fileName),
    );
    expect(imported.length).toBeGreaterThan(100);
    expect(imported.filter((name) => !/^\.{1,2}\/[\w./-]+\.js$/.test(name))).toEqual([]);
    const { dependencies, peerDependencies, optionalDependencies, scripts } = manifest();
    expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
    expect(scripts).toEqual({ build: expect.any(String) });
    const locked = readFileSync(join(installed.folder, 'package-lock.json'), 'utf8');
    expect(Object.keys((JSON.parse(locked) as { packages: object }).packages)).toEqual([
      '',
      'node_modules/@yardstick/sdk',
    ]);
  });

  it('has the licence of the service', () => {
    expect(readFileSync(join(installed.sdk, 'LICENSE'), 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
    expect(manifest()['license']).toBe('Apache-2.0');
  });

  it('is in its changelog', () => {
    const changelog = readFileSync(join(installed.sdk, 'CHANGELOG.md'), 'utf8');
    expect(/^## (\S+)/m.exec(changelog)?.[1]).toBe(manifest()['version']);
  });

  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: installed.sdk, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that resolve correctly for every kind of import', { timeout: 60_000 }, async () => {
    const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    // The tool assumes that require() cannot load ES modules. From Node 20.19 on it can: see the test below.
    const words = [attw, installed.tarball, '--format', 'json', '--ignore-rules', 'cjs-resolves-to-esm'];
    const { stdout } = await run(process.execPath, words);
    const { analysis } = JSON.parse(stdout) as { analysis: { problems: { kind: string }[] } };
    expect(analysis.problems.map(({ kind }) => kind)).toEqual(['CJSResolvesToESM']);
  });
});

describe('an empty project that installs the package', () => {
  const body = `
const yardstick = createYardstick({ url: process.argv[2] ?? '' });
async function main(): Promise<void> {
  const name: string | undefined = (await yardstick.councils.get({ code: 'E08000018' }))?.name.en;
  const names: string[] = [];
  for await (const { code } of yardstick.measures.all()) names.push(code);
  const error = await yardstick.access.viewer().catch((thrown: unknown) => thrown);
  console.log(JSON.stringify([name, names, error instanceof YardstickError && error.kind]));
}
void main();
`;
  const pages = data({
    measures: { nodes: [{ code: 'a' }], pageInfo: { hasNextPage: false, endCursor: null } },
  });

  it.each([
    ['ES modules', 'user.mts', "import { createYardstick, YardstickError } from '@yardstick/sdk';"],
    [
      'CommonJS',
      'user.cts',
      "import sdk = require('@yardstick/sdk');\nconst { createYardstick, YardstickError } = sdk;",
    ],
  ])('uses it from %s, typed', { timeout: 60_000 }, async (_, name, imports) => {
    const file = installed.write(name, imports + body);
    expect(compile([file], consumer)).toEqual([]);
    await using server = await startFakeServer();
    server.replies(data({ council: { name: { en: 'Rotherham' } } }), pages, failure('FORBIDDEN'));
    const script = file.replace(/ts$/, 'js');
    const { stdout } = await run(process.execPath, ['--no-warnings', script, server.url]);
    expect(JSON.parse(stdout)).toEqual(['Rotherham', ['a'], 'forbidden']);
  });

  it('compiles for a browser, without the types of Node', { timeout: 60_000 }, () => {
    const text =
      "import { createYardstick } from '@yardstick/sdk';\nexport const y = createYardstick({ url: '/' });\n";
    const options: ts.CompilerOptions = {
      ...consumer,
      // Checks the package's types, but not TypeScript's own.
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

const inThePage = `(async () => {
  const sdk = await import('/node_modules/@yardstick/sdk/dist/index.js');
  const { councils, access } = sdk.createYardstick({
    url: new URL('/graphql', location.href),
    cache: sdk.createAnswerCache(),
    retry: { retries: 1, firstDelay: 1 },
  });
  const first = await councils.get({ code: 'E08000018' });
  const second = await councils.get({ code: 'E08000018' });
  const aborted = councils.get({ code: 'E08000018' }, { signal: AbortSignal.abort() });
  const errors = await Promise.allSettled([access.viewer(), aborted]);
  return {
    names: [first?.name.en, second?.name.en],
    kinds: errors.map(({ reason }) => reason instanceof sdk.YardstickError && reason.kind),
  };
})()`;

describe('a page in Chromium that imports the package', () => {
  it.skipIf(chromiumHere === undefined)(
    `gets answers, revalidates them, and gets errors${chromiumHere ? '' : ': skipped, no chromium is installed'}`,
    { timeout: 60_000 },
    async () => {
      const etag = '"rotherham"';
      const arrivals: (string | undefined)[] = [];
      await using server = await startPageServer(installed.folder, (response, arrival) => {
        arrivals.push(arrival.operationName);
        if (arrival.operationName === 'Viewer') failure('RATE_LIMITED', { status: 429 })(response, arrival);
        else if (arrival.headers['if-none-match'] === etag) http(304, '', { etag })(response, arrival);
        else data({ council: { name: { en: 'Rotherham' } } }, { etag })(response, arrival);
      });
      const browser = await startChromium(chromiumHere ?? '');
      try {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(server.address);
        const result = await page.evaluate(inThePage);
        expect(result).toEqual({ names: ['Rotherham', 'Rotherham'], kinds: ['rate-limited', 'aborted'] });
        expect(arrivals).toEqual(['Council', 'Council', 'Viewer', 'Viewer']);
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});
