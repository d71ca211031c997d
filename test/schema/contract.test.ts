import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { brokenPromises, verdictOn, versionAfter } from '../../schema/contract/contract.js';
import { keepRelease, type Release, readRelease, readReleases } from '../../schema/contract/release.js';

const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

const before = `
  type Query { council(code: String!): Council, rag: Rag }
  type Council { code: String!, name: String! }
  enum Rag { RED, GREEN }
`;

const release = (
  version: string,
  schema: string,
  { asks = [] as string[], announced = [] as string[] } = {},
): Release => ({
  version,
  schema: buildSchema(schema),
  documents: Object.fromEntries(asks.map((text) => [idOf(text), text])),
  announced,
});

const first = release('1.4.2', before, { asks: ['{council(code:"a"){name}}'] });

describe('the next version of the SDK', () => {
  it.each([
    ['none', 'no change', before],
    ['patch', 'a description', before.replace('type Council', '"A council."\ntype Council')],
    ['minor', 'a deprecation', before.replace('name: String!', 'name: String! @deprecated(reason: "x")')],
    ['minor', 'an added field', before.replace('name: String!', 'name: String!, nameCy: String')],
    ['minor', 'an added enum value', before.replace('GREEN', 'GREEN, AMBER')],
    ['minor', 'an optional argument', before.replace('code: String!)', 'code: String!, on: String)')],
    ['major', 'a removed field', before.replace(', name: String!', '')],
    ['major', 'a field that becomes nullable', before.replace('name: String!', 'name: String')],
    ['major', 'a required argument', before.replace('code: String!)', 'code: String!, on: String!)')],
    ['major', 'a removed enum value', before.replace(', GREEN', '')],
  ])('is a %s version for %s', async (step, _, schema) => {
    expect((await verdictOn(first, { ...first, schema: buildSchema(schema) })).step).toBe(step);
  });

  it('is a patch version for other documents of the same schema', async () => {
    const now = release('1.4.3', before, { asks: ['{council(code:"a"){code}}'] });
    expect((await verdictOn(first, now)).step).toBe('patch');
  });

  it.each([
    ['1.4.2', 'none', '1.4.2'],
    ['1.4.2', 'patch', '1.4.3'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'major', '2.0.0'],
    ['0.4.2', 'patch', '0.4.3'],
    ['0.4.2', 'minor', '0.4.3'],
    ['0.4.2', 'major', '0.5.0'],
  ] as const)('after %s is, for a %s version, at least %s', (version, step, expected) => {
    expect(versionAfter(version, step)).toBe(expected);
  });
});

describe('a promise', () => {
  const more = before.replace('name: String!', 'name: String!, nameCy: String');
  const less = before.replace(', name: String!', '');
  const { asks } = { asks: Object.values(first.documents) };

  it('holds if the version number reflects the addition', async () => {
    expect(await brokenPromises([first], release('1.5.0', more, { asks }))).toEqual([]);
    expect(await brokenPromises([], release('0.1.0', more))).toEqual([]);
  });

  it('is broken if the version number is too low', async () => {
    expect(await brokenPromises([first], release('1.4.10', more, { asks }))).toEqual([
      'The version must be at least 1.5.0 (a minor change since 1.4.2), and is 1.4.10',
    ]);
  });

  it('is broken by an unannounced removal, for any version number', async () => {
    const now = release('2.0.0', less, { announced: ['Council.name'] });
    expect(await brokenPromises([first], now)).toEqual([
      "1.4.2 did not announce the removal of Council.name: Field 'name' was removed from object type 'Council'",
      'a document of 1.4.2 is no longer valid: Cannot query field "name" on type "Council".',
    ]);
  });

  it('holds if a release announced the removal, for earlier releases too', async () => {
    const second = release('1.4.3', before, { announced: ['Council.name'], asks: ['{rag}'] });
    expect(await brokenPromises([first, second], release('2.0.0', less))).toEqual([]);
    expect(await brokenPromises([first, second], release('1.9.0', less))).toHaveLength(1);
  });

  it('is broken if the text of a released document changes', async () => {
    const altered = { ...first, documents: { [idOf('{rag}')]: '{rag }' } };
    expect(await brokenPromises([altered], { ...altered, version: '1.4.3' })).toEqual([
      `1.4.2: the text of ${idOf('{rag}')} has changed`,
    ]);
  });
});

describe('a release', () => {
  it('is stored unchanged, listed by version, and never overwritten', () => {
    const schema = mkdtempSync(join(tmpdir(), 'yardstick-contract-'));
    onTestFinished(() => rmSync(schema, { recursive: true }));
    writeFileSync(join(schema, 'schema.graphql'), before);
    writeFileSync(join(schema, 'documents.json'), '{}');
    writeFileSync(join(schema, 'removals.json'), '[{ "path": "Council.name" }]');
    mkdirSync(join(schema, 'published'));
    for (const version of ['0.10.0', '0.9.0', '0.9.10']) keepRelease(schema, version);
    const releases = readReleases(join(schema, 'published'));
    expect(releases.map(({ version }) => version)).toEqual(['0.9.0', '0.9.10', '0.10.0']);
    expect(releases[0]?.announced).toEqual(['Council.name']);
    expect(() => keepRelease(schema, '0.9.0')).toThrow('0.9.0 is released already');
  });
});

it('the next SDK breaks no promise of the released ones', async () => {
  const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { version: string };
  const now = readRelease('schema', version);
  expect(await brokenPromises(readReleases('schema/published'), now)).toEqual([]);
});

it('a field with an announced removal still exists, is deprecated, and names its replacement', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const removals = JSON.parse(readFileSync('schema/removals.json', 'utf8')) as Record<string, string>[];
  for (const removal of removals) {
    expect(Object.keys(removal).sort()).toEqual(['announced', 'instead', 'path', 'reason']);
    expect(removal['announced']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const [typeName = '', member = ''] = removal['path']?.split('.') ?? [];
    const type = schema.getType(typeName);
    const target = isEnumType(type)
      ? type.getValue(member)
      : isObjectType(type) || isInputObjectType(type)
        ? type.getFields()[member]
        : type;
    expect(target, removal['path']).toMatchObject(
      member === '' ? {} : { deprecationReason: expect.any(String) },
    );
  }
});
