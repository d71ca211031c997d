/**
 * The words for explaining a rating. In the Welsh texts no figure follows a word that would mutate it or
 * change with it.
 */
import type { Language } from '../values/language.js';

export type Side = 'BELOW' | 'ABOVE';

export interface RatingWords {
  readonly target: (level: string, isProposed: boolean) => string;
  /** The phrase for a level that a strict target does not include. */
  readonly strictLevel: (level: string, side: Side) => string;
  readonly band: (range: string, isProposed: boolean) => string;
  readonly meets: (value: string, target: string) => string;
  readonly betterThan: (value: string, target: string) => string;
  readonly misses: (value: string, target: string) => string;
  readonly alreadyBeyond: (value: string, target: string) => string;
  readonly forYearEnd: (target: string) => string;
  readonly beyond: (value: string, side: Side, target: string) => string;
  readonly byMoreThan: (tolerance: string) => string;
  readonly butWithin: (tolerance: string) => string;
  readonly inside: (value: string, band: string) => string;
  readonly clearOfEdge: (width: string) => string;
  readonly butNearEdge: (width: string, side: Side) => string;
  readonly butAcceptable: (range: string) => string;
  readonly acceptableAround: (range: string, band: string) => string;
  readonly butImproving: (lastYear: string) => string;
  readonly notRated: string;
  readonly reasons: Readonly<Record<'NO_TARGET' | 'CONTEXTUAL', string>>;
  readonly tooFew: (numerator: string, denominator: string, minimum: string) => string;
}

const english: RatingWords = {
  target: (level, isProposed) => `${isProposed ? 'proposed ' : ''}target of ${level}`,
  strictLevel: (level, side) => `${side === 'BELOW' ? 'less' : 'more'} than ${level}`,
  band: (range, isProposed) => `${isProposed ? 'proposed ' : ''}target band of ${range}`,
  meets: (value, target) => `${value} meets the ${target}`,
  betterThan: (value, target) => `${value} is better than the ${target}`,
  misses: (value, target) => `${value} misses the ${target}`,
  alreadyBeyond: (value, target) => `${value} is already beyond the ${target} for the whole year`,
  forYearEnd: (target) => `the ${target} is for the year's end`,
  beyond: (value, side, target) => `${value} is ${side === 'BELOW' ? 'below' : 'above'} the ${target}`,
  byMoreThan: (tolerance) => ` by more than the tolerance of ${tolerance}`,
  butWithin: (tolerance) => `, but within the tolerance of ${tolerance}`,
  inside: (value, band) => `${value} is inside the ${band}`,
  clearOfEdge: (width) => ` and at least ${width} from its edge`,
  butNearEdge: (width, side) =>
    `, but less than ${width} from its ${side === 'BELOW' ? 'lower' : 'upper'} edge`,
  butAcceptable: (range) => `, but inside the acceptable range of ${range}`,
  acceptableAround: (range, band) => `acceptable range of ${range} around the ${band}`,
  butImproving: (lastYear) =>
    `, but better than the ${lastYear} of the same period last year, so it is amber rather than red`,
  notRated: 'Not rated',
  reasons: {
    NO_TARGET: 'there is no target for this measure',
    CONTEXTUAL: 'this measure gives context, and neither high nor low is good in itself',
  },
  tooFew: (numerator, denominator, minimum) =>
    `${numerator} of ${denominator} is too few, and at least ${minimum} are needed`,
};

const welsh: RatingWords = {
  target: (level, isProposed) => `targed ${isProposed ? 'arfaethedig ' : ''}o ${level}`,
  strictLevel: (level, side) => `${side === 'BELOW' ? 'lai' : 'fwy'} na ${level}`,
  band: (range, isProposed) => `band targed ${isProposed ? 'arfaethedig ' : ''}o ${range}`,
  meets: (value, target) => `Mae ${value} yn cyrraedd y ${target}`,
  betterThan: (value, target) => `Mae ${value} yn well na'r ${target}`,
  misses: (value, target) => `Nid yw ${value} yn cyrraedd y ${target}`,
  alreadyBeyond: (value, target) => `Mae ${value} eisoes y tu hwnt i'r ${target} ar gyfer y flwyddyn gyfan`,
  forYearEnd: (target) => `mae'r ${target} ar gyfer diwedd y flwyddyn`,
  beyond: (value, side, target) => `Mae ${value} yn ${side === 'BELOW' ? 'is' : 'uwch'} na'r ${target}`,
  byMoreThan: (tolerance) => ` o fwy na'r goddefiant o ${tolerance}`,
  butWithin: (tolerance) => `, ond o fewn y goddefiant o ${tolerance}`,
  inside: (value, band) => `Mae ${value} o fewn y ${band}`,
  clearOfEdge: (width) => ` ac o leiaf ${width} i ffwrdd o'i ymyl`,
  butNearEdge: (width, side) =>
    `, ond o dan ${width} i ffwrdd o'i ymyl ${side === 'BELOW' ? 'isaf' : 'uchaf'}`,
  butAcceptable: (range) => `, ond o fewn yr ystod dderbyniol o ${range}`,
  acceptableAround: (range, band) => `ystod dderbyniol o ${range} o amgylch y ${band}`,
  butImproving: (lastYear) =>
    `, ond yn well na'r ${lastYear} yn yr un cyfnod y llynedd, felly mae'n ambr yn hytrach na choch`,
  notRated: 'Heb ei raddio',
  reasons: {
    NO_TARGET: 'nid oes targed ar gyfer y mesur hwn',
    CONTEXTUAL: "mae'r mesur hwn yn rhoi cyd-destun, ac nid yw uchel nac isel yn dda ynddo'i hun",
  },
  tooFew: (numerator, denominator, minimum) =>
    `mae ${numerator} o ${denominator} yn nifer rhy fach, ac mae angen o leiaf ${minimum}`,
};

export const ratingWords: Record<Language, RatingWords> = { en: english, cy: welsh };
