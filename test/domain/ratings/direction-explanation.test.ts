import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../server/domain/measures/measure.js';
import { absentFigure } from '../../../server/domain/observations/figure.js';
import type { ObservationFlag } from '../../../server/domain/observations/observation.js';
import { type DirectionBasis, directionOfTravel } from '../../../server/domain/ratings/direction.js';
import { explainDirection } from '../../../server/domain/ratings/direction-explanation.js';
import type { BandLimits } from '../../../server/domain/targets/target.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { edgeInside, measure, period, value } from '../given.js';

type Row = readonly [code: string, text: string, ...flags: ObservationFlag[]];

interface Case extends Partial<Measure> {
  basis?: DirectionBasis;
  deadBand?: string;
  band?: BandLimits;
}

function explain(
  rows: readonly Row[],
  { basis = 'PREVIOUS_PERIOD', deadBand = '0', band, ...facts }: Case = {},
) {
  const line = measure({ decimalPlaces: 1, ...facts });
  const series = rows.map(([code, text, ...flags]) => ({
    period: period(code),
    figure: text === 'c' ? absentFigure('CONFIDENTIAL') : value(text),
    flags,
    definition: code === '201617-FYQ4' ? 'before' : 'now',
  }));
  const rule = { basis, n: 3, deadBand: { kind: 'ABSOLUTE', amount: decimal(deadBand) } } as const;
  const direction = directionOfTravel(line, rule, {
    period: period('201718-FYQ4'),
    series,
    band: band ?? null,
  });
  return [explainDirection(direction, line, 'en'), explainDirection(direction, line, 'cy')];
}

