import { z } from 'zod';
import type { AllowedItems } from '../domain/imports/item-series.js';
import { groupBy } from '../domain/values/group-by.js';

/** A query parameter that may be absent, given once or repeated; read as a list. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((values): readonly string[] => [values ?? []].flat());

const chosenItem = /^[^=]+=/s;

/** The query parameters of `POST /imports/open-data/mapping`. */
export const proposalParameters = z.object({
  /** The file's own name, from which the name of the mapping is made. */
  name: z.string().min(1).max(255),
  /** The size in bytes of the `.meta.csv` at the beginning of the body; absent if the body has none. */
  metaBytes: z.coerce.number().int().min(1).max(2_000_000).optional(),
  /** The citation of the figures. */
  source: z.string().optional(),
  /** Items to use, each as `<filter>=<item>`. Of a filter that is named, only these items are used. */
  items: several.refine((items) => items.every((item) => chosenItem.test(item)), {
    message: 'write <filter>=<item>',
  }),
  /** The columns of the only indicators to use. If absent, all indicators are used. */
  indicators: several,
  /** Columns that are filters although they contain only numbers. */
  filters: several,
});

/** Groups texts such as `sex=Total` into the items of each filter. */
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
