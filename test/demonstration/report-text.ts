import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/reports');

const files: Readonly<Record<string, string>> = {
  E08000018: 'rotherham-2017-01.txt',
  E09000024: 'merton-2018-10-09.txt',
  E06000049: 'cheshire-east-2018-09-18.txt',
  E09000028: 'southwark-2011-04-21.txt',
  W06000015: 'cardiff-2018-03-13.txt',
};

export const reportsAbsent = !existsSync(folder);

/** Suffix for the titles of tests that need the text of the reports. */
export const whySkipped = reportsAbsent ? ' (skipped: the reports are not in ../shared/reports)' : '';

/** Plain words: without list markers and bold marks, and with single spaces. */
const plain = (text: string): string =>
  text
    .replaceAll(/^\s*[-•]\s+/gm, ' ')
    .replaceAll('*', '')
    .replaceAll(/\s+/g, ' ');

const marker = /^\s*(?:-\s+)?(\d+(?:\.\d+)*)\.?\**\s+(.*)$/;

/**
 * A council's report by paragraph number, each with the text up to the next number. Paragraphs with the same
 * number are joined.
 */
export function paragraphsOf(gssCode: string): ReadonlyMap<string, string> {
  const paragraphs = new Map<string, string>();
  let number = '';
  for (const line of readFileSync(join(folder, files[gssCode] ?? ''), 'utf8').split('\n')) {
    const [, nextNumber, rest] = marker.exec(line) ?? [];
    if (nextNumber !== undefined) number = nextNumber;
    paragraphs.set(number, `${paragraphs.get(number) ?? ''}\n${rest ?? line}`);
  }
  return new Map([...paragraphs].map(([key, text]) => [key, plain(text)]));
}

/** The paragraphs that a citation names. */
export function citedParagraphs(citation: string): readonly string[] {
  const [, numbers = ''] = /, paras? ([\d., ]+)$/.exec(citation) ?? [];
  return numbers.split(', ').filter((number) => number !== '');
}

/** Every number written in digits, without thousands' commas. */
export const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([number]) => number.replaceAll(',', ''));
