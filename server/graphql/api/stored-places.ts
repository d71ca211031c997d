import { type Decimal, decimalLimits, roundHalfAwayFromZero } from '../../domain/values/decimal.js';

/** A result of division: to as many decimal places as the service stores, where the exact one has no end. */
export const toStoredPlaces = (value: Decimal): Decimal =>
  roundHalfAwayFromZero(value, decimalLimits.decimalPlaces);
