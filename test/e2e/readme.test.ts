import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configFrom } from '../../server/config.js';
import { questions } from '../kit/service/five-questions.js';
import {
  demonstrationKey,
  type RunningService,
  startService,
  temporaryFolder,
} from '../kit/service/running-service.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
const readme = read('README.md');

const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');

const folder = temporaryFolder();
let service: RunningService;
let apiKey: string;

beforeAll(async () => {
  service = await startService({ dataFolder: folder.path });
  apiKey = demonstrationKey(folder.path, 'E08000018', 'member');
}, 120_000);

afterAll(async () => {
  await service.stop();
  folder.remove();
});

describe('the examples in the README', () => {
  it('query the service over HTTP', async () => {
    const command = blocks('sh').find((block) => block.startsWith('curl')) ?? '';
    const body = /-d '(.*)'/s.exec(command)?.[1] ?? '';
    const answer = await fetch(service.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body,
    });
    const { data, errors } = (await answer.json()) as {
      data: { scorecard: { report: { lines: unknown[] } } };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    expect(data.scorecard.report.lines).toHaveLength(22);
  });

  it('ask the five questions, each in one request', async () => {
    expect(blocks('graphql')).toEqual(Object.values(questions).map(({ document }) => `${document}\n`));
    const variables: unknown = JSON.parse(blocks('json')[0] ?? '');
    const answers: unknown[] = [];
    for (const query of blocks('graphql')) {
      const answer = await fetch(service.url, {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
      expect(errors).toBeUndefined();
      answers.push(data);
    }
    const [reds, targets, commentary, ...unpublished] = answers;
    const lines = [
      { reference: '3.7.2', rating: { rag: 'RED' } },
      { reference: '3.8.2', rating: { rag: 'RED' } },
    ];
    const scorecard = { code: 'corporate-parenting', report: { period: { code: '2017-M1' }, lines } };
    expect(reds).toMatchObject({
      viewer: { memberships: [{ council: { scorecards: { nodes: [scorecard] } } }] },
    });
    const set = [
      { measure: { code: 'dental-checks' }, period: { code: '201617-FY' }, aim: { value: '95' } },
      { measure: { code: 'three-or-more-placements' }, period: { code: '201617-FY' }, aim: { value: '10' } },
    ];
    expect(targets).toMatchObject({ scorecard: { targets: { nodes: set } } });
    const words = { period: { code: '2017-M1' }, text: { en: expect.stringContaining('11.7%') } };
    expect(commentary).toMatchObject({ measure: { narratives: { nodes: [words] } } });
    // The demonstration has neither lists of neighbours nor publications.
    expect(unpublished).toEqual([
      { council: { neighbours: null } },
      { committee: { meetings: { nodes: [] } } },
    ]);
  });

  it('run against the service and print why each red line is red', () => {
    const [example = ''] = blocks('ts');
    const { outputText } = ts.transpileModule(example, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    // Inside the project, so that Node resolves the package as in a user's project.
    const file = `${root}node_modules/.readme-example.mjs`;
    const settings = `const url = ${JSON.stringify(service.url)}, apiKey = ${JSON.stringify(apiKey)};\n`;
    writeFileSync(file, settings + outputText);
    try {
      const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim().split('\n');
      expect(printed).toHaveLength(2);
      expect(printed[0]).toMatch(/three or more placements .*11\.7 % is above the target of 10 %/);
      expect(printed[1]).toMatch(/dental check .*66\.1 % is below the target of 95 %/);
    } finally {
      rmSync(file);
    }
  });
});

describe('the README', () => {
  it('names every setting, with its default', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.*?) \|/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    const defaults = configFrom({});
    expect(Object.fromEntries(rows)).toEqual({
      PORT: `\`${defaults.port}\``,
      HOST: `\`${defaults.host}\``,
      YARDSTICK_DATA: '`.yardstick`',
      DATABASE_URL: 'none',
      YARDSTICK_DEMONSTRATION: `\`${defaults.demonstration}\``,
      YARDSTICK_ANONYMOUS_READING: `\`${defaults.anonymousReading}\``,
      YARDSTICK_LOOPBACK_PROVIDERS: `\`${defaults.loopbackProviders}\``,
      YARDSTICK_ORIGINS: 'none',
      YARDSTICK_TRUSTED_PROXIES: 'none',
      YARDSTICK_PERSISTED_DOCUMENTS_ONLY: `\`${defaults.persistedDocumentsOnly}\``,
      YARDSTICK_DEADLINE: `\`${defaults.deadline}\``,
      YARDSTICK_KEY_POINTS: `\`${defaults.rates.perPrincipal}\``,
      YARDSTICK_COUNCIL_POINTS: `\`${defaults.rates.perCouncil}\``,
      YARDSTICK_ADDRESS_POINTS: `\`${defaults.rates.perAddress}\``,
      YARDSTICK_RESPONSE_CACHE: `\`${defaults.responseCacheMegabytes}\``,
      YARDSTICK_DRAIN: `\`${defaults.drain}\``,
      YARDSTICK_METRICS_TOKEN: 'none',
      LOG_LEVEL: `\`${defaults.logLevel}\``,
    });
    const example = [...read('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(new Set(example)).toEqual(new Set(rows.map(([name]) => name)));
  });

  it('names only existing commands', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+:[a-z]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
  });
});
