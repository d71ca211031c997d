/**
 * `node --import ./test/kit/service/run-typescript.mjs file.ts`: runs a TypeScript file in a separate process, for
 * tests that kill the process. It is needed because Node 20 does not run TypeScript itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformSync } from 'rolldown/utils';

// Register the hooks only in the main thread: Node loads this file a second time, in the thread of its module hooks.
if (isMainThread) register(import.meta.url);

const sdk = new URL('../../../sdk/index.ts', import.meta.url).href;

export async function resolve(specifier, context, next) {
  // Use the sources of the SDK, because sdk/dist may be older.
  if (specifier === '@yardstick/sdk') return { url: sdk, shortCircuit: true };
  if (specifier.startsWith('.') && specifier.endsWith('.js')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code, errors } = transformSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw errors[0];
  return { format: 'module', source: code, shortCircuit: true };
}
