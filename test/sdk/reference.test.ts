import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the reference is generated without a warning: every type that it names is in it', {
  timeout: 400_000,
}, async () => {
  const words = ['node_modules/typedoc/bin/typedoc', '--options', 'sdk/typedoc.json', '--emit', 'none'];
  const said = await promisify(execFile)(process.execPath, words);
  expect(said).toEqual({ stdout: '', stderr: '' });
});
