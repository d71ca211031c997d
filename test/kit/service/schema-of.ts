import type { Connection } from '../../../server/persistence/sql/connection.js';
import { ask } from '../database/sql.js';

const ours = (namespace: string) => `${namespace} = 'public'::regnamespace`;

/**
 * A query with one line for each object that migrations create: columns, constraints, indexes, policies, grants,
 * triggers and so on.
 */
const things = `
  SELECT format('column %s.%s %s%s%s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod),
    CASE WHEN attnotnull THEN ' not null' END, nullif(attgenerated, ''), pg_get_expr(adbin, adrelid)) AS line
  FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid AND relkind IN ('r', 'v', 'm', 'p')
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE ${ours('relnamespace')} AND attnum > 0 AND NOT attisdropped
  UNION ALL
  SELECT format('constraint %s %s %s', coalesce(conrelid::regclass::text, contypid::regtype::text), conname,
    pg_get_constraintdef(oid)) FROM pg_constraint WHERE ${ours('connamespace')} AND contype <> 'n'
  UNION ALL
  SELECT pg_get_indexdef(indexrelid) FROM pg_index
  JOIN pg_class ON pg_class.oid = indexrelid WHERE ${ours('relnamespace')}
  UNION ALL
  SELECT format('table %s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relpersistence)
  FROM pg_class WHERE relkind = 'r' AND ${ours('relnamespace')}
  UNION ALL
  SELECT format('policy %s %s %s %s %s %s', polname, polrelid::regclass, polcmd, polroles::regrole[],
    pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM pg_policy
  UNION ALL
  SELECT format('grant %s %s to %s', privilege_type, relname, grantee::regrole)
  FROM pg_class, aclexplode(relacl) WHERE ${ours('relnamespace')}
  UNION ALL
  SELECT format('grant %s %s.%s to %s', privilege_type, attrelid::regclass, attname, grantee::regrole)
  FROM pg_attribute, aclexplode(attacl) WHERE attrelid > 16383
  UNION ALL
  SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL
  SELECT pg_get_functiondef(oid) FROM pg_proc WHERE ${ours('pronamespace')}
  UNION ALL
  SELECT format('type %s %s', typname, typtype) FROM pg_type WHERE ${ours('typnamespace')}`;

/** Returns a database's schema as sorted lines. Two databases with the same lines have the same schema. */
export async function schemaOf(database: Connection): Promise<readonly string[]> {
  const rows = await ask<{ line: string }>(database, `${things} ORDER BY 1`);
  return rows.map(({ line }) => line);
}
