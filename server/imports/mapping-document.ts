import { z } from 'zod';
import type { ItemStatuses } from '../domain/imports/open-data-mapping.js';
import { accumulations, frequencies, polarities, units } from '../domain/measures/measure.js';
import { publishedStatuses } from '../domain/observations/published-details.js';
import { yearTypes } from '../domain/values/time-identifier.js';

const items = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]));
const cell = z.strictObject({ column: z.string(), where: items.optional() });
const statuses: z.ZodType<ItemStatuses> = z.record(
  z.string(),
  z.record(z.string(), z.enum(publishedStatuses)),
);
const text = z.strictObject({ en: z.string(), cy: z.string().nullable().default(null) });
const decimal = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .default(null);

const measure = z.strictObject({
  code: z.string(),
  title: text,
  definition: text,
  unit: z.enum(units),
  decimalPlaces: z.number().int(),
  polarity: z.enum(polarities).nullable().default(null),
  multiplier: z.number().int().default(1),
  accumulation: z.enum(accumulations),
  yearType: z.enum(yearTypes),
  frequency: z.enum(frequencies),
  numeratorLabel: text.nullable().default(null),
  denominatorLabel: text.nullable().default(null),
  minimumDenominator: decimal,
  minimumValue: decimal,
  maximumValue: decimal,
  hasQuartiles: z.boolean().default(true),
  dueWithin: z.number().default(0),
  topic: z.string().nullable().default(null),
  shortName: z.string().nullable().default(null),
  source: z.string().nullable().default(null),
  owner: z.string().nullable().default(null),
  version: z.number().int().min(1).nullable().default(null),
});
/** A measure in the shape of its file. Its polarity is `null` until a person has chosen one. */
export type MeasureDocument = z.infer<typeof measure>;

const mapping = z.strictObject({
  code: z.string(),
  fileName: z.string(),
  source: z.string(),
  filters: z.array(z.string()),
  leftOutAreas: z.array(z.string()).default([]),
  statuses: statuses.optional(),
  measures: z.array(
    z.strictObject({
      measure: z.string(),
      where: items,
      value: z.string(),
      numerator: cell.nullable().default(null),
      denominator: cell.nullable().default(null),
    }),
  ),
  newMeasures: z.array(measure).optional(),
  version: z.number().int().min(0),
});
/** A mapping in the shape of its file, with the new measures that are defined together with the mapping. */
export type MappingDocument = z.infer<typeof mapping>;

function readJson<Value>(what: string, schema: z.ZodType<Value>, json: string): Value {
  const result = schema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the whole text'}: ${message}`,
  );
  throw new Error(`Invalid ${what}:\n${lines.join('\n')}`);
}

/** Reads a mapping from JSON. Throws an error that gives the path of each invalid part. */
export const readMapping = (json: string): MappingDocument => readJson('import mapping', mapping, json);

/** Reads one measure, or a list of measures, from JSON. Throws an error that gives the path of each invalid part. */
export function readMeasures(json: string): readonly MeasureDocument[] {
  const isList = json.trimStart().startsWith('[');
  return isList
    ? readJson('list of measures', z.array(measure).min(1), json)
    : [readJson('measure', measure, json)];
}
