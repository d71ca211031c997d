import { type Decimal, decimal } from '../../../server/domain/values/decimal.js';

export const decimals = (...texts: readonly (string | number)[]): readonly Decimal[] => texts.map(decimal);

/** Decimals and `null` for a gap. */
export const series = (...texts: readonly (string | number | null)[]): readonly (Decimal | null)[] =>
  texts.map((text) => (text === null ? null : decimal(text)));
