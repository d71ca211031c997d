import { type Decimal, decimal } from '../../../server/domain/values/decimal.js';

export const decimals = (...texts: readonly (string | number)[]): readonly Decimal[] => texts.map(decimal);

/** Converts texts and numbers to decimals; `null`, which means a gap in the series, stays `null`. */
export const series = (...texts: readonly (string | number | null)[]): readonly (Decimal | null)[] =>
  texts.map((text) => (text === null ? null : decimal(text)));
