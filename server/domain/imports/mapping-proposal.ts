/** Proposes a mapping of an open-data file from its profile: a measure for each indicator of each series. */
import type { TimeIdentifier } from '../values/time-identifier.js';
import type { MeasureFigures } from './figure-summary.js';
import type { IndicatorColumn, OpenDataLayout } from './open-data-layout.js';
import {
  describeItems,
  type FilterItems,
  itemsFor,
  type MappedMeasure,
  type OpenDataMapping,
} from './open-data-mapping.js';
import type { ProposalNote } from './proposal-note.js';
import { type Candidate, type Fraction, fractionFinder } from './proposed-fraction.js';
import {
  type MeasureFacts,
  mayBeFraction,
  measureCode,
  type ProposedMeasure,
  proposeMeasure,
  slug,
  unitOf,
} from './proposed-measure.js';
import { cellKey, type SeriesProfile } from './series-profile.js';

export interface ProposalInput {
  readonly fileName: string;
  /**
   * The citation for the figures. If `null`, the known mapping's citation is used or, without one, the
   * Department for Education with the name of the file.
   */
  readonly source: string | null;
  readonly layout: OpenDataLayout;
  readonly series: readonly SeriesProfile[];
  /** The figures of each indicator of each series, by {@link cellKey}. */
  readonly figures: ReadonlyMap<string, MeasureFigures>;
  /** The identifier of the file's periods. */
  readonly identifier: TimeIdentifier;
  readonly leftOutAreas: readonly string[];
  /** The mapping that exists already for files of this name. */
  readonly known: OpenDataMapping | null;
  readonly isTakenMapping: (code: string) => boolean;
  readonly isTakenMeasure: (code: string) => boolean;
}

export interface MappingProposal {
  readonly mapping: OpenDataMapping;
  /** The measures of the mapping that the known mapping lacks. */
  readonly newMeasures: readonly ProposedMeasure[];
  /** The figures of each measure of the mapping that this file feeds. */
  readonly figures: readonly MeasureFigures[];
  readonly notes: readonly ProposalNote[];
}

export function proposeMapping(input: ProposalInput): MappingProposal {
  const { layout, series, known } = input;
  const notes: ProposalNote[] = [];
  const fractionOf = fractionFinder(layout, series);
  const taken = new Set<string>();
  const isTaken = (code: string): boolean => taken.has(code) || input.isTakenMeasure(code);
  const mapped: MappedMeasure[] = [];
  const newMeasures: ProposedMeasure[] = [];
  const figures: MeasureFigures[] = [];
  for (const candidate of candidatesOf(layout, series)) {
    const { indicator, cells } = candidate;
    const rows = rowsText(candidate.series.where, layout);
    if (cells.numbers === 0) notes.push({ code: 'NO_NUMBERS', column: indicator.column, rows });
    else if (isAlwaysHundred(candidate))
      notes.push({ code: 'ALWAYS_HUNDRED', column: indicator.column, rows });
    else {
      const fraction = fractionOf(candidate);
      const same = known?.measures.find((each) => isSame(each, candidate, layout));
      const facts = factsOf(input, candidate, fraction);
      const code = same?.measure ?? measureCode(facts, isTaken);
      taken.add(code);
      mapped.push(mappedMeasure(code, candidate, fraction));
      if (!same) {
        newMeasures.push(proposeMeasure(code, facts));
        if (facts.decimalPlaces < cells.decimalPlaces) {
          const { decimalPlaces: described } = facts;
          notes.push({ code: 'DECIMALS_DIFFER', measure: code, described, found: cells.decimalPlaces });
        }
      }
      const counted = input.figures.get(cellKey(candidate.seriesIndex, candidate.indicatorIndex));
      if (counted) figures.push({ ...counted, measure: code });
    }
  }
  const rest = known?.measures.filter(({ measure }) => !taken.has(measure)) ?? [];
  const [kept, lost] = [true, false].map((there) => rest.filter((each) => isInFile(layout, each) === there));
  const mapping = mappingOf(input, [...mapped, ...(kept ?? [])]);
  for (const { measure } of lost ?? []) notes.push({ code: 'NOT_IN_FILE', measure });
  if (known) notes.unshift({ code: 'KNOWN_MAPPING', mapping: known.code, measures: known.measures.length });
  if (newMeasures.length > 0) notes.unshift({ code: 'POLARITY_OPEN', measures: newMeasures.length });
  if (input.leftOutAreas.length > 0) notes.push({ code: 'AREAS_LEFT_OUT', areas: input.leftOutAreas });
  return { mapping, newMeasures, figures, notes: [...notes, ...assumedUnits(layout, newMeasures, mapped)] };
}

const candidatesOf = ({ indicators }: OpenDataLayout, all: readonly SeriesProfile[]): readonly Candidate[] =>
  all.flatMap((series, seriesIndex) =>
    indicators.flatMap((indicator, indicatorIndex) => {
      const cells = series.cells[indicatorIndex];
      return cells ? [{ series, seriesIndex, indicator, indicatorIndex, cells }] : [];
    }),
  );

/**
 * True if the column may be a percentage and is always 100: the row is then a total, and the value is its
 * share of itself.
 */
