import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../../server/domain/measures/measure.js';
import { findContradictions } from '../../../server/domain/narratives/contradiction.js';
import type { Rag } from '../../../server/domain/ratings/rating.js';

const en = (text: string, rag: Rag, polarity: Polarity = 'HIGH_IS_GOOD') =>
  findContradictions({ en: text, cy: null }, rag, polarity).map(({ phrase }) => phrase);
const cy = (text: string, rag: Rag, polarity: Polarity = 'HIGH_IS_GOOD') =>
  findContradictions({ en: 'Words.', cy: text }, rag, polarity).map(({ phrase }) => phrase);

describe('phrases that contradict a red rating', () => {
  it.each([
    ['We remain on target.', 'on target'],
    ['Performance is on track for the year.', 'on track'],
    ['The team has met the target again.', 'met the target'],
    ['Our target has been achieved.', 'Our target has been achieved'],
    ['Timeliness is above the national target.', 'above the national target'],
    ['We have exceeded this year’s target.', 'exceeded this year’s target'],
    ['We have never been off target.', 'off target'],
  ])('%s', (text, phrase) => {
    expect(en(text, 'RED')).toEqual([phrase]);
  });

  it.each([
    ['Rydym ar darged.', 'ar darged'],
    ['Mae perfformiad ar y trywydd iawn.', 'ar y trywydd iawn'],
    ['Rydym wedi cyrraedd y targed.', 'cyrraedd y targed'],
    ['Cyrhaeddwyd y targed.', 'Cyrhaeddwyd y targed'],
    ["Mae'n uwch na'r targed.", "uwch na'r targed"],
    ['Rydym wedi rhagori ar ein targed.', 'rhagori ar ein targed'],
  ])('yn Gymraeg: %s', (text, phrase) => {
    expect(cy(text, 'RED')).toEqual([phrase]);
  });
});

describe('phrases that contradict a green rating', () => {
  it.each([
    ['We have missed the target.', 'missed the target'],
    ['We are off track.', 'off track'],
    ['The target was not met.', 'The target was not met'],
    ['This is below our target.', 'below our target'],
    ['We are not on target.', 'on target'],
    ["The service hasn't met the target.", 'met the target'],
    ['We were not within the target.', 'within the target'],
  ])('%s', (text, phrase) => {
    expect(en(text, 'GREEN')).toEqual([phrase]);
  });

  it.each([
    ['Nid ydym ar darged.', 'ar darged'],
    ['Mae hyn heb gyrraedd y targed.', 'gyrraedd y targed'],
    ["Mae'n is na'r targed.", "is na'r targed"],
    ["Methwyd â'r targed.", "Methwyd â'r targed"],
    ['Rydym wedi methu ein targed.', 'methu ein targed'],
  ])('yn Gymraeg: %s', (text, phrase) => {
    expect(cy(text, 'GREEN')).toEqual([phrase]);
  });
});

describe('phrases that contradict nothing', () => {
  it.each<[string, Rag]>([
    ['We are not on target.', 'RED'],
    ['We will be on target by March.', 'RED'],
    ['We expect to be back on track by summer.', 'RED'],
    ['Work continues to meet the target.', 'RED'],
    ['If recruitment succeeds, the service is on target.', 'RED'],
    ['The target was not met.', 'RED'],
    ['We remain on target.', 'GREEN'],
    ['We remain on target.', 'AMBER'],
    ['We have missed the target.', 'AMBER'],
    ['We remain on target.', 'NOT_RATED'],
    ['Targeted visits continue.', 'RED'],
    ['We were not within the target.', 'RED'],
    ['We expected to be on target.', 'RED'],
    ['The team is aiming to be on target.', 'RED'],
    ['Bringing the service back on track.', 'RED'],
    ['We have planned to be on target.', 'RED'],
    ['We were previously on target.', 'RED'],
    ['We are hoping for a year on target.', 'RED'],
    ['The plan: hoped, planning and hopes on target.', 'RED'],
    ['We have never been off target.', 'GREEN'],
  ])('%s on a %s line', (text, rag) => {
    expect(en(text, rag)).toEqual([]);
  });

  it.each<[string, Rag]>([
    ['Nid ydym ar darged.', 'RED'],
    ['Bydd y gwasanaeth ar darged erbyn mis Mawrth.', 'RED'],
    ['Rydym ar darged.', 'GREEN'],
    ['Gobeithiwn fod ar darged.', 'RED'],
    ['Disgwyliwn fod ar darged.', 'RED'],
    ['Bwriadwn fod ar darged.', 'RED'],
    ['Nid ydym wedi rhagori ar ein targed.', 'RED'],
  ])('%s wrth ymyl %s', (text, rag) => {
    expect(cy(text, rag)).toEqual([]);
  });
});

