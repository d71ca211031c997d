const tables = [
  'comparison_group',
  'comparison_group_edition',
  'comparison_group_member',
  'publication_release',
  'shared_publication',
] as const;

const alter = (action: string): string =>
  tables.map((table) => `ALTER TABLE ${table} ${action} ROW LEVEL SECURITY;`).join('\n');

/** Lets the database's owner, who runs the migrations, see and change every row that names an area. */
export const showRowsToOwner = alter('NO FORCE');
/** Subjects the owner to the tables' policies again. */
export const hideRowsFromOwner = alter('FORCE');
