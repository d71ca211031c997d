/**
 * Returns the upper tail of Student's t for a whole number of degrees of freedom: 1 − P(T ≤ t), by the finite
 * sums of Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function upperTail(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const cosine = Math.cos(angle);
  const odd = degreesOfFreedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = 0;
  for (let k = odd ? 3 : 2; k <= degreesOfFreedom; k += 2) {
    sum += term;
    term *= (cosine ** 2 * (k - 1)) / k;
  }
  const within = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 - within) / 2;
}

/**
 * Returns the value that Student's t exceeds with the given probability, to the precision of a binary
 * floating point number. Throws `RangeError` unless 0 < probability < 0.5 and the degrees of freedom are a
 * whole number of at least 1.
 *
 * @example studentT(0.1, 3) is 1.6377443537
 */
export function studentT(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 0.5)) throw new RangeError(`${probability} is no upper tail`);
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(`${degreesOfFreedom} degrees of freedom`);
  }
  let low = 0;
  let high = 1;
  while (upperTail(high, degreesOfFreedom) > probability) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (upperTail(middle, degreesOfFreedom) > probability) low = middle;
    else high = middle;
  }
}
