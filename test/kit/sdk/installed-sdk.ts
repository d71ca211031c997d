import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../../..');

/** Compiles the files and returns the compiler's diagnostics, one line each; empty if there are none. */
export function compile(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, options);
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ file, start, messageText }) => {
    const { line } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: -1 };
    return `${file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

const npm = (folder: string, ...args: readonly string[]): string =>
  execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

/** A project like a user's, in which only the SDK is installed. */
export interface Installed extends Disposable {
  readonly folder: string;
  /** The folder of the installed package. */
  readonly sdk: string;
  /** The path of the package's archive. */
  readonly tarball: string;
  /** The paths in the archive, from npm's output. */
  readonly packed: readonly string[];
  /** Writes a file into the folder and returns its whole path. */
  write(name: string, text: string): string;
}

/** Builds the SDK into a copy of its folder, as its `build` script does. */
function stage(folder: string): string {
  const staged = join(folder, 'staged');
  cpSync(join(root, 'sdk'), staged, {
    recursive: true,
    filter: (path) => !['dist', 'node_modules'].includes(basename(path)),
  });
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'sdk/tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  const complaints = compile(config?.fileNames ?? [], { ...config?.options, outDir: join(staged, 'dist') });
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return staged;
}

/** Packs the SDK as for publication, and installs the archive. */
export function installSdk(): Installed {
  const parent = mkdtempSync(join(tmpdir(), 'yardstick-sdk-'));
  const folder = join(parent, 'project');
  mkdirSync(folder);
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  const [pack] = JSON.parse(npm(stage(parent), 'pack', '--json', '--pack-destination', parent)) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  const tarball = join(parent, pack.filename);
  write('package.json', '{ "private": true, "type": "module" }');
  npm(folder, 'install', '--no-audit', '--no-fund', tarball);
  mkdirSync(join(folder, 'node_modules/@types'));
  for (const types of ['@types/node', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', types), join(folder, 'node_modules', types));
  }
  return {
    folder,
    sdk: join(folder, 'node_modules/@yardstick/sdk'),
    tarball,
    packed: pack.files.map(({ path }) => path),
    write,
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}
