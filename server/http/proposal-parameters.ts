import { z } from 'zod';
import type { AllowedItems } from '../domain/imports/item-series.js';
import { groupBy } from '../domain/values/group-by.js';

/** One or more values of a query parameter. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((values): readonly string[] => [values ?? []].flat());

const chosenItem = /^[^=]+=/s;

/** Query parameters of `POST /imports/open-data/mapping`. */
export const proposalParameters = z.object({
  /** The file's own name, from which the name of the mapping is made. */
  name: z.string().min(1).max(255),
  /** The number of bytes of the `.meta.csv` with which the body begins. */
  metaBytes: z.coerce.number().int().min(1).max(2_000_000).optional(),
  /** The citation of the figures. */
  source: z.string().optional(),
  /** `<filter>=<item>`: only this item of the filter. */
  items: several.refine((items) => items.every((item) => chosenItem.test(item)), {
    message: 'write <filter>=<item>',
  }),
  /** Only this indicator. */
  indicators: several,
  /** A column of numbers that is a filter. */
  filters: several,
});

/** The items of each filter from texts such as `sex=Total`. */
export const itemsIn = (texts: readonly string[]): AllowedItems => {
  const chosen = texts.map((text) => {
    const at = text.indexOf('=');
    return { filter: text.slice(0, at), item: text.slice(at + 1) };
  });
  return Object.fromEntries(
    [...groupBy(chosen, ({ filter }) => filter)].map(([filter, items]) => [
      filter,
      items.map(({ item }) => item),
    ]),
  );
};
