/** The judgement that a colour shows; `quiet` means no judgement. */
export type Tone = 'good' | 'between' | 'bad' | 'quiet';

/** Colours a text. Colour only repeats what the text's words and signs say. */
export type Painter = (tone: Tone, text: string) => string;

const codes: Readonly<Record<Tone, readonly [number, number]>> = {
  good: [32, 39],
  between: [33, 39],
  bad: [31, 39],
  quiet: [2, 22],
};

export const painter =
  (hasColour: boolean): Painter =>
  (tone, text) => {
    const [on, off] = codes[tone];
    return hasColour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };

/** Returns a code of the API in words: `NOT_DUE` gives 'not due'. */
export const inWords = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

/** Returns a number with its noun, in the plural unless the number is 1: `1 row`, `2 rows`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;

interface Sign {
  readonly tone: Tone;
  readonly text: string;
}

const ratings: Readonly<Record<string, Sign>> = {
  RED: { tone: 'bad', text: '■ red' },
  AMBER: { tone: 'between', text: '▲ amber' },
  GREEN: { tone: 'good', text: '● green' },
};

const arrows: Readonly<Record<string, string>> = { UP: '↑', DOWN: '↓', LEVEL: '→' };
const journeys: Readonly<Record<string, string>> = {
  IMPROVING: 'improving',
  NO_CHANGE: 'no change',
  WORSENING: 'worsening',
};

const states: Readonly<Record<string, Sign>> = {
  ACTIVE: { tone: 'good', text: '● active' },
  INVITED: { tone: 'between', text: '○ invited' },
  ENDED: { tone: 'quiet', text: '✕ ended' },
  SUSPENDED: { tone: 'bad', text: '■ suspended' },
  REVOKED: { tone: 'bad', text: '✕ revoked' },
  EXPIRED: { tone: 'quiet', text: '✕ expired' },
  HOLDER_LEFT: { tone: 'quiet', text: '✕ holder left' },
};

const outcomes: Readonly<Record<string, Sign>> = {
  BETTER: { tone: 'good', text: '● better' },
  SIMILAR: { tone: 'between', text: '≈ similar' },
  WORSE: { tone: 'bad', text: '■ worse' },
  HIGHER: { tone: 'quiet', text: '↑ higher' },
  LOWER: { tone: 'quiet', text: '↓ lower' },
};

const signed =
  (signs: Readonly<Record<string, Sign>>) =>
  (paint: Painter, code: string): string => {
    const sign = signs[code];
    return sign ? paint(sign.tone, sign.text) : inWords(code);
  };

/** Returns a sign and a word for the state of a key, a person or a subscription. */
export const stateText = signed(states);

/** Returns a sign and a word for the comparison of a confidence interval with its reference. */
export const outcomeText = signed(outcomes);

/** Returns a rating as a sign and a word. If there is no rating, returns the reason in brackets. */
export function ratingText(paint: Painter, rating: { rag: string; reason: string | null }): string {
  const sign = ratings[rating.rag];
  return sign ? paint(sign.tone, sign.text) : `(${inWords(rating.reason ?? rating.rag)})`;
}

/** Returns a direction of travel as an arrow and a word. If there is none, returns the reason in brackets. */
export function directionText(
  paint: Painter,
  direction: { arrow: string | null; judgement: string; rag: string; reason: string | null },
): string {
  const { arrow, judgement, rag, reason } = direction;
  const sign = arrows[arrow ?? ''];
  const word = journeys[judgement] ?? `(${inWords(reason ?? judgement)})`;
  const tone = ratings[rag]?.tone;
  const text = sign ? `${sign} ${word}` : word;
  return tone ? paint(tone, text) : text;
}
