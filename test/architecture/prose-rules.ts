/** Marks of prose that needs a second reading, and the blocks of prose in which they are looked for. */
import ts from 'typescript';
import type { Source } from './sources.js';

export interface ProseBlock {
  readonly path: string;
  /** The number of its first line, from 1. */
  readonly line: number;
  /** Without comment signs and line breaks. */
  readonly text: string;
}

/** Each names a habit that plain English does without. Text between backticks is code and does not count. */
const marks: Readonly<Record<string, RegExp>> = {
  /** A definition by a clause without a noun: "What a line says." Write "The contents of a line." */
  'headless clause':
    /(?:^|[.:;] )(?:What|Whose|Whom|Who|Whether|Of (?:what|which|whom)|Wherever|Whatever) [a-z]/,
  /** Write "the caller", "the operator", "the council", "no one", "any …". */
  'vague person': /\b(?:who(?:m|so)?ever|whatever|somebody|nobody|everybody|anybody|whom)\b/i,
  /** "where" in the place of "if" or "when"; for a place write "in which". */
  'where for if': /\bwhere\b/i,
  'old or vague word':
    /\b(?:lets? (?:\w+ ){0,2}in(?:to)?|told|held|kept|no more|anew|nought|beside|but for|thereby|hereby|herein)\b/i,
};

/** The names of the marks that the text carries. */
export const marksIn = (text: string): readonly string[] => {
  const prose = text.replace(/`[^`]*`/g, 'code').replace(/"[^"]*"/g, 'quotation');
  return Object.entries(marks).flatMap(([name, pattern]) => (pattern.test(prose) ? [name] : []));
};

const unwrapped = (comment: string): string =>
  comment
    .replace(/^\/\*+|\*+\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\*|\/\/)? ?/, '').trim())
    .join(' ')
    .trim();

/** Comments of a TypeScript or JavaScript file; `//` lines that follow each other are one block. */
export function commentBlocks({ path, text }: Source): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let lastEnd = -1;
  for (const { start, end } of commentRanges(text)) {
    const comment = text.slice(start, end);
    const line = text.slice(0, start).split('\n').length;
    const previous = blocks.at(-1);
    const follows = comment.startsWith('//') && previous && /^\n[ \t]*$/.test(text.slice(lastEnd, start));
    if (follows) blocks[blocks.length - 1] = { ...previous, text: `${previous.text} ${unwrapped(comment)}` };
    else blocks.push({ path, line, text: unwrapped(comment) });
    lastEnd = comment.startsWith('//') ? end : -1;
  }
  return blocks.filter(({ text: prose }) => prose !== '' && !/^biome-ignore|^@ts-/.test(prose));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function commentRanges(text: string): readonly Range[] {
  const ranges = new Map<number, Range>();
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, false);
  const take = (found: readonly ts.CommentRange[] | undefined): void => {
    for (const { pos, end } of found ?? []) ranges.set(pos, { start: pos, end });
  };
  const visit = (node: ts.Node): void => {
    take(ts.getLeadingCommentRanges(text, node.getFullStart()));
    take(ts.getTrailingCommentRanges(text, node.getEnd()));
    ts.forEachChild(node, visit);
  };
  visit(source);
  take(ts.getLeadingCommentRanges(text, source.endOfFileToken.getFullStart()));
  return [...ranges.values()].sort((one, other) => one.start - other.start);
}

/** Texts of several words that a person reads: messages, descriptions, titles of tests. */
export function messageBlocks({ path, text }: Source): readonly ProseBlock[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const blocks: ProseBlock[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const words = isTitle(node) ? node.text.replaceAll('-', ' ') : node.text;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (/[a-z]+ [a-z]+ [a-z]+/i.test(words) && !isSql(words))
        blocks.push({ path, line: line + 1, text: words });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return blocks;
}

const isSql = (words: string): boolean =>
  /\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|JOIN|CREATE|ALTER)\b/.test(words);

const isTitle = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^(it|test|describe)\b/.test(parent.expression.getText());

/** Descriptions of the emitted schema. */
export function descriptionBlocks({ path, text }: Source): readonly ProseBlock[] {
  return [...text.matchAll(/"""([\s\S]*?)"""/g)].map((match) => ({
    path,
    line: text.slice(0, match.index).split('\n').length,
    text: unwrapped(match[1] ?? ''),
  }));
}

/** Paragraphs, list items and table rows of a Markdown file; code is left out. */
export function markdownBlocks({ path, text }: Source): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let isCode = false;
  let open = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trimStart().startsWith('```')) isCode = !isCode;
    const isStart = /^\s*(?:[-*|#>]|\d+\.)/.test(line) || !open;
    const isProse = !isCode && line.trim() !== '' && !line.trimStart().startsWith('```');
    const last = blocks.at(-1);
    if (isProse && (isStart || !last)) blocks.push({ path, line: index + 1, text: line.trim() });
    else if (isProse && last) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
    open = isProse;
  }
  return blocks;
}
