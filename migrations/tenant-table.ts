/**
 * The row-level security that every tenant table gets. Migrations are history: nothing here may change what
 * a merged migration did. A new behaviour gets a new function.
 *
 * The tenant's id is read through a scalar subquery, so that PostgreSQL evaluates it once a statement and
 * not once a row. Unset it is NULL and shows no row; left over as the empty string it fails the cast.
 */
const tenant = `(SELECT current_setting('app.council_id', true)::uuid)`;

/** `yardstick_tenant` sees and writes one council's rows; nobody else, the owner included, sees any. */
export const tenantTable = (table: string, grants = 'SELECT, INSERT, UPDATE'): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_own_rows ON ${table} TO yardstick_tenant
    USING (council_id = ${tenant}) WITH CHECK (council_id = ${tenant});
  GRANT ${grants} ON ${table} TO yardstick_tenant;
`;

/** A fact once recorded is never changed or removed by the application: a correction is a new row. */
export const appendOnlyTenantTable = (table: string): string => tenantTable(table, 'SELECT, INSERT');

/**
 * A table of shared rows (`council_id` NULL: the catalogue's) and of councils' own. All may read what is
 * shared; a council writes its own; the catalogue is written where the platform door set `app.catalogue`.
 */
export const catalogueTable = (table: string, grants = 'SELECT, INSERT, UPDATE'): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_shared_rows ON ${table} FOR SELECT TO yardstick_tenant, yardstick_published
    USING (council_id IS NULL);
  CREATE POLICY ${table}_own_rows ON ${table} TO yardstick_tenant
    USING (council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid))
    WITH CHECK (council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid));
  CREATE POLICY ${table}_catalogue_rows ON ${table} TO yardstick_tenant
    USING (council_id IS NULL AND (SELECT current_setting('app.catalogue', true)) = 'on')
    WITH CHECK (council_id IS NULL AND (SELECT current_setting('app.catalogue', true)) = 'on');
  GRANT ${grants} ON ${table} TO yardstick_tenant;
  GRANT SELECT ON ${table} TO yardstick_published;
`;
