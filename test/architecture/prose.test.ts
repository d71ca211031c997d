import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  commentBlocks,
  descriptionBlocks,
  markdownBlocks,
  marksIn,
  messageBlocks,
  type ProseBlock,
} from './prose-rules.js';
import { type Source, sourcesOf } from './sources.js';

/** The most blocks that may carry a mark, over the whole project. */
const mostMarked = 20;

/** Blocks that carry a mark and are plain all the same: `path: the beginning of the block`. */
const falsePositives: readonly string[] = [
  // The words of Merton's report.
  'test/e2e/scenario-merton.test.ts: this is an old measure where',
  // Two of the questions of the newcomer, as questions.
  ...['README.md', 'sdk/README.md'].flatMap((path) => [
    `${path}: What is red on my latest scorecard?`,
    `${path}: What went to each meeting of a committee?`,
  ]),
];

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...['schema', 'sdk', 'test', 'server/access', 'server/cli', 'server/demonstration', 'server/domain'],
  ...[
    'server/graphql',
    'server/http',
    'server/persistence',
    'server/persistence/embedded',
    'server/services',
  ],
].map((place) => (place.endsWith('.md') ? place : `${place}/README.md`));

const textOf = (path: string): Source => ({ path, text: readFileSync(path, 'utf8') });

/** The words of the councils' reports are the councils'; the rules and their test quote the marks. */
const isQuoted = (path: string): boolean =>
  path.startsWith('server/demonstration/') || path.startsWith('test/architecture/prose');

function allBlocks(): readonly ProseBlock[] {
  const code = sourcesOf(process.cwd(), ['server', 'sdk', 'test', 'schema/contract']);
  return [
    ...code.filter(({ path }) => !path.startsWith('test/architecture/prose')).flatMap(commentBlocks),
    ...code.filter(({ path }) => !isQuoted(path)).flatMap(messageBlocks),
    ...documents.map(textOf).flatMap(markdownBlocks),
    ...descriptionBlocks(textOf('schema/schema.graphql')),
  ];
}

it('the-prose-of-the-project-is-plain', () => {
  const marked = allBlocks()
    .filter(({ text }) => marksIn(text).length > 0)
    .filter(({ path, text }) => !falsePositives.some((known) => `${path}: ${text}`.startsWith(known)))
    .map(({ path, line, text }) => `${path}:${line} [${marksIn(text).join(', ')}] ${text.slice(0, 100)}`);
  if (marked.length > mostMarked) expect(marked).toEqual([]);
});

it.each([
  ['What a line says.', 'headless clause'],
  ['The words of a line. Whose figure it is.', 'headless clause'],
  ['Refused is whoever asks twice.', 'vague person'],
  ['`null` where there is none.', 'where for if'],
  ['The council is told of its events.', 'old or vague word'],
  ['Lets the caller in.', 'old or vague word'],
])('%s carries the mark: %s', (text, mark) => {
  expect(marksIn(text)).toContain(mark);
});

it.each([
  'The council that owns the figure; null if the figure is shared.',
  'True if the caller may read drafts.',
  'Read `WHERE council_id = $1` as code, and `nobody` as a system user.',
])('%s carries no mark', (text) => {
  expect(marksIn(text)).toEqual([]);
});

it('blocks-are-found-in-comments-messages-documents-and-descriptions', () => {
  const code =
    "/** One\n * block. */\n// Two lines\n// of one.\nconst a = 'three words here';\nit('a-title-of-a-test', b);";
  expect(commentBlocks({ path: 'a.ts', text: code }).map(({ line, text }) => `${line} ${text}`)).toEqual([
    '1 One block.',
    '3 Two lines of one.',
  ]);
  expect(messageBlocks({ path: 'a.ts', text: code }).map(({ text }) => text)).toEqual([
    'three words here',
    'a title of a test',
  ]);
  const document = 'One\nparagraph.\n\n- an item\n- another\n\n```sh\ncode\n```\n';
  expect(markdownBlocks({ path: 'a.md', text: document }).map(({ text }) => text)).toEqual([
    'One paragraph.',
    '- an item',
    '- another',
  ]);
  expect(descriptionBlocks({ path: 'a.graphql', text: '"""\nA type.\n"""\ntype A' })).toHaveLength(1);
});
