import { type Decimal, decimalLimits, roundHalfAwayFromZero } from '../../domain/values/decimal.js';

/** Rounds the result of a division to the number of decimal places that the service stores. */
export const toStoredPlaces = (value: Decimal): Decimal =>
  roundHalfAwayFromZero(value, decimalLimits.decimalPlaces);
