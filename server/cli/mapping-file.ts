/** Converts mappings and measures between the shape of their files and the shape of the API. */
import type { ImportMapping, ImportMappingDefineInput, Measure, MeasureDefineInput } from '@yardstick/sdk';
import type { PublishedStatus } from '../domain/observations/published-details.js';
import { groupBy } from '../domain/values/group-by.js';
import type { MappingDocument, MeasureDocument } from '../imports/mapping-document.js';
import { Refused } from './failure.js';

interface Item {
  readonly filter: string;
  readonly item: string;
}
interface ApiCell {
  readonly column: string;
  readonly where?: readonly Item[] | null;
}
type Items = MappingDocument['measures'][number]['where'];
type Cell = NonNullable<MappingDocument['measures'][number]['numerator']>;

const listOf = (items: Items) =>
  Object.entries(items).flatMap(([filter, chosen]) => [chosen].flat().map((item) => ({ filter, item })));

const cellOf = ({ column, where = {} }: Cell) => ({ column, where: listOf(where) });

/** Returns the API's input that stores a mapping. Throws {@link Refused} if a new measure has no polarity. */
export function mappingInput({
  measures,
  newMeasures = [],
  statuses = {},
  ...mapping
}: MappingDocument): ImportMappingDefineInput {
  return {
    ...mapping,
    statuses: Object.entries(statuses).flatMap(([filter, items]) =>
      Object.entries(items).map(([item, status]) => ({ filter, item, status })),
    ),
    measures: measures.map((measure) => ({
      ...measure,
      where: listOf(measure.where),
      numerator: measure.numerator && cellOf(measure.numerator),
      denominator: measure.denominator && cellOf(measure.denominator),
    })),
    newMeasures: decided(newMeasures),
  };
}

/** Returns the measures if all have a polarity. Throws {@link Refused} with the codes of those without one. */
export function decided(measures: readonly MeasureDocument[]): MeasureDefineInput[] {
  const open = measures.filter(({ polarity }) => polarity === null).map(({ code }) => code);
  if (open.length > 0) {
    throw new Refused(
      `Decide which values are good of ${open.join(', ')}. Write a polarity in the file (HIGH_IS_GOOD, LOW_IS_GOOD, BAND_IS_GOOD or NO_JUDGEMENT), or give it with --polarity <measure>=<polarity>; --polarity <polarity> is for all that are open.`,
    );
  }
  return measures.flatMap(({ polarity, ...measure }) =>
    polarity === null ? [] : [{ ...measure, polarity }],
  );
}

const itemsOf = (items: readonly Item[]): Items =>
  Object.fromEntries(
    [...groupBy(items, ({ filter }) => filter)].map(([filter, all]) => [
      filter,
      all.length === 1 ? (all[0]?.item ?? '') : all.map(({ item }) => item),
    ]),
  );

const fileCell = ({ column, where }: ApiCell): Cell => ({
  column,
  ...(where?.length && { where: itemsOf(where) }),
});

type Mapped = ImportMappingDefineInput['measures'][number];

interface ApiMapping extends Omit<ImportMappingDefineInput, 'statuses'> {
  /** Any text is accepted as a status, because a newer service may have other statuses; `mapping set` checks it. */
  readonly statuses?: readonly (Item & { readonly status: string })[] | null;
}

/** Returns a mapping of the API in the shape of its file. */
export const mappingFile = ({
  measures,
  newMeasures: _none,
  statuses,
  leftOutAreas,
  ...mapping
}: ApiMapping): MappingDocument => ({
  ...mapping,
  filters: [...mapping.filters],
  leftOutAreas: [...(leftOutAreas ?? [])],
  ...(statuses?.length && {
    statuses: Object.fromEntries(
      [...groupBy(statuses, ({ filter }) => filter)].map(([filter, all]) => [
        filter,
        Object.fromEntries(all.map(({ item, status }) => [item, status as PublishedStatus])),
      ]),
    ),
  }),
  measures: measures.map(({ measure, where, value, numerator, denominator }: Mapped) => ({
    measure,
    where: itemsOf(where),
    value,
    numerator: numerator ? fileCell(numerator) : null,
    denominator: denominator ? fileCell(denominator) : null,
  })),
});

/** Returns a stored mapping in the shape of its file. */
export const storedMappingFile = ({ id: _id, stableId: _stableId, measures, ...mapping }: ImportMapping) =>
  mappingFile({
    ...mapping,
    measures: measures.map(({ code, ...measure }) => ({ ...measure, measure: code })),
  });

/** Returns a stored measure in the shape of its file. */
export const measureFile = ({
  id: _id,
  stableId: _stableId,
  council: _council,
  recordedAt: _recordedAt,
  unit,
  ...measure
}: Measure) => ({ ...measure, unit: unit.kind });
