import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the reference is generated without a warning, so it contains every type that it names', {
  timeout: 400_000,
}, async () => {
  const options = ['node_modules/typedoc/bin/typedoc', '--options', 'sdk/typedoc.json', '--emit', 'none'];
  const output = await promisify(execFile)(process.execPath, options);
  expect(output).toEqual({ stdout: '', stderr: '' });
});
