/** The preparation before `npm start` and `npm test`, tested on a small project with the same scripts. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { requireBuild } from '../kit/service/running-service.js';

let root: string;

const writeJson = (file: string, content: object): void =>
  writeFileSync(join(root, file), JSON.stringify(content));

const manifest = {
  name: 'small',
  version: '1.0.0',
  workspaces: ['sdk'],
  engines: { node: '>=20.19' },
  scripts: {
    build:
      "node -e \"fs.mkdirSync('dist',{recursive:true});fs.mkdirSync('sdk/dist',{recursive:true});fs.appendFileSync('builds','x')\"",
  },
};

const sdkManifest = { name: '@small/sdk', version: '1.0.0' };

/** Stands in for npm, and takes a tenth of its time. */
const fakeNpm = `
const { cpSync, mkdirSync, readFileSync, rmSync } = require('node:fs');
const { execSync } = require('node:child_process');
if (process.argv[2] === 'ci') {
  rmSync('node_modules', { recursive: true, force: true });
  mkdirSync('node_modules');
  cpSync('package-lock.json', 'node_modules/.package-lock.json');
} else {
  execSync(JSON.parse(readFileSync('package.json')).scripts.build);
}
`;
let npm: string | undefined;

beforeEach(() => {
  const outer = mkdtempSync(join(tmpdir(), 'yardstick-prepare-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  root = join(outer, 'with a blank');
  mkdirSync(join(root, 'sdk'), { recursive: true });
  for (const part of ['prepare.mjs', 'prepare']) {
    cpSync(join('server/cli', part), join(root, 'server/cli', part), { recursive: true });
  }
  npm = join(outer, 'npm-cli.js');
  writeFileSync(npm, fakeNpm);
  writeJson('package.json', manifest);
  writeJson('sdk/package.json', sdkManifest);
  writeJson('package-lock.json', {
    name: 'small',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'small', version: '1.0.0', workspaces: ['sdk'], engines: manifest.engines },
      'node_modules/@small/sdk': { resolved: 'sdk', link: true },
      sdk: { name: '@small/sdk', version: '1.0.0' },
    },
  });
});

const start = (): ChildProcess =>
  spawn(process.execPath, [join(root, 'server/cli/prepare.mjs')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_execpath: npm },
  });

async function prepare(child = start()) {
  const [[code], out, errors] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
  ]);
  const steps = out.split('\n').filter((line) => line.endsWith('…'));
  return { code: code as number, steps, errors };
}

const builds = (): number => readFileSync(join(root, 'builds'), 'utf8').length;

const installing = 'Installing the packages (npm ci) …';
const building = 'Building …';

it('a-fresh-clone-is-installed-and-built-once-and-a-second-run-does-nothing', async () => {
  npm = undefined;
  expect(await prepare()).toMatchObject({ code: 0, steps: [installing, building] });
  expect(await prepare()).toEqual({ code: 0, steps: [], errors: '' });
  expect(builds()).toBe(1);
});

it('a-changed-added-or-deleted-source-is-built-again-and-nothing-installed', async () => {
  await prepare();
  const source = join(root, 'server', 'added.ts');
  for (const change of [
    () => writeFileSync(source, '1'),
    () => appendFileSync(source, '2'),
    () => rmSync(source),
  ]) {
    change();
    expect((await prepare()).steps).toEqual([building]);
  }
});

it('a-test-of-the-compiled-service-refuses-a-build-that-is-missing-or-older-than-its-sources', async () => {
  const stale = 'The compiled service in dist/ is missing or older than its sources.';
  expect(() => requireBuild(root)).toThrow(stale);
  await prepare();
  expect(() => requireBuild(root)).not.toThrow();
  writeFileSync(join(root, 'server', 'added.ts'), '1');
  expect(() => requireBuild(root)).toThrow(stale);
});

it('a-deleted-build-is-made-again', async () => {
  await prepare();
  for (const output of ['dist', 'sdk/dist']) {
    rmSync(join(root, output), { recursive: true });
    expect((await prepare()).steps).toEqual([building]);
  }
});

it('packages-installed-by-hand-are-accepted', async () => {
  await prepare();
  rmSync(join(root, 'node_modules', '.cache'), { recursive: true });
  expect((await prepare()).steps).toEqual([]);
});

it('a-changed-lock-file-is-installed-and-a-changed-script-is-only-built', async () => {
  await prepare();
  writeJson('package.json', { ...manifest, scripts: { ...manifest.scripts, greet: 'echo hello' } });
  expect((await prepare()).steps).toEqual([building]);

  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  lock.packages['node_modules/left'] = { version: '1.0.0', optional: true, os: [process.platform] };
  writeJson('package-lock.json', lock);
  expect((await prepare()).steps[0]).toBe(installing);
});

it('two-runs-at-once-take-turns-and-build-once', async () => {
  const both = await Promise.all([prepare(), prepare()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(builds()).toBe(1);
  const steps = both.flatMap((one) => one.steps);
  expect(steps.filter((step) => step === installing)).toHaveLength(1);
  expect(steps.filter((step) => step.startsWith('Waiting for process'))).toHaveLength(1);
});

it('the-lock-of-a-killed-process-is-taken-over', async () => {
  const killed = start();
  killed.stdout?.once('data', () => killed.kill('SIGKILL'));
  await prepare(killed);
  expect((await prepare()).code).toBe(0);
  writeFileSync(join(root, '.prepare.lock'), `${process.pid} 1`);
  rmSync(join(root, 'dist'), { recursive: true });
  expect(await prepare()).toMatchObject({ code: 0, steps: [building] });
});

it('a-failed-build-fails-the-run-and-is-tried-again', async () => {
  writeJson('package.json', { ...manifest, scripts: { build: 'node -e "process.exit(3)"' } });
  expect(await prepare()).toMatchObject({ code: 1, steps: [installing, building] });
  expect(await prepare()).toMatchObject({ code: 1, steps: [building] });
});

it('a-node-that-is-too-old-is-refused-in-one-line', async () => {
  writeJson('package.json', { ...manifest, engines: { node: '>=99.1' } });
  expect(await prepare()).toEqual({
    code: 1,
    steps: [],
    errors: `Yardstick needs Node.js 99.1 or newer; this is ${process.versions.node}.\n`,
  });
});
