import { z } from 'zod';
import type { ImportMapping } from '../services/imports/manage-import-mappings.js';

const items = z.record(z.string(), z.string());
const cell = z.strictObject({ column: z.string(), where: items.optional() });

const mapping: z.ZodType<ImportMapping> = z.strictObject({
  code: z.string(),
  fileName: z.string(),
  source: z.string(),
  filters: z.array(z.string()),
  leftOutAreas: z.array(z.string()),
  measures: z.array(
    z.strictObject({
      measure: z.string(),
      where: items,
      value: z.string(),
      numerator: cell.nullable(),
      denominator: cell.nullable(),
    }),
  ),
  version: z.number().int().min(0),
});

/** Reads a mapping from JSON. Throws with the path of each invalid part. */
export function readMapping(text: string): ImportMapping {
  const result = mapping.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the mapping'}: ${message}`,
  );
  throw new Error(`Invalid import mapping:\n${lines.join('\n')}`);
}
