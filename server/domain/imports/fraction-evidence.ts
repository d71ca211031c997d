/**
 * Finds the numerator and denominator of a published value by arithmetic. An open-data file does not say
 * which columns they are, but value = numerator ÷ denominator × multiplier holds in its rows.
 */
import { type Multiplier, multipliers } from '../measures/measure.js';

/** The numbers of one row, in the order of the indicators; `null` for a cell with a symbol. */
export type RowNumbers = readonly (number | null)[];

/** The councils' rows of one series, by area and period. */
export type SeriesNumbers = ReadonlyMap<string, RowNumbers>;

export interface FractionFit {
  readonly multiplier: Multiplier;
  /** The share of rows, from 0 to 1, in which the fraction gives the value. */
  readonly share: number;
  /** The mean distance between value and fraction. */
  readonly distance: number;
}

/** A row that the fraction must explain. */
export interface FractionRow {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The decimal places of a value and of the parts of its fraction. */
export interface FractionPlaces {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

const requirements = { rows: 3, differentValues: 3, share: 0.95 } as const;

/**
 * Finds the multiplier with which the fraction gives the value, rounded as published, in the most rows.
 * Returns `null` if no multiplier does so in nearly all rows, or if the rows are too few or too alike to
 * judge. Rows of zeros and of whole fractions (numerator = denominator) are ignored, because too many
 * fractions fit them.
 */
export function fitFraction(rows: readonly FractionRow[], places: FractionPlaces): FractionFit | null {
  const telling = rows.filter(
    ({ value, numerator, denominator }) =>
      denominator > 0 && numerator !== 0 && value !== 0 && numerator !== denominator,
  );
  if (telling.length < requirements.rows) return null;
  if (new Set(telling.map(({ value }) => value)).size < requirements.differentValues) return null;
  const fits = multipliers.map((multiplier) => fitOf(telling, multiplier, places));
  return bestFit(fits);
}

/**
 * Returns the fit that explains the most rows; if several do, the closest of them. `null` if none explains
 * enough rows.
 */
function bestFit<Fit extends FractionFit>(fits: readonly Fit[]): Fit | null {
  const good = fits.filter(({ share }) => share >= requirements.share);
  return good.sort((a, b) => b.share - a.share || a.distance - b.distance)[0] ?? null;
}

function fitOf(rows: readonly FractionRow[], multiplier: Multiplier, places: FractionPlaces): FractionFit {
  const errors = {
    value: roundingError(places.value),
    numerator: partError(places.numerator),
    denominator: partError(places.denominator),
  };
  let agreeing = 0;
  let total = 0;
  for (const { value, numerator, denominator } of rows) {
    const fraction = (multiplier * numerator) / denominator;
    const distance = Math.abs(value - fraction);
    const tolerance =
      errors.value + (multiplier * errors.numerator + fraction * errors.denominator) / denominator;
    total += distance;
    if (distance <= tolerance) agreeing += 1;
  }
  return { multiplier, share: agreeing / rows.length, distance: total / rows.length };
}

/**
 * Returns the largest error of a rounded number. It is half a unit, because a publisher may round halves up
 * or to even, and a little more, because the fraction is calculated in binary.
 */
const roundingError = (places: number): number => 0.5 * 10 ** -places + 1e-9;

/**
 * Returns the largest error of a numerator or denominator. Whole numbers have none, because they are counts.
 */
const partError = (places: number): number => (places === 0 ? 0 : roundingError(places));

/** A fraction with both parts in columns of the value's own row. */
export interface ColumnFraction extends FractionFit {
  /** Indices in the list of indicators. */
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The largest number of rows to examine. They are taken evenly from the file, and are enough to find a
 * fraction of columns.
 */
const rowsOfColumns = 400;

/**
 * Finds the two other indicators that give the value in its own row, in all series together. `value` is the
 * index of an indicator, and `places` are the decimal places of each indicator.
 */
export function columnFraction(
  all: readonly SeriesNumbers[],
  value: number,
  places: readonly number[],
): ColumnFraction | null {
  const everyRow = all.flatMap((numbers) => [...numbers.values()]);
  const step = Math.ceil(everyRow.length / rowsOfColumns);
  const rows = everyRow.filter((_row, index) => index % step === 0);
  const others = [...places.keys()].filter((index) => index !== value);
  const fits = others.flatMap((numerator) =>
    others
      .filter((denominator) => denominator !== numerator)
      .flatMap((denominator) => {
        const fit = fitFraction(
          rows.flatMap((row) => fractionRow(row[value], row[numerator], row[denominator])),
          placesOf(places, value, numerator, denominator),
        );
        return fit ? [{ ...fit, numerator, denominator }] : [];
      }),
  );
  return bestFit(fits);
}

/**
 * A fraction with both parts in the same column: the numerator in the value's row, the denominator in the row
 * of another item.
 */
export interface ItemFraction extends FractionFit {
  /** Index of the indicator with both parts. */
  readonly count: number;
  /** Index of the denominator's series in the list of candidates. */
  readonly whole: number;
}

/**
 * Finds the indicator and the series in `wholes` that give the value: the indicator's count in `part` is the
 * numerator, and its count in that series is the denominator.
 */
export function itemFraction(
  part: SeriesNumbers,
  wholes: readonly SeriesNumbers[],
  value: number,
  places: readonly number[],
): ItemFraction | null {
  const fits: ItemFraction[] = [];
  for (const count of places.keys()) {
    if (count === value) continue;
    for (const [whole, numbers] of wholes.entries()) {
      const rows = [...part].flatMap(([area, row]) =>
        fractionRow(row[value], row[count], numbers.get(area)?.[count]),
      );
      const fit = fitFraction(rows, placesOf(places, value, count, count));
      if (fit) fits.push({ ...fit, count, whole });
    }
  }
  return bestFit(fits);
}

const placesOf = (
  places: readonly number[],
  value: number,
  numerator: number,
  denominator: number,
): FractionPlaces => ({
  value: places[value] ?? 0,
  numerator: places[numerator] ?? 0,
  denominator: places[denominator] ?? 0,
});

function fractionRow(
  value: number | null | undefined,
  numerator: number | null | undefined,
  denominator: number | null | undefined,
): readonly FractionRow[] {
  const isWhole =
    typeof value === 'number' && typeof numerator === 'number' && typeof denominator === 'number';
  return isWhole ? [{ value, numerator, denominator }] : [];
}
