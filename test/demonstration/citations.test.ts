import { describe, expect, it } from 'vitest';
import { areas } from '../../server/demonstration/areas.js';
import { councilReports } from '../../server/demonstration/council-reports.js';
import type { CouncilReport } from '../../server/demonstration/report.js';
import { citedParagraphs, numbersIn, paragraphsOf, reportsAbsent, whySkipped } from './report-text.js';

const nameOf = (gssCode: string): string => {
  const area = areas.find((candidate) => candidate.gssCode === gssCode);
  if (!area) throw new Error(`${gssCode} is not among the areas`);
  return area.name.en;
};

/** Every record that needs a citation, with the numbers that the cited paragraph must contain. */
function cited(report: CouncilReport) {
  const { observations, targets, comparators, outlooks, narratives, schedule, changes, summaries } = report;
  const numbers = (...texts: readonly (string | null | undefined)[]) => texts.filter((text) => !!text);
  return [
    ...observations.map((row) => ({
      what: `${row.measure} ${row.period}`,
      citation: row.citation,
      numbers: numbers(row.value),
    })),
    ...targets.map(({ measure, citation, aim }) => ({
      what: `target of ${measure}`,
      citation,
      numbers: numbers(aim.point?.value, aim.bandEdgeInside?.low, aim.bandEdgeInside?.high),
    })),
    ...comparators.map(({ measure, comparator, citation, value }) => ({
      what: `${comparator} of ${measure}`,
      citation,
      numbers: [value],
    })),
    ...outlooks.map(({ measure, citation, expectedValue }) => ({
      what: `outlook of ${measure}`,
      citation,
      numbers: numbers(expectedValue),
    })),
    ...summaries.map(({ of, red, amber, green, notRated, citation }) => ({
      what: `summary of ${of}`,
      citation,
      numbers: [red, amber, green, notRated, red + amber + green + notRated].map(String),
    })),
    ...[...narratives, ...schedule].map(({ kind, citation, period }) => ({
      what: `${kind} ${period}`,
      citation,
      numbers: [],
    })),
    ...changes.map(({ kind, reference, citation }) => ({
      what: `${kind} ${reference}`,
      citation,
      numbers: [],
    })),
  ];
}

/** Phrases for numbers that a report writes in words, or that are derived from it. */
const inWords: Readonly<Record<string, readonly string[]>> = {
  'adoptions-in-month 2017-M1': ['nine adoptions in January'],
  // 35 less another six.
  'adoptions-year-to-date 2017-M1': ['another six adoptions', 'taking the total to 35'],
  'primary-exclusions 201718-FYQ4': ['a primary exclusion in quarter 4'],
};

describe.each(councilReports.map((report) => ({ report, council: nameOf(report.council) })))(
  'the report of $council',
  ({ report, council }) => {
    const facts = cited(report);

    it('is cited, with its paragraph, in every record taken from it', () => {
      expect(facts.length).toBeGreaterThan(0);
      const uncited = facts.filter(
        ({ citation }) => !citation?.startsWith(`${council}, `) || citedParagraphs(citation).length === 0,
      );
      expect(uncited).toEqual([]);
    });

    describe.skipIf(reportsAbsent)(`compared with its text${whySkipped}`, () => {
      const paragraphs = reportsAbsent ? new Map<string, string>() : paragraphsOf(report.council);
      const text = (citation: string | null | undefined) =>
        citedParagraphs(citation ?? '')
          .map((number) => paragraphs.get(number) ?? '')
          .join(' ');

      it('has the cited title and paragraphs', () => {
        const whole = [...paragraphs.values()].join(' ').toLowerCase();
        for (const { citation } of facts) {
          const [, title = ''] = citation?.split(', ') ?? [];
          expect(whole).toContain(title.toLowerCase());
          const unknown = citedParagraphs(citation ?? '').filter((number) => !paragraphs.has(number));
          expect(unknown).toEqual([]);
        }
      });

      it('has every number in its cited paragraph', () => {
        for (const { what, citation, numbers } of facts) {
          const phrases = inWords[what];
          for (const phrase of phrases ?? []) expect(text(citation)).toContain(phrase);
          const printed = phrases ? numbers : numbersIn(text(citation));
          expect({ what, missing: numbers.filter((number) => !printed.includes(`${number}`)) }).toEqual({
            what,
            missing: [],
          });
        }
      });

      it('contains every quotation of its narratives and reasons, word for word', () => {
        const quotations = [
          ...report.narratives.map(({ text, citation }) => ({ words: text.en, citation })),
          ...report.outlooks.map(({ reason, citation }) => ({ words: reason.en, citation })),
          ...report.changes.map(({ reason, citation }) => ({ words: reason.en, citation })),
        ];
        for (const { words, citation } of quotations) {
          for (const fragment of words.split(/\s*\[…\]\s*|\n+/)) {
            expect(text(citation)).toContain(fragment);
          }
        }
      });

      it('names its committees and meetings, and the neighbours in their order', () => {
        const whole = [...paragraphs.values()].join(' ');
        for (const { name } of report.committees)
          expect(whole.toLowerCase()).toContain(name.en.toLowerCase());
        for (const { editions } of report.groups) {
          for (const { members, source } of editions) {
            const inOrder = members.map(({ gssCode }) => nameOf(gssCode)).join(' ');
            expect(text(source)).toContain(inOrder);
          }
        }
      });
    });
  },
);
