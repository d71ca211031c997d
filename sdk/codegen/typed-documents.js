import { curated } from './curated.js';

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const typeOf = ({ name, kind }) => `${name}${kind[0].toUpperCase()}${kind.slice(1)}`;

/**
 * A graphql-codegen plug-in that writes each operation as a typed document. Each fragment is a constant that documents
 * share, so that a bundle contains the fragment only once, and only if one of its operations uses the fragment.
 */
export async function plugin(_schema, documents) {
  const { fragments, operations } = curated(documents);
  const texts = fragments.map(([name, text]) => `const ${name}Text = ${quoted(text)};`);
  const typed = operations.map((operation) => {
    const { name, hash, text } = operation;
    const used = operation.fragments.map((fragment) => `, ${fragment}Text`).join('');
    const types = `${typeOf(operation)}, ${typeOf(operation)}Variables`;
    return `export const ${name}Document = /*#__PURE__*/ knownDocument<${types}>(\n  '${hash.toString('base64').replace(/=+$/, '')}',\n  ${quoted(text)}${used});`;
  });
  return {
    prepend: ["import { knownDocument } from '../document.js';"],
    content: [...texts, ...typed].join('\n'),
  };
}
