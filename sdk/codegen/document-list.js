import { curated } from './curated.js';

/**
 * A graphql-codegen plug-in that writes a JSON object with the text of each document by the document's id (`sha256:`
 * and hexadecimal digits), in order of the operations' names.
 */
export async function plugin(_schema, documents) {
  const { operations } = curated(documents);
  const byName = operations.sort((one, other) => (one.name < other.name ? -1 : 1));
  const texts = byName.map(({ hash, whole }) => [`sha256:${hash.toString('hex')}`, whole]);
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
}
