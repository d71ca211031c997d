import type { Measure } from '@yardstick/sdk';
import { kebabCase } from '../choices.js';
import { inWords } from './signs.js';
import { tableText } from './table.js';

export const measuresText = (measures: readonly Measure[], width: number | null): string =>
  measures.length === 0
    ? 'There is no such measure.\n'
    : tableText(
        [
          { head: 'Code', cell: ({ code }) => code },
          { head: 'Title', cell: ({ title }) => title.en },
          { head: 'Unit', cell: ({ unit }) => unit.label.en },
          { head: 'Places', align: 'right', cell: ({ decimalPlaces }) => `${decimalPlaces}` },
          { head: 'Polarity', cell: ({ polarity }) => kebabCase(polarity) },
          { head: 'Owner', cell: ({ council }) => council?.gssCode ?? 'shared' },
        ],
        measures,
        width,
      );

/** Returns one measure as text for a terminal, with each fact on its own line. */
export function measureText(measure: Measure): string {
  const { title, definition, numeratorLabel, denominatorLabel, minimumValue, maximumValue } = measure;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Welsh title', title.cy],
    ['Definition', definition.en],
    ['Unit', measure.unit.label.en],
    ['Decimal places', `${measure.decimalPlaces}`],
    ['Polarity', inWords(measure.polarity)],
    ['Numerator', numeratorLabel?.en ?? null],
    ['Denominator', denominatorLabel?.en ?? null],
    ['Multiplier', numeratorLabel && `${measure.multiplier}`],
    ['Covers', inWords(measure.accumulation)],
    ['Reported', `${inWords(measure.frequency)}, ${inWords(measure.yearType)} year`],
    ['Smallest value', minimumValue],
    ['Largest value', maximumValue],
    ['Smallest denominator', measure.minimumDenominator],
    ['Quartiles', measure.hasQuartiles ? 'yes' : 'no'],
    ['Due after a period', `${measure.dueWithin} days`],
    ['Source', measure.source],
    ['Owner', measure.owner],
    ['Council', measure.council?.gssCode ?? null],
    ['Version', `${measure.version}`],
  ];
  const lines = facts.flatMap(([name, fact]) => (fact === null ? [] : [`${name}: ${fact}`]));
  return `${measure.code}: ${title.en}\n${lines.join('\n')}\n`;
}