const hopes = [
  ...[
    'will',
    'would',
    'should',
    'could',
    'may',
    'might',
    'if',
    'until',
    'unless',
    'to be',
    'to get',
    'to return',
  ],
  ...['expect', 'expected', 'aim', 'aiming', 'hope', 'hopes', 'hoped', 'hoping', 'plan', 'plans', 'planned'],
  ...['planning', 'back', 'bring', 'bringing', 'previously', 'last', 'to'],
];
it.each(hopes)('a phrase says nothing about today after the word "%s"', (word) => {
  expect(en(`It was ${word} on target.`, 'RED')).toEqual([]);
  expect(en(`It was x${word}x on target.`, 'RED')).toEqual(['on target']);
});

const welshHopes = [
  ...['bydd', 'byddwn', 'byddai', 'fydd', 'gobeithio', 'gobeithiwn', 'disgwyl', 'disgwyliwn', 'bwriad'],
  ...['bwriadu', 'anelu', 'os', 'nes', 'pe', 'er mwyn', 'i'],
];
it.each(welshHopes)('yn Gymraeg: a phrase says nothing about today after the word "%s"', (word) => {
  expect(cy(`Mae ${word} ar darged.`, 'RED')).toEqual([]);
  expect(cy(`Mae x${word} ar darged.`, 'RED')).toEqual(['ar darged']);
});

const negations = ['nid', 'nad', 'ddim', 'heb', 'ni', 'na', 'nac', 'methu', 'methwyd'];
it.each(negations)('yn Gymraeg: a phrase says the opposite after the word "%s"', (word) => {
  expect(cy(`Mae ${word} ar darged.`, 'GREEN')).toEqual(['ar darged']);
  expect(cy(`Mae ${word}x ar darged.`, 'GREEN')).toEqual([]);
  expect(cy(`Mae x${word} ar darged.`, 'GREEN')).toEqual([]);
});

it('if low is good, below the target is good and above it is bad', () => {
  expect(en('The rate is below the target.', 'RED', 'LOW_IS_GOOD')).toEqual(['below the target']);
  expect(en('The rate is above the target.', 'RED', 'LOW_IS_GOOD')).toEqual([]);
  expect(en('The rate is above the target.', 'GREEN', 'LOW_IS_GOOD')).toEqual(['above the target']);
  expect(en('The rate is below the target.', 'RED', 'BAND_IS_GOOD')).toEqual([]);
});

it('yn Gymraeg: if low is good, below the target is good and above it is bad', () => {
  expect(cy("Mae'n is na'r targed.", 'RED', 'LOW_IS_GOOD')).toEqual(["is na'r targed"]);
  expect(cy("Mae'n is na'r targed.", 'GREEN', 'LOW_IS_GOOD')).toEqual([]);
  expect(cy("Mae'n uwch na'r targed.", 'GREEN', 'LOW_IS_GOOD')).toEqual(["uwch na'r targed"]);
  expect(cy("Mae'n uwch na'r targed.", 'RED', 'LOW_IS_GOOD')).toEqual([]);
});

it('a negation or a hope counts within six words of the phrase, and in its own clause', () => {
  expect(en('It was not easy this year, yet staff were on target.', 'RED')).toEqual(['on target']);
  expect(en('Nothing was not a b c d on target.', 'RED')).toEqual([]);
  expect(en('Staff did not hesitate. We are on target.', 'RED')).toEqual(['on target']);
  expect(en('If not now, when?  We  are   on target.', 'RED')).toEqual(['on target']);
  expect(en('It was not\ta  b  c  d  on target.', 'RED')).toEqual([]);
});

it('"to" means a hope only directly before the phrase', () => {
  const phrases = (en: string) => findContradictions({ en, cy: null }, 'RED', 'HIGH_IS_GOOD').length;
  expect(phrases('Thanks to the schools we are on target.')).toBe(1);
  expect(phrases('We are close to on target.')).toBe(0);
});

it('each language is checked separately', () => {
  const text = { en: 'We are on target.', cy: 'Nid ydym ar darged.' };
  expect(findContradictions(text, 'RED', 'HIGH_IS_GOOD')).toEqual([
    { language: 'en', phrase: 'on target', rag: 'RED' },
  ]);
  expect(findContradictions(text, 'GREEN', 'HIGH_IS_GOOD')).toEqual([
    { language: 'cy', phrase: 'ar darged', rag: 'GREEN' },
  ]);
});
