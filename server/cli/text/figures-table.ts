import type { MeasureFigures, PeriodFigures } from '@yardstick/sdk';
import { tableText } from './table.js';

const symbols = ({ symbols: all }: PeriodFigures): string =>
  all.map(({ symbol, cells }) => `${cells} ${symbol}`).join(', ');

const range = ({ minimum, maximum }: PeriodFigures): string =>
  minimum === null ? '' : minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;

const leftOut = ({ leftOut: others }: PeriodFigures): string =>
  others.map(({ items, figures }) => `${figures} of ${items}`).join('; ');

/**
 * Returns a table for each measure, with one row for each period: the numbers of councils and other areas, the
 * symbols, the range of the figures, and the number of figures of items that are left out.
 */
export const figuresTables = (figures: readonly MeasureFigures[], width: number | null): string =>
  figures
    .map(
      ({ measure, periods }) =>
        `\n${measure}\n${tableText<PeriodFigures>(
          [
            { head: 'Period', cell: ({ period }) => period },
            { head: 'Councils', align: 'right', cell: ({ councils }) => `${councils}` },
            { head: 'Other areas', align: 'right', cell: ({ otherAreas }) => `${otherAreas}` },
            { head: 'Symbols', cell: symbols },
            { head: 'Range', cell: range },
            ...(periods.some(({ leftOut: others }) => others.length > 0)
              ? [{ head: 'Left out', cell: leftOut }]
              : []),
          ],
          periods,
          width,
        )}`,
    )
    .join('');
