import type { DisclosableFigure } from '../../../server/domain/disclosure/publishable-figure.js';
import { type AbsenceReason, absentFigure, valueFigure } from '../../../server/domain/observations/figure.js';
import { decimal, decimalText } from '../../../server/domain/values/decimal.js';

export const countFigure = (key: string, count: number): DisclosableFigure => ({
  key,
  counts: 'VALUE',
  figure: valueFigure(decimal(count)),
  numerator: null,
  denominator: null,
  multiplier: 1,
});

export const percentFigure = (key: string, numerator: number, denominator: number): DisclosableFigure => ({
  key,
  counts: 'NUMERATOR',
  figure: valueFigure(decimal(numerator).times(100).div(denominator)),
  numerator: decimal(numerator),
  denominator: decimal(denominator),
  multiplier: 100,
});

export const symbolFigure = (key: string, reason: AbsenceReason): DisclosableFigure => ({
  ...countFigure(key, 0),
  figure: absentFigure(reason),
});

/**
 * Returns a figure as a reader sees it, such as `12` or `c`. A figure with a fraction is `40 (2/5)`; `?` in place of a
 * number means that this part is not published.
 */
export function seen({ figure, numerator, denominator }: DisclosableFigure): string {
  const value =
    figure.kind === 'VALUE'
      ? decimalText(figure.value)
      : figure.absence.reason === 'CONFIDENTIAL'
        ? 'c'
        : 'x';
  if (numerator === null && denominator === null) return value;
  return `${value} (${numerator?.toFixed() ?? '?'}/${denominator?.toFixed() ?? '?'})`;
}
