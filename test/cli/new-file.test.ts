import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMapping } from '../../server/domain/imports/open-data-mapping.js';
import { readMapping } from '../../server/imports/mapping-document.js';
import { merton } from '../kit/councils/councils.js';
import { publishedData } from '../kit/scenarios/published-data.js';
import type { Ended } from '../kit/service/command-line.js';
import { councilWithService } from '../kit/service/council-with-service.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const section = /### A new file\n(.*?)\n## /s.exec(readme)?.[1] ?? '';
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(section)?.[1] ?? '';

/** The words of each command of the README. */
const commands = block('sh')
  .replaceAll('\\\n', ' ')
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/).slice(2));

const fixtures = join(import.meta.dirname, '../fixtures/open-data');
const name = 'cla_placement_stability_2025.csv';
/** The councils in the file, and those of them that were open in 2025. */
type Councils = readonly [number, number];

const sources: readonly (readonly [title: string, path: string, isAbsent: boolean, councils: Councils])[] = [
  ['a file written by hand', join(fixtures, name), false, [8, 8]],
  [
    `the Department's own file${publishedData.why}`,
    publishedData.path('ees', 'la_cla_placement_stability.csv'),
    publishedData.absent,
    [155, 153],
  ],
];

describe.each(sources)('with %s', (_title, path, isAbsent, [councils, open]) => {
  describe.skipIf(isAbsent)('the five commands of the README', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yardstick-new-file-'));
    const ended: Ended[] = [];

    beforeAll(async () => {
      cpSync(path, join(folder, name));
      cpSync(
        join(fixtures, name.replace('.csv', '.meta.csv')),
        join(folder, name.replace('.csv', '.meta.csv')),
      );
      const { as } = await councilWithService();
      const run = as('PLATFORM_ADMINISTRATOR');
      for (const words of commands) {
        const isFile = /\.(?:csv|json)$/;
        ended.push(await run(...words.map((word) => (isFile.test(word) ? join(folder, word) : word))));
      }
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('are five, and all succeed', () => {
      expect(ended.map(({ code, notes }) => ({ code, notes }))).toEqual(
        Array.from({ length: 5 }, () => ({ code: 0, notes: '' })),
      );
    });

    it('propose a mapping with the fraction of the measure, its decimal places and no polarity', () => {
      const document = readMapping(readFileSync(join(folder, 'stability.json'), 'utf8'));
      const code = 'living-with-the-same-carer-for-at-least-2-years-percent';
      const group =
        'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years';
      expect(document).toMatchObject({
        code: 'cla-placement-stability',
        fileName: 'cla_placement_stability',
      });
      expect(document.measures.find(({ measure }) => measure === code)).toEqual({
        measure: code,
        where: { cla_group: group, placement_stability: 'Living with the same carer for at least 2 years' },
        value: 'children_percent',
        numerator: { column: 'children_count' },
        denominator: {
          column: 'children_count',
          where: { cla_group: group, placement_stability: 'Total children' },
        },
      });
      expect(document.newMeasures?.find((measure) => measure.code === code)).toMatchObject({
        unit: 'PERCENT',
        decimalPlaces: 0,
        polarity: null,
        yearType: 'REPORTING',
        numeratorLabel: { en: 'Living with the same carer for at least 2 years' },
        denominatorLabel: { en: 'Total children' },
      });
      expect(ended[0]?.said).toContain('The polarity of');
      expect(ended[0]?.said).toMatch(
        new RegExp(`\n${code}\n─+\nPeriod +Councils +Other areas +Symbols +Range`),
      );
      expect(ended[0]?.said).toMatch(new RegExp(`\n *2025-RY +${councils} `));
    });

    it('preview the same figures as an import would read them', () => {
      const table = /\nPeriod +Councils +Other areas +Symbols +Range/;
      const { said } = ended[2] as Ended;
      expect(said).toContain('This was a preview: nothing is stored.');
      expect(said).toMatch(table);
      expect(said).toMatch(new RegExp(`\n *2025-RY +${open} `));
      expect((ended[3] as Ended).said).not.toMatch(table);
    });

    it('show the measure as the meta file rounds it, with every council', () => {
      const { said } = ended[4] as Ended;
      expect(said).toMatch(/ \d+ % /);
      expect(said).not.toMatch(/\d\.0 %/);
      expect(said).toContain(merton);
    });
  });
});

it('the mapping of the README is one that could be stored', () => {
  const { version: _version, newMeasures: _none, ...mapping } = readMapping(block('json'));
  expect(checkMapping(mapping)).toEqual([]);
  const documented = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, fields]) => fields ?? '').join(' ');
  for (const field of ['leftOutAreas', 'where', 'numerator.where', 'denominator.where', 'statuses']) {
    expect(documented).toContain(field);
  }
});
