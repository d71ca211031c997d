import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../kit/service/command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-completion-'));
const bash = join(folder, 'bash');
const zsh = join(folder, 'zsh');

beforeAll(async () => {
  writeFileSync(bash, (await commandLine()('completion', 'bash')).said);
  writeFileSync(zsh, (await commandLine()('completion', 'zsh')).said);
  mkdirSync(join(folder, 'files'));
  writeFileSync(join(folder, 'files', 'plans 2025.csv'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash would offer for the last of the words, in a shell that has nothing else. */
function offered(...words: readonly string[]): readonly string[] {
  const program = `source "$1"; source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _yardstick; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const written = execFileSync(
    'bash',
    ['--norc', '--noprofile', '-c', program, 'bash', bash, 'yardstick', ...words],
    {
      encoding: 'utf8',
      cwd: join(folder, 'files'),
      env: { PATH: process.env['PATH'] },
    },
  );
  return written.split('\n').filter((line) => line !== '');
}

describe('in bash', () => {
  it('offers commands, and behind them their own', () => {
    expect(offered('im')).toEqual(['import']);
    expect(offered('')).toEqual(expect.arrayContaining(['scorecard', 'doctor', 'completion']));
    expect(offered('import', '')).toEqual(expect.arrayContaining(['ees', 'neighbours', 'observations']));
  });

  it('offers options where one is begun, and of those the ones of the command', () => {
    expect([...offered('import', 'ees', '--m')].sort()).toEqual(['--mapping', '--meta']);
    expect(offered('keys', 'list', '--council', 'E09000024', '--j')).toEqual(['--json']);
    expect(offered('serve', '--url')).toEqual([]);
  });

  it('offers the values that there are, also behind =', () => {
    expect(offered('benchmark', 'stable', '2025-RY', '--among', 'n')).toEqual(['neighbours']);
    expect(offered('keys', 'create', '--role', '=', 'data')).toEqual(['data-officer']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh']);
    expect(offered('keys', 'create', '--name', '')).toEqual([]);
  });

  it('leaves files to bash itself, and never runs what is typed', () => {
    expect(offered('import', 'ees', 'pl')).toEqual([]);
    expect(offered('import', '$(touch ran)')).toEqual([]);
    expect(offered('keys', 'create', '--name', '`touch ran`', '')).not.toContain('ran');
    expect(execFileSync('ls', { cwd: join(folder, 'files'), encoding: 'utf8' })).toBe('plans 2025.csv\n');
  });
});

const hasZsh = spawnSync('zsh', ['--version']).status === 0;

describe('in zsh', () => {
  it('is a script that says every command with what it does', async () => {
    const { said } = await commandLine()('completion', 'zsh');
    expect(said).toMatch(/^#compdef yardstick\n/);
    expect(said).toContain(
      `'keys:See, make, rotate and revoke API keys: a council'\\''s, or the platform'\\''s.'`,
    );
  });

  it.runIf(hasZsh)('is loaded without a word by a shell that completes', () => {
    const program = 'autoload -Uz compinit && compinit -D -u; source $1; source $1; print $_comps[yardstick]';
    const loaded = spawnSync('zsh', ['-f', '-c', program, 'zsh', zsh], { encoding: 'utf8' });
    expect(loaded).toMatchObject({ status: 0, stdout: '_yardstick\n', stderr: '' });
  });
});
