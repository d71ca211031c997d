import { type Json, jsonOf } from '../values/json.js';
import type { Bilingual } from '../values/language.js';
import { alike } from './change-texts.js';
import { differenceTexts } from './differences.js';
import type { LinePageSnapshot } from './line-page.js';
import type { LineSnapshot, PublicationContent } from './publication-content.js';

/** A fact before and after a change: names of fields and values, which read the same in both languages. */
export interface FactTexts {
  readonly before: Bilingual;
  readonly after: Bilingual;
}

function changedFacts(before: Json, after: Json): FactTexts | null {
  const texts = differenceTexts(before, after);
  if (!texts) return null;
  return { before: alike(texts.before), after: alike(texts.after) };
}

/**
 * Returns the facts of a page that councils enter. Its trend, projection and compared values follow from them. Figures of
 * other periods are left out if the line moved to another period, because then they are other figures.
 */
const factsOfPage = (page: LinePageSnapshot, hasMoved: boolean) => ({
  priorities: page.priorities,
  expectedValue: page.expectedValue,
  deadBand: page.direction.deadBand,
  rationales: page.rationales,
  ...(!hasMoved && {
    previousYearEnd: page.previousYearEnd,
    earlierInYear: page.earlierInYear,
    earlierYears: page.earlierYears,
  }),
});

/**
 * Returns the change of what a line shows with its figure: its place, its theme, the judgement of the year's end, and the
 * facts of the council's own page. `null` if they are the same. A page that only one of the documents has does not
 * count: it is a page for another reader, or of an earlier form.
 */
export function changeOfPage(before: LineSnapshot, after: LineSnapshot): FactTexts | null {
  const hasMoved = before.period !== after.period;
  const hasPages = before.page !== null && after.page !== null;
  const factsOf = ({ position, theme, outlook, page }: LineSnapshot) =>
    jsonOf({ position, theme, outlook, page: hasPages && page ? factsOfPage(page, hasMoved) : null });
  return changedFacts(factsOf(before), factsOf(after));
}

/** Returns the change of the head of the paper and of the titles of the report; `null` if they are the same. */
export function changeOfHead(before: PublicationContent, after: PublicationContent): FactTexts | null {
  const factsOf = ({ head, scorecard, committee }: PublicationContent) =>
    jsonOf({ head, scorecard, committee });
  return changedFacts(factsOf(before), factsOf(after));
}
