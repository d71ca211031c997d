/** The differences between two documents of one report, value by value, with the reasons. */

import { yearEndRuleVersion } from '../ratings/rating.js';
import { canonicalJson, jsonOf } from '../values/json.js';
import type { Bilingual } from '../values/language.js';
import { alike, comparisonText, figureText, targetText } from './change-texts.js';
import { differenceTexts } from './differences.js';
import { changeOfHead, changeOfPage } from './page-changes.js';
import type {
  LineSnapshot,
  MeasureSnapshot,
  NarrativeSnapshot,
  ObservationSnapshot,
  PublicationContent,
  StandardSnapshot,
} from './publication-content.js';
import { type RatingCause, ratingCause } from './rating-cause.js';

export const publicationChangeKinds = [
  'LINE_ADDED',
  'LINE_REMOVED',
  'REFERENCE',
  'DEFINITION',
  'FIGURE',
  'TARGET',
  'RULE',
  'RATING',
  'DIRECTION',
  'COMPARATOR',
  'NARRATIVE',
  'PERIOD',
  'PAGE',
  'HEAD',
] as const;
export type PublicationChangeKind = (typeof publicationChangeKinds)[number];

/**
 * `LATE_INPUT`: there was no value before. `REVISION`: the status of the new figure is `REVISED`.
 * `CORRECTION`: any other new version of a figure. `NEW_PERIOD`: the line is shown for another period.
 */
export const publicationChangeReasons = [
  'LATE_INPUT',
  'CORRECTION',
  'REVISION',
  'NEW_EDITION',
  'NEW_DEFINITION',
  'NEW_TARGET',
  'NEW_RULE',
  'OTHER_FIGURES',
  'NEW_WORDS',
  'NEW_PERIOD',
  'NEW_FACTS',
] as const;
export type PublicationChangeReason = (typeof publicationChangeReasons)[number];