const isAlwaysHundred = ({ indicator, cells }: Candidate): boolean =>
  cells.least === 100 && cells.most === 100 && mayBeFraction(indicator);

const rowsText = (where: FilterItems, { filters }: OpenDataLayout): string =>
  describeItems(
    filters.map(({ column }) => column),
    where,
  ) || 'of the file';

/**
 * True if the known measure is read from the same cells of the file: from the same column, in rows with an
 * item in common for every filter. A filter that the known mapping lacks must be at its total, or have all
 * its items selected.
 */
const isSame = (
  known: MappedMeasure,
  { indicator, series }: Candidate,
  { filters }: OpenDataLayout,
): boolean =>
  known.value === indicator.column &&
  filters.every(({ column, items: all, total }) => {
    const items = itemsFor(series.where, column);
    const knownItems = itemsFor(known.where, column);
    return knownItems.length === 0
      ? items.length === all.length || items.includes(total ?? '')
      : items.some((item) => knownItems.includes(item));
  });

/**
 * True if the file has the value's column, the filters and, for each filter, an item of a measure of the
 * known mapping.
 */
const isInFile = ({ filters, indicators }: OpenDataLayout, { value, where }: MappedMeasure): boolean =>
  indicators.some(({ column }) => column === value) &&
  filters.length === Object.keys(where).length &&
  filters.every(({ column, items }) => itemsFor(where, column).some((item) => items.includes(item)));

function mappedMeasure(
  measure: string,
  { series, indicator }: Candidate,
  fraction: Fraction | null,
): MappedMeasure {
  return {
    measure,
    where: series.where,
    value: indicator.column,
    numerator: fraction?.numerator ?? null,
    denominator: fraction?.denominator ?? null,
  };
}

/** Returns the names of the indicators without the words with which all of them begin. */
function shortNames(indicators: readonly IndicatorColumn[]): readonly string[] {
  const all = indicators.map(({ column }) => slug(column).split('-'));
  const [first = []] = all;
  const isShared = (place: number): boolean => all.every((words) => words[place] === first[place]);
  const shared = all.length > 1 ? first.findIndex((_word, place) => !isShared(place)) : 0;
  return all.map((words) => words.slice(Math.max(0, shared)).join('-') || words.join('-'));
}

const factsOf = (
  { layout, fileName, identifier }: ProposalInput,
  { series, indicator, indicatorIndex, cells }: Candidate,
  fraction: Fraction | null,
): MeasureFacts => ({
  indicator,
  shortName: shortNames(layout.indicators)[indicatorIndex] ?? '',
  where: series.where,
  filters: layout.filters.filter(({ column }) => !(column in layout.statuses)),
  file: fileName,
  identifier,
  labels: fraction?.labels ?? null,
  multiplier: fraction?.multiplier ?? null,
  decimalPlaces: Math.min(6, indicator.decimalPlaces ?? cells.decimalPlaces),
  range: [cells.least, cells.most],
});

/** Returns a note for each column of a new measure with a unit that only its name states. */
function assumedUnits(
  { indicators }: OpenDataLayout,
  newMeasures: readonly ProposedMeasure[],
  mapped: readonly MappedMeasure[],
): readonly ProposalNote[] {
  const fresh = new Set(
    newMeasures.filter(({ numeratorLabel }) => numeratorLabel === null).map(({ code }) => code),
  );
  return indicators.flatMap((indicator) => {
    const { unit, isAssumed } = unitOf(indicator, null);
    const isUsed = mapped.some(({ measure, value }) => value === indicator.column && fresh.has(measure));
    return isAssumed && isUsed ? [{ code: 'UNIT_ASSUMED', column: indicator.column, unit } as const] : [];
  });
}

function mappingOf(input: ProposalInput, mapped: readonly MappedMeasure[]): OpenDataMapping {
  const { layout, known, fileName } = input;
  const name = nameOfFiles(fileName);
  const leftOutAreas = [...new Set([...(known?.leftOutAreas ?? []), ...input.leftOutAreas])];
  return {
    code:
      known?.code ??
      untakenCode(slug(name).slice(0, 64).replace(/-$/, '') || 'mapping', input.isTakenMapping),
    fileName: known?.fileName ?? name.slice(0, 120),
    source: input.source ?? known?.source ?? `Department for Education, ${name}`.slice(0, 300),
    filters: layout.filters.map(({ column }) => column),
    leftOutAreas,
    ...(Object.keys(layout.statuses).length > 0 && { statuses: layout.statuses }),
    measures: mapped,
  };
}

const untakenCode = (code: string, isTaken: (code: string) => boolean): string => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? code : `${code.slice(0, 60)}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
};

/**
 * Returns the start of the file's name that later releases share: the name without the years and the ending.
 *
 * @example nameOfFiles('csww_indicators_2017_to_2025.csv') === 'csww_indicators'
 */
const nameOfFiles = (fileName: string): string => {
  const name = fileName.replace(/\.[a-z]+$/i, '');
  return name.replace(/(?:[_ -]+(?:to|(?:19|20)\d\d(?:\d\d|[-_]\d\d)?))+$/i, '') || name;
};
