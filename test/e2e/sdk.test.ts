import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, type Installed, installSdk } from '../kit/sdk/installed-sdk.js';
import { neighbours, rotherham, type SdkService, startSdkService } from '../kit/sdk/sdk-service.js';
import { questions } from '../kit/service/five-questions.js';

const run = promisify(execFile);
const readme = readFileSync('sdk/README.md', 'utf8');
const blocks = (language: string): readonly string[] =>
  Array.from(
    readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms')),
    ([, code]) => code ?? '',
  );

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
};

let service: SdkService;
let installed: Installed;
beforeAll(async () => {
  service = await startSdkService();
  installed = installSdk();
  for (const name of ['@graphql-codegen', '@graphql-typed-document-node', 'graphql']) {
    symlinkSync(resolve('node_modules', name), join(installed.folder, 'node_modules', name));
  }
}, 240_000);
afterAll(async () => {
  await service.stop();
  installed[Symbol.dispose]();
});

/** Records each answer that the program gets: the operation, the status and the user errors. */
const recorder = `
import { appendFileSync } from 'node:fs';
const { fetch } = globalThis;
globalThis.fetch = async (address, request) => {
  const answer = await fetch(address, request);
  // An upload is not a query.
  if (!request.headers['content-type']?.includes('json')) return answer;
  const { data } = await answer.clone().json();
  const refused = Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
  const { operationName } = JSON.parse(request.body);
  appendFileSync('answers', JSON.stringify({ operationName, status: answer.status, refused }) + '\\n');
  return answer;
};
`;

/** A program that asks the questions through the client, and prints the name of the data in each answer. */
const askAll = (url: string, asked: readonly string[]) => `
import { createYardstick } from '@yardstick/sdk';
const { query } = createYardstick({ url: '${url}', apiKey: process.env['YARDSTICK_API_KEY'] });
const variables = {
  council: '${rotherham}',
  scorecard: 'corporate-parenting',
  measure: 'three-or-more-placements',
  committee: 'corporate-parenting-panel',
  from: '2016-02-01',
  until: '2017-01-31',
};
const answers = [];
for (const question of ${JSON.stringify(asked)}) answers.push(await query(question, variables));
console.log(answers.flatMap((data) => Object.keys(data)).join(' '));
`;

interface Recorded {
  readonly operationName: string;
  readonly status: number;
  readonly refused: readonly { readonly message: string }[];
}

describe('the README of the SDK', () => {
  it('has examples that compile and run against the service without user errors', {
    timeout: 120_000,
  }, async () => {
    const [codegen = ''] = blocks('yaml');
    installed.write(
      'codegen.yml',
      codegen.replace(/schema: .*/, `schema: ${resolve('schema/schema.graphql')}`),
    );
    installed.write('names.graphql', blocks('graphql')[0] ?? '');
    await run(process.execPath, [resolve('node_modules/@graphql-codegen/cli/esm/bin.js'), '--silent'], {
      cwd: installed.folder,
    });

    const [first = '', ...others] = blocks('ts');
    expect(others.length).toBeGreaterThan(15);
    // Each example continues the first, except those that create a client of their own.
    const modules = others.map((code) => (code.includes('createClient') ? code : first + code));
    const files = modules.map((code, index) => installed.write(`readme-${index}.ts`, `${code}export {};\n`));
    expect(compile(files, strict)).toEqual([]);

    for (const file of files.map((file) => file.replace(/ts$/, 'js'))) {
      const code = readFileSync(file, 'utf8').replaceAll('https://yardstick.example/graphql', service.url);
      installed.write(file.slice(installed.folder.length + 1), code);
    }
    const [, ...asked] = blocks('graphql');
    expect(asked).toEqual(Object.values(questions).map(({ document }) => `${document}\n`));
    files.push(installed.write('five-questions.js', askAll(service.url, asked)));
    installed.write('recorder.js', recorder);
    installed.write(
      'run.js',
      files.map((file) => `await import('./${basename(file, extname(file))}.js');\n`).join(''),
    );
    const { stdout } = await run(process.execPath, ['--import', './recorder.js', 'run.js'], {
      cwd: installed.folder,
      env: { YARDSTICK_API_KEY: service.keys.everybody },
    });
    expect(stdout).toContain('Rotherham');
    expect(stdout).toContain('11.7 % is above the target');
    expect(stdout).toContain('viewer scorecard measure council committee');

    const lines = readFileSync(join(installed.folder, 'answers'), 'utf8').trim().split('\n');
    const answers = lines.map((line) => JSON.parse(line) as Recorded);
    expect(answers.filter(({ status, refused }) => status !== 200 || refused.length > 0)).toEqual([]);
    expect(new Set(answers.map(({ operationName }) => operationName)).size).toBeGreaterThan(18);
  });
});