describe('the explanation of a direction', () => {
  it('says up, down or level, since when, and whether that is good', () => {
    expect(
      explain([
        ['201718-FYQ3', '8'],
        ['201718-FYQ4', '10'],
      ]),
    ).toEqual([
      'Up from 8.0 % (Qtr 3, 2017-18) to 10.0 %: improving.',
      'Wedi codi o 8.0 % (Chwarter 3, 2017-18) i 10.0 %: yn gwella.',
    ]);
    expect(
      explain([
        ['201718-FYQ3', '10'],
        ['201718-FYQ4', '8'],
      ]),
    ).toEqual([
      'Down from 10.0 % (Qtr 3, 2017-18) to 8.0 %: worsening.',
      'Wedi gostwng o 10.0 % (Chwarter 3, 2017-18) i 8.0 %: yn gwaethygu.',
    ]);
    expect(
      explain(
        [
          ['201718-FYQ3', '9.8'],
          ['201718-FYQ4', '10'],
        ],
        { deadBand: '0.5' },
      ),
    ).toEqual([
      'Level at 10.0 %, against 9.8 % (Qtr 3, 2017-18): no change.',
      'Wedi aros ar 10.0 %, yn erbyn 9.8 % (Chwarter 3, 2017-18): dim newid.',
    ]);
  });

  it('names the periods of a mean', () => {
    const rows: Row[] = [
      ['201718-FYQ1', '8'],
      ['201718-FYQ2', '8'],
      ['201718-FYQ3', '8'],
      ['201718-FYQ4', '10'],
    ];
    expect(explain(rows, { basis: 'MEAN_OF_LAST_N' })).toEqual([
      'Up from 8.0 % (mean of Qtr 1, 2017-18 – Qtr 3, 2017-18) to 10.0 %: improving.',
      'Wedi codi o 8.0 % (cymedr: Chwarter 1, 2017-18 – Chwarter 3, 2017-18) i 10.0 %: yn gwella.',
    ]);
  });

  it('says that a band measure moved without coming nearer', () => {
    const band = edgeInside('12', '18', '1').limits;
    expect(
      explain(
        [
          ['201718-FYQ3', '13'],
          ['201718-FYQ4', '17'],
        ],
        { polarity: 'BAND_IS_GOOD', band },
      ),
    ).toEqual([
      'Up from 13.0 % (Qtr 3, 2017-18) to 17.0 %, neither nearer to the target band nor further from it: no change.',
      'Wedi codi o 13.0 % (Chwarter 3, 2017-18) i 17.0 %, heb fod yn nes at y band targed nac ymhellach oddi wrtho: dim newid.',
    ]);
  });

  it('says that it came nearer only within the dead band', () => {
    const rows: Row[] = [
      ['201718-FYQ3', '20'],
      ['201718-FYQ4', '11.5'],
    ];
    const band = edgeInside('12', '18', '1').limits;
    expect(explain(rows, { polarity: 'BAND_IS_GOOD', band, deadBand: '2' })).toEqual([
      'Down from 20.0 % (Qtr 3, 2017-18) to 11.5 %, neither nearer to the target band nor further from it by more than 2: no change.',
      "Wedi gostwng o 20.0 % (Chwarter 3, 2017-18) i 11.5 %, heb fod yn nes at y band targed nac ymhellach oddi wrtho o fwy na'r goddefiant o 2: dim newid.",
    ]);
  });

  it('gives the reason if it is not judged', () => {
    const rows: Row[] = [
      ['201718-FYQ3', '8'],
      ['201718-FYQ4', '10'],
    ];
    expect(explain(rows, { polarity: 'NO_JUDGEMENT' })).toEqual([
      'Up from 8.0 % (Qtr 3, 2017-18) to 10.0 %; this measure gives context, so neither is better.',
      "Wedi codi o 8.0 % (Chwarter 3, 2017-18) i 10.0 %; rhoi cyd-destun y mae'r mesur hwn, felly nid yw'r naill na'r llall yn well.",
    ]);
    expect(explain(rows, { polarity: 'BAND_IS_GOOD' })).toEqual([
      'Up from 8.0 % (Qtr 3, 2017-18) to 10.0 %; there is no target band to judge it by.',
      "Wedi codi o 8.0 % (Chwarter 3, 2017-18) i 10.0 %; nid oes band targed i'w farnu yn ei erbyn.",
    ]);
  });

  it.each<[string, Row[], DirectionBasis, string, string]>([
    [
      'nothing now',
      [['201718-FYQ3', '8']],
      'PREVIOUS_PERIOD',
      'nothing was reported for this period',
      'ni adroddwyd dim ar gyfer y cyfnod hwn',
    ],
    [
      'a symbol',
      [
        ['201718-FYQ3', 'c'],
        ['201718-FYQ4', '8'],
      ],
      'PREVIOUS_PERIOD',
      'one of the values is not given',
      "nid yw un o'r gwerthoedd wedi'i roi",
    ],
    [
      'a beginning',
      [['201718-FYQ4', '8']],
      'PREVIOUS_PERIOD',
      'there is no earlier value',
      'nid oes gwerth cynharach',
    ],
    [
      'a hole',
      [
        ['201718-FYQ2', '8'],
        ['201718-FYQ4', '8'],
      ],
      'PREVIOUS_PERIOD',
      'a value is missing for Qtr 3, 2017-18',
      'mae gwerth ar goll ar gyfer Chwarter 3, 2017-18',
    ],
    [
      'a break',
      [
        ['201718-FYQ3', '8'],
        ['201718-FYQ4', '8', 'SERIES_BREAK'],
      ],
      'PREVIOUS_PERIOD',
      'there is a break in the series after Qtr 3, 2017-18',
      'mae toriad yn y gyfres ar ôl Chwarter 3, 2017-18',
    ],
    [
      'another definition',
      [
        ['201617-FYQ4', '8'],
        ['201718-FYQ4', '8'],
      ],
      'SAME_PERIOD_LAST_YEAR',
      'the values were made under different definitions',
      'gwnaed y gwerthoedd dan ddiffiniadau gwahanol',
    ],
  ])('gives the reason if it is not compared: %s', (_, rows, basis, english, welsh) => {
    expect(explain(rows, { basis })).toEqual([`Not compared: ${english}.`, `Heb ei gymharu: ${welsh}.`]);
  });
});
