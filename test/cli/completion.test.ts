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

/** The completions that bash offers for the last word, in a shell without other completion scripts. */
function offered(...words: readonly string[]): readonly string[] {
  const program = `source "$1"; source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _yardstick; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync(
    'bash',
    ['--norc', '--noprofile', '-c', program, 'bash', bash, 'yardstick', ...words],
    {
      encoding: 'utf8',
      cwd: join(folder, 'files'),
      env: { PATH: process.env['PATH'] },
    },
  );
  return output.split('\n').filter((line) => line !== '');
}

describe('in bash', () => {
  it('offers commands, and after a command its subcommands', () => {
    expect(offered('im')).toEqual(['import']);
    expect(offered('')).toEqual(expect.arrayContaining(['scorecard', 'doctor', 'completion']));
    expect(offered('import', '')).toEqual(expect.arrayContaining(['ees', 'neighbours', 'observations']));
  });

  it('offers the options of the command once an option is begun', () => {
    expect([...offered('import', 'ees', '--m')].sort()).toEqual(['--mapping', '--meta']);
    expect(offered('keys', 'list', '--council', 'E09000024', '--j')).toEqual(['--json']);
    expect(offered('serve', '--url')).toEqual([]);
  });

  it('offers the allowed values, also after =', () => {
    expect(offered('benchmark', 'stable', '2025-RY', '--among', 'n')).toEqual(['neighbours']);
    expect(offered('keys', 'create', '--role', '=', 'data')).toEqual(['data-officer']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh']);
    expect(offered('keys', 'create', '--name', '')).toEqual([]);
  });

  it('leaves files to bash itself, and never runs the typed text', () => {
    expect(offered('import', 'ees', 'pl')).toEqual([]);
    expect(offered('import', '$(touch ran)')).toEqual([]);
    expect(offered('keys', 'create', '--name', '`touch ran`', '')).not.toContain('ran');
    expect(execFileSync('ls', { cwd: join(folder, 'files'), encoding: 'utf8' })).toBe('plans 2025.csv\n');
  });
});

const hasZsh = spawnSync('zsh', ['--version']).status === 0;

describe('in zsh', () => {
  it('is a script that lists every command with its description', async () => {
    const { said } = await commandLine()('completion', 'zsh');
    expect(said).toMatch(/^#compdef yardstick\n/);
    expect(said).toContain(
      `'keys:Show, make, rotate and revoke API keys: a council'\\''s, or the platform'\\''s.'`,
    );
  });

  it.runIf(hasZsh)('loads without output in a shell with completion', () => {
    const program = 'autoload -Uz compinit && compinit -D -u; source $1; source $1; print $_comps[yardstick]';
    const loaded = spawnSync('zsh', ['-f', '-c', program, 'zsh', zsh], { encoding: 'utf8' });
    expect(loaded).toMatchObject({ status: 0, stdout: '_yardstick\n', stderr: '' });
  });
});
