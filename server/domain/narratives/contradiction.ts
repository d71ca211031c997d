/**
 * Finds narratives that say the opposite of their RAG rating. The result is only a prompt to check again,
 * never a reason to reject the narrative. The check knows common phrases, not the language, and ignores
 * phrases that it does not know.
 */

import type { Polarity } from '../measures/measure.js';
import type { Rag } from '../ratings/rating.js';
import { type Bilingual, type Language, languages } from '../values/language.js';

export interface Contradiction {
  readonly language: Language;
  /** The phrase as in the text. */
  readonly phrase: string;
  /** The rating that it contradicts. */
  readonly rag: Contradicted;
}

type Claim = 'MET' | 'MISSED';

interface Phrase {
  readonly pattern: RegExp;
  readonly claim: Claim;
  /** The polarity of the measures for which the phrase makes this claim; `null` for every measure. */
  readonly polarity: Polarity | null;
}

const phrase = (claim: Claim, pattern: string, polarity: Polarity | null = null): Phrase => ({
  pattern: new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'giu'),
  claim,
  polarity,
});

const target = `(?:(?:the|our|its|this|their|annual|local|national|year['’]s|year|end) )*target`;
const darged = `(?:['’]r|y|ein|ei|yr) ?(?:targed|darged|tharged)`;

const phrases: Record<Language, readonly Phrase[]> = {
  en: [
    phrase('MET', 'on (?:target|track)'),
    phrase(
      'MET',
      `(?:meet|meets|met|meeting|achieved|achieves|achieving|exceeds|exceeded|exceeding) ${target}`,
    ),
    phrase('MET', `${target} (?:is|was|has been|being) (?:met|achieved|exceeded)`),
    phrase('MET', `(?:within|better than|ahead of) ${target}`),
    phrase('MET', `above ${target}`, 'HIGH_IS_GOOD'),
    phrase('MET', `below ${target}`, 'LOW_IS_GOOD'),
    phrase('MISSED', `${target} (?:is|was|has) not (?:been )?(?:met|achieved)`),
    phrase('MISSED', 'off (?:target|track)'),
    phrase('MISSED', `(?:missed|misses|missing|short of|worse than) ${target}`),
    phrase('MISSED', `below ${target}`, 'HIGH_IS_GOOD'),
    phrase('MISSED', `above ${target}`, 'LOW_IS_GOOD'),
  ],
  cy: [
    phrase('MET', 'ar (?:y )?(?:darged|targed|trywydd iawn)'),
    phrase('MET', `(?:cyrraedd|gyrraedd|chyrraedd|cyflawni|gyflawni|chyflawni) ?${darged}`),
    phrase('MET', `(?:cyrhaeddwyd|gyrhaeddwyd|cyflawnwyd|gyflawnwyd) ?${darged}`),
    phrase('MET', `(?:rhagori|ragori) ar ?${darged}`),
    phrase('MET', `(?:uwch|well) na ?${darged}`, 'HIGH_IS_GOOD'),
    phrase('MET', `(?:is na|o dan) ?${darged}`, 'LOW_IS_GOOD'),
    phrase('MISSED', `(?:methu|methwyd|fethwyd) ?(?:â ?)?${darged}`),
    phrase('MISSED', `(?:is na|o dan) ?${darged}`, 'HIGH_IS_GOOD'),
    phrase('MISSED', `uwch na ?${darged}`, 'LOW_IS_GOOD'),
  ],
};

const negating: Record<Language, RegExp> = {
  en: /\b(?:not|never|no longer|cannot|nor|without|far from|failed to|yet to|(?:is|was|are|were|has|have|did|do)n['’]t)\b/i,
  cy: /(?<!\p{L})(?:nid|nad|ddim|heb|ni|na|nac|methu|methwyd)(?!\p{L})/iu,
};

/** Words of hope, plan or condition, after which a phrase says nothing about today. */
const hoping: Record<Language, RegExp> = {
  en: /\b(?:will|would|should|could|may|might|if|until|unless|to (?:be|get|return)|expect\w*|aim\w*|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|back|bring\w*|previously|last)\b|\bto$/i,
  cy: /(?<!\p{L})(?:bydd|byddwn|byddai|fydd|gobeithi\p{L}*|disgwyl\p{L}*|bwriad\p{L}*|anelu|os|nes|pe|er mwyn|i)(?!\p{L})/iu,
};

/** The ratings that a text can contradict. */
export type Contradicted = Extract<Rag, 'RED' | 'GREEN'>;

const contradicted: Record<Contradicted, Claim> = { RED: 'MET', GREEN: 'MISSED' };

const canBeContradicted = (rag: Rag): rag is Contradicted => rag in contradicted;

// A negation or a hope counts if it is in the same clause, a few words earlier: "we are not yet, but hope to
// be, on target".
const wordsBefore = 6;

function clauseBefore(text: string, index: number): string {
  const clause =
    text
      .slice(0, index)
      .split(/[.;:!?\n]/)
      .at(-1) ?? '';
  return clause.split(/\s+/).filter(Boolean).slice(-wordsBefore).join(' ');
}

/**
 * Returns the phrases of a narrative that contradict its RAG rating. On a red line these say that the target
 * is met, on a green line that it is missed. Nothing contradicts amber. "Not on target" says that the target
 * is missed; "will be on target" says nothing.
 *
 * @example 'We remain on target.' on a red line: 'on target'
 * @example 'Rydym ar darged.' on a red line: 'ar darged'
 */
export function findContradictions(text: Bilingual, rag: Rag, polarity: Polarity): readonly Contradiction[] {
  if (!canBeContradicted(rag)) return [];
  return languages.flatMap((language) =>
    claimsIn(text[language] ?? '', language, polarity)
      .filter(({ claim }) => claim === contradicted[rag])
      .map(({ phrase }) => ({ language, phrase, rag })),
  );
}

function claimsIn(
  text: string,
  language: Language,
  polarity: Polarity,
): readonly { readonly claim: Claim; readonly phrase: string }[] {
  return phrases[language]
    .filter((each) => each.polarity === null || each.polarity === polarity)
    .flatMap(({ pattern, claim }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const before = clauseBefore(text, match.index);
        if (hoping[language].test(before)) return [];
        const opposite = claim === 'MET' ? 'MISSED' : 'MET';
        const actual = negating[language].test(before) ? opposite : claim;
        return [{ claim: actual, phrase: match[0] } as const];
      }),
    );
}