export interface PublicationChange {
  readonly kind: PublicationChangeKind;
  readonly reason: PublicationChangeReason;
  /** `null` for a change of the whole scorecard. */
  readonly reference: string | null;
  /** The measure as in the later document, or in the earlier one if the line was removed. */
  readonly measure: MeasureSnapshot | null;
  /**
   * The state before the change, in one line; `null` if there was none. Codes and the names of the document's
   * fields are the same in both languages. The line has no Welsh if a text in it has none.
   */
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(jsonOf(a)) === canonicalJson(jsonOf(b));

function figureReason(
  before: ObservationSnapshot | null,
  after: ObservationSnapshot | null,
): PublicationChangeReason {
  if (before?.figure.kind !== 'VALUE' && after?.figure.kind === 'VALUE') return 'LATE_INPUT';
  return after?.status === 'REVISED' ? 'REVISION' : 'CORRECTION';
}

/**
 * Returns the facts of an observation that count as a change. A new version of a figure that reads as before
 * does not.
 */
const substance = (observation: ObservationSnapshot | null) =>
  observation && { ...observation, version: 0, rolledUpFrom: [] };

type ChangeText = Pick<PublicationChange, 'kind' | 'reason' | 'before' | 'after'>;
type Texts = Pick<PublicationChange, 'before' | 'after'>;

/**
 * Returns the texts of a change. If both texts are the same in a language, the fields in which the values
 * differ are added: the caveat of a figure, or the councils that are missing from an average. A change
 * therefore never reads "92" both before and after.
 */
function tellApart({ before, after }: Texts, earlier: unknown, later: unknown): Texts {
  const places = differenceTexts(jsonOf(earlier), jsonOf(later));
  const sameIn = (language: 'en' | 'cy') => (before?.[language] ?? null) === (after?.[language] ?? null);
  const withPlaces = (text: Bilingual | null, found: string | undefined) =>
    text && {
      en: sameIn('en') ? `${text.en}; ${found}` : text.en,
      cy: sameIn('cy') && text.cy !== null ? `${text.cy}; ${found}` : text.cy,
    };
  return { before: withPlaces(before, places?.before), after: withPlaces(after, places?.after) };
}

/** Codes before and after a change. */
const codes = (before: string, after: string): Texts => ({ before: alike(before), after: alike(after) });

const reasonOfCause = (
  cause: RatingCause | null,
  reasonOfFigure: PublicationChangeReason,
): PublicationChangeReason => {
  switch (cause) {
    case 'FIGURE':
      return reasonOfFigure;
    case 'TARGET':
      return 'NEW_TARGET';
    case 'DEFINITION':
      return 'NEW_DEFINITION';
    case 'RULE':
      return 'NEW_RULE';
    case null:
      return 'OTHER_FIGURES';
  }
};

function* changesOfLine(before: LineSnapshot, after: LineSnapshot): Generator<ChangeText> {
  if (before.reference !== after.reference) {
    yield { kind: 'REFERENCE', reason: 'NEW_EDITION', ...codes(before.reference, after.reference) };
  }
  const definitions = differenceTexts(definitionOf(before), definitionOf(after));
  if (definitions) {
    const texts = codes(definitions.before, definitions.after);
    yield { kind: 'DEFINITION', reason: 'NEW_DEFINITION', ...texts };
  }
  const figures = [substance(before.observation), substance(after.observation)] as const;
  const figureChanged = !same(...figures);
  const moved = before.period !== after.period;
  const reasonOfFigure = moved ? 'NEW_PERIOD' : figureReason(before.observation, after.observation);
  if (moved) {
    yield { kind: 'PERIOD', reason: 'NEW_PERIOD', ...codes(before.period ?? '–', after.period ?? '–') };
  }
  if (figureChanged) {
    const texts = { before: figureText(before.observation), after: figureText(after.observation) };
    yield { kind: 'FIGURE', reason: reasonOfFigure, ...tellApart(texts, ...figures) };
  }
  const targetsChanged = yield* changesOfTargets(before, after);
  const versionsOfRule = [before.rating.ruleVersion, after.rating.ruleVersion] as const;
  // A target of the year's end rates by a rule of its own. That is a change of the target.
  if (versionsOfRule[0] !== versionsOfRule[1] && !versionsOfRule.includes(yearEndRuleVersion)) {
    const versions = codes(...versionsOfRule);
    yield { kind: 'RULE', reason: 'NEW_RULE', ...versions };
  }
  if (before.rating.rag !== after.rating.rag) {
    const reason = reasonOfCause(ratingCause(before, after), reasonOfFigure);
    yield { kind: 'RATING', reason, ...codes(before.rating.rag, after.rating.rag) };
  }
  if (before.direction.judgement !== after.direction.judgement) {
    // A new target changes the judgement only if the measure is judged by its distance from a band.
    const judgedByTarget = targetsChanged && after.measure.polarity === 'BAND_IS_GOOD';
    const otherCause = judgedByTarget ? 'TARGET' : definitions ? 'DEFINITION' : null;
    const judgements = codes(before.direction.judgement, after.direction.judgement);
    const reason = reasonOfCause(figureChanged ? 'FIGURE' : otherCause, reasonOfFigure);
    yield { kind: 'DIRECTION', reason, ...judgements };
  }
  for (const comparator of ['neighboursAverage', 'region', 'nation'] as const) {
    const [earlier, later] = [before[comparator], after[comparator]];
    if (same(earlier, later)) continue;
    const texts = { before: comparisonText(earlier), after: comparisonText(later) };
    yield { kind: 'COMPARATOR', reason: 'OTHER_FIGURES', ...tellApart(texts, earlier, later) };
  }
  const page = changeOfPage(before, after);
  if (page) yield { kind: 'PAGE', reason: moved ? 'NEW_PERIOD' : 'NEW_FACTS', ...page };
  yield* changesOfNarratives(before.narratives, after.narratives);
}

/** Returns the definition of a line's measure, without the number of its version. */
const definitionOf = ({ measure }: LineSnapshot) => jsonOf({ ...measure, version: null });

/**
 * Returns the facts of a target that count as a change. They exclude the rating, which is not part of the
 * target. They exclude the number of the version, because a target that is set again as it was is not a
 * change. They exclude the description, because its wording may change between releases.
 */
const targetOf = (standard: StandardSnapshot) => ({
  ...standard,
  rating: null,
  version: null,
  description: null,
});

function* changesOfTargets(before: LineSnapshot, after: LineSnapshot): Generator<ChangeText, boolean> {
  const names = new Set([...before.standards, ...after.standards].map(({ standard }) => standard));
  let changed = false;
  for (const name of names) {
    const earlier = before.standards.find(({ standard }) => standard === name);
    const later = after.standards.find(({ standard }) => standard === name);
    if (earlier && later && same(targetOf(earlier), targetOf(later))) continue;
    changed = true;
    const texts = { before: earlier ? targetText(earlier) : null, after: later ? targetText(later) : null };
    const told = earlier && later ? tellApart(texts, targetOf(earlier), targetOf(later)) : texts;
    yield { kind: 'TARGET', reason: 'NEW_TARGET', ...told };
  }
  return changed;
}

function* changesOfNarratives(
  before: readonly NarrativeSnapshot[],
  after: readonly NarrativeSnapshot[],
): Generator<ChangeText> {
  const removed = before.filter((narrative) => !after.some((other) => same(narrative, other)));
  const added = after.filter((narrative) => !before.some((other) => same(narrative, other)));
  const successors = new Map<NarrativeSnapshot, NarrativeSnapshot>();
  for (const earlier of removed) {
    const later = added.find(
      (each) =>
        each.kind === earlier.kind &&
        each.text.en === earlier.text.en &&
        ![...successors.values()].includes(each),
    );
    if (later) successors.set(earlier, later);
    const texts = { before: earlier.text, after: later?.text ?? null };
    yield {
      kind: 'NARRATIVE',
      reason: 'NEW_WORDS',
      ...(later ? tellApart(texts, earlier, later) : texts),
    };
  }
  for (const later of added) {
    if ([...successors.values()].includes(later)) continue;
    yield { kind: 'NARRATIVE', reason: 'NEW_WORDS', before: null, after: later.text };
  }
}

/**
 * Returns the changes in the order of the later document's lines. The removed lines follow, and then the
 * narratives on the whole scorecard.
 */
export function publicationChanges(
  before: PublicationContent,
  after: PublicationContent,
): readonly PublicationChange[] {
  const codeOf = ({ measure }: LineSnapshot) => measure.code;
  const earlier = new Map(before.lines.map((line) => [codeOf(line), line]));
  const remaining = new Set(after.lines.map(codeOf));
  const onLine = (line: LineSnapshot, change: ChangeText): PublicationChange => ({
    ...change,
    reference: line.reference,
    measure: line.measure,
  });
  const edition = { reason: 'NEW_EDITION', before: null, after: null } as const;
  const head = changeOfHead(before, after);
  return [
    ...(head
      ? [{ kind: 'HEAD', reason: 'NEW_FACTS', ...head, reference: null, measure: null } as const]
      : []),
    ...after.lines.flatMap((line) => {
      const lineBefore = earlier.get(codeOf(line));
      if (!lineBefore) {
        return [onLine(line, { ...edition, kind: 'LINE_ADDED', after: figureText(line.observation) })];
      }
      return [...changesOfLine(lineBefore, line)].map((change) => onLine(line, change));
    }),
    ...before.lines
      .filter((line) => !remaining.has(codeOf(line)))
      .map((line) =>
        onLine(line, { ...edition, kind: 'LINE_REMOVED', before: figureText(line.observation) }),
      ),
    ...[...changesOfNarratives(before.narratives, after.narratives)].map((change) => ({
      ...change,
      reference: null,
      measure: null,
    })),
  ];
}
