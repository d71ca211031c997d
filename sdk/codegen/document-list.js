import { curated } from './curated.js';

/** A graphql-codegen plug-in: JSON, the text of every document by its id, in the order of their names. */
export async function plugin(_schema, documents) {
  const { operations } = curated(documents);
  const byName = operations.sort((one, other) => (one.name < other.name ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(byName.map(({ id, whole }) => [id, whole])), null, 2)}\n`;
}
