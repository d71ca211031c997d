import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm';

/** Column kinds that the entities share. */
export const id: EntitySchemaColumnOptions = { type: 'uuid', primary: true, generated: 'uuid' };
export const councilId: EntitySchemaColumnOptions = { name: 'council_id', type: 'uuid' };
export const sharedOrCouncilId: EntitySchemaColumnOptions = { ...councilId, nullable: true };

type Naming = { readonly name?: string };

export const uuid = ({ name }: Naming = {}): EntitySchemaColumnOptions => ({ type: 'uuid', name });
export const text = ({ name }: Naming = {}): EntitySchemaColumnOptions => ({ type: 'text', name });
export const texts = ({ name }: Naming = {}): EntitySchemaColumnOptions => ({
  type: 'text',
  array: true,
  name,
});
export const integer = ({ name }: Naming = {}): EntitySchemaColumnOptions => ({ type: 'int', name });
export const flag = ({ name }: Naming = {}): EntitySchemaColumnOptions => ({ type: 'boolean', name });
export const date = ({ name }: Naming = {}): EntitySchemaColumnOptions => ({ type: 'date', name });
export const instant = ({ name }: Naming = {}): EntitySchemaColumnOptions => ({ type: 'timestamptz', name });
/** Makes a column for decimals, which are read and written as text: they never pass through binary floating point. */
export const exact = ({ name }: Naming = {}): EntitySchemaColumnOptions => ({ type: 'numeric', name });
export const nullable = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({
  ...column,
  nullable: true,
});
/**
 * Marks a column that the database sets when the row is inserted, and that the ORM never writes. To get the value
 * after an insert, read the row again.
 */
export const setByDatabase = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({
  ...column,
  insert: false,
  update: false,
});

/**
 * Returns the select list of an entity for a query in SQL, which gives the same rows as the ORM. Frequent reads are
 * written in SQL, because building a wide query in the ORM takes longer than PostgreSQL takes to answer it.
 *
 * @param alias The name of the rows in the query, if that is not the name of the table.
 */
export function rowColumns<Row>(
  { options: { columns, tableName } }: EntitySchema<Row>,
  alias = tableName,
): string {
  const all = Object.entries<EntitySchemaColumnOptions | undefined>(columns);
  return all
    .map(([property, column]) => {
      const reference = `${alias}.${column?.name ?? property}`;
      return `${reference}${column?.type === 'date' ? '::text' : ''} AS "${property}"`;
    })
    .join(', ');
}
