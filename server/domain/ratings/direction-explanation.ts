import { displayValue, type Measure } from '../measures/measure.js';
import type { IncomparableReason } from '../observations/series.js';
import { describeWidth } from '../targets/target-description.js';
import type { Decimal } from '../values/decimal.js';
import type { Language } from '../values/language.js';
import { periodLabel } from '../values/period-text.js';
import type { Arrow, Direction, Judged, UnjudgedReason } from './direction.js';

interface DirectionWords {
  readonly moved: (arrow: Arrow, later: string, earlier: string, since: string) => string;
  readonly mean: (span: string) => string;
  readonly judged: Readonly<Record<Judged['judgement'], string>>;
  /**
   * The words for a value of a band measure that moved but stayed about as far from the band. `deadBand` is
   * `null` if the measure has none.
   */
  readonly asNear: (deadBand: string | null) => string;
  readonly unjudged: Readonly<Record<UnjudgedReason, string>>;
  readonly notCompared: (reason: IncomparableReason, since: string) => string;
}

const english: DirectionWords = {
  moved: (arrow, later, earlier, since) => {
    if (arrow === 'LEVEL') return `Level at ${later}, against ${earlier} (${since})`;
    return `${arrow === 'UP' ? 'Up' : 'Down'} from ${earlier} (${since}) to ${later}`;
  },
  mean: (span) => `mean of ${span}`,
  judged: { IMPROVING: ': improving', NO_CHANGE: ': no change', WORSENING: ': worsening' },
  asNear: (deadBand) => {
    if (deadBand === null) return ', neither nearer to the target band nor further from it: no change';
    return `, neither nearer to the target band nor further from it by more than ${deadBand}: no change`;
  },
  unjudged: {
    NO_JUDGEMENT: '; this measure gives context, so neither is better',
    NO_BAND: '; there is no target band to judge it by',
  },
  notCompared: (reason, since) => {
    const reasons: Record<IncomparableReason, string> = {
      NO_VALUE: 'nothing was reported for this period',
      SYMBOL: 'one of the values is not given',
      NO_EARLIER_VALUE: 'there is no earlier value',
      GAP: `a value is missing for ${since}`,
      SERIES_BREAK: `there is a break in the series after ${since}`,
      DEFINITION_DIFFERS: 'the values were made under different definitions',
    };
    return `Not compared: ${reasons[reason]}`;
  },
};

const welsh: DirectionWords = {
  moved: (arrow, later, earlier, since) => {
    if (arrow === 'LEVEL') return `Wedi aros ar ${later}, yn erbyn ${earlier} (${since})`;
    return `Wedi ${arrow === 'UP' ? 'codi' : 'gostwng'} o ${earlier} (${since}) i ${later}`;
  },
  mean: (span) => `cymedr: ${span}`,
  judged: { IMPROVING: ': yn gwella', NO_CHANGE: ': dim newid', WORSENING: ': yn gwaethygu' },
  asNear: (deadBand) => {
    const byMore = deadBand === null ? '' : ` o fwy na'r goddefiant o ${deadBand}`;
    return `, heb fod yn nes at y band targed nac ymhellach oddi wrtho${byMore}: dim newid`;
  },
  unjudged: {
    NO_JUDGEMENT: "; rhoi cyd-destun y mae'r mesur hwn, felly nid yw'r naill na'r llall yn well",
    NO_BAND: "; nid oes band targed i'w farnu yn ei erbyn",
  },
  notCompared: (reason, since) => {
    const reasons: Record<IncomparableReason, string> = {
      NO_VALUE: 'ni adroddwyd dim ar gyfer y cyfnod hwn',
      SYMBOL: "nid yw un o'r gwerthoedd wedi'i roi",
      NO_EARLIER_VALUE: 'nid oes gwerth cynharach',
      GAP: `mae gwerth ar goll ar gyfer ${since}`,
      SERIES_BREAK: `mae toriad yn y gyfres ar ôl ${since}`,
      DEFINITION_DIFFERS: 'gwnaed y gwerthoedd dan ddiffiniadau gwahanol',
    };
    return `Heb ei gymharu: ${reasons[reason]}`;
  },
};

const directionWords: Record<Language, DirectionWords> = { en: english, cy: welsh };

function describeSpan({ comparedWith }: Direction, language: Language): string {
  const labels = comparedWith.map((period) => periodLabel(period, language));
  return labels.length > 1 ? `${labels[0]} – ${labels.at(-1)}` : `${labels[0] ?? ''}`;
}

/**
 * Returns one plain sentence: how the value moved, since when, and whether that is good; or the reason for
 * not comparing it.
 *
 * @example 'Up from 8 % (Qtr 3, 2017-18) to 10 %: improving.'
 */
export function explainDirection(
  direction: Direction,
  measure: Pick<Measure, 'unit' | 'decimalPlaces'>,
  language: Language,
): string {
  const words = directionWords[language];
  const span = describeSpan(direction, language);
  if (direction.arrow === null) return `${words.notCompared(direction.reason, span)}.`;

  const { arrow, later, earlier, comparedWith, deadBand } = direction;
  const since = comparedWith.length > 1 ? words.mean(span) : span;
  const display = (value: Decimal) => displayValue(measure, value, language);
  const moved = words.moved(arrow, display(later), display(earlier), since);
  if (direction.reason !== null) return `${moved}${words.unjudged[direction.reason]}.`;
  const isAsNear = direction.judgement === 'NO_CHANGE' && arrow !== 'LEVEL';
  if (!isAsNear) return `${moved}${words.judged[direction.judgement]}.`;
  return `${moved}${words.asNear(deadBand.isZero() ? null : describeWidth(deadBand, measure, language))}.`;
}
