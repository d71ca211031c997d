import { spawnSync } from 'node:child_process';

/** Runs npm, if possible the same npm that started this process, and shows its errors. */
export function npm(root, ...words) {
  const itself = process.env.npm_execpath;
  const [program, ...first] = itself?.endsWith('npm-cli.js') ? [process.execPath, itself] : ['npm'];
  const { status, error } = spawnSync(program, [...first, ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}