describe('an example', () => {
  const example = async (
    name: string,
    who: keyof SdkService['keys'],
    ...words: readonly string[]
  ): Promise<readonly string[]> => {
    const { stdout } = await run(process.execPath, [`${name}.js`, ...words], {
      cwd: installed.folder,
      env: { YARDSTICK_URL: service.url, YARDSTICK_API_KEY: service.keys[who] },
    });
    return stdout.trim().split('\n');
  };

  beforeAll(() => {
    const names = readdirSync(join(installed.sdk, 'examples'));
    expect(names.sort()).toEqual([
      'benchmark-against-neighbours.ts',
      'change-neighbours.ts',
      'five-year-trend.ts',
      'submit-month.ts',
    ]);
    const files = names.map((name) =>
      installed.write(name, readFileSync(join(installed.sdk, 'examples', name), 'utf8')),
    );
    expect(compile(files, strict)).toEqual([]);
  }, 120_000);

  it('a-partner-benchmarks-against-its-neighbours', async () => {
    const output = await example('benchmark-against-neighbours', 'member');
    expect(output.slice(0, 4)).toEqual([
      'Long-term placement stability, 31 March 2025',
      'We: 70.0 %',
      'Rank 5 of 5, quartile band D',
      'Neighbours 77.5 %, region 67.0 %, England 64.0 %',
    ]);
    expect(output).toHaveLength(4 + neighbours.length + 1);
    expect(output.at(-1)).toBe('Ring up North East Lincolnshire.');
  });

  it('an-administrator-changes-the-neighbours', async () => {
    const [leaves = ''] = neighbours;
    const change = () =>
      example('change-neighbours', 'administrator', rotherham, leaves, 'E08000029', '2026-04-01');
    const output = await change();
    expect(output.at(-1)).toBe('From 2026-04-01: came Solihull; left Wakefield; 3 stayed.');
    // The list already exists, and so does its edition of that day.
    expect((await change()).join('\n')).toContain('effectiveFrom');
  });

  it('an-officer-submits-a-month', async () => {
    const month = (lines: string) =>
      installed.write('month.csv', `measure,value,numerator,denominator,absence\n${lines}`);
    const submit = () =>
      example('submit-month', 'officer', rotherham, 'corporate-parenting', '2017-M3', 'month.csv');
    month('three-or-more-placements,11.90,58,488,\ndental-checks,,,,NOT_YET_DUE\n');
    expect(await submit()).toEqual([
      'STORED: 2 stored, 0 revised, 0 unchanged.',
      expect.stringMatching(/^1 of 22 lines reported, 20 missing\.$/),
      expect.stringMatching(/^\d red, 0 amber, 0 green, \d+ not rated\.$/),
    ]);
    month('three-or-more-placements,eleven,,,\n');
    await expect(submit()).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^line 2, value: .* \(MALFORMED_DECIMAL\)$/m),
    });
  });

  it('an-analyst-pulls-a-five-year-trend', async () => {
    const words = [rotherham, '2020-04-01', '2025-04-01', 'long-term-placement-stability'];
    const [head, ...rows] = await example('five-year-trend', 'member', ...words);
    expect(head).toBe(
      'measure,period,ends_on,value,absent_because,rank,rank_of,quartile_band,median,neighbours,region,england',
    );
    expect(rows.map((row) => row.split(',').slice(1, 4))).toEqual([
      ['2021-RY', '2021-03-31', '66'],
      ['2022-RY', '2022-03-31', '67'],
      ['2023-RY', '2023-03-31', '68'],
      ['2024-RY', '2024-03-31', '69'],
      ['2025-RY', '2025-03-31', '70'],
    ]);
    expect(rows.at(-1)).toMatch(/,77\.5,67,64$/);
  });
});
