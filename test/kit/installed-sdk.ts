import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** What the compiler has to say, a line each; empty when it is content. */
export function compile(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, options);
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ file, start, messageText }) => {
    const { line } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: -1 };
    return `${file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** A folder with the SDK, freshly built, in its `node_modules`, as a user of it has. */
export interface Installed extends Disposable {
  readonly folder: string;
  /** The built package within. */
  readonly sdk: string;
  /** Writes a file into the folder and gives its whole path. */
  write(name: string, text: string): string;
}

/** Builds the SDK as its `build` script does, and installs what its package contains. */
export function installSdk(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-sdk-'));
  const sdk = join(folder, 'node_modules/@yardstick/sdk');
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'sdk/tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  const complaints = compile(config?.fileNames ?? [], { ...config?.options, outDir: join(sdk, 'dist') });
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  cpSync(join(root, 'sdk/package.json'), join(sdk, 'package.json'));
  mkdirSync(join(folder, 'node_modules/@types'));
  for (const types of ['@types/node', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', types), join(folder, 'node_modules', types));
  }
  return {
    folder,
    sdk,
    write: (name, text) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
