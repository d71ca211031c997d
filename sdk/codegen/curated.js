import { createHash } from 'node:crypto';
import { concatAST, Kind, print, stripIgnoredCharacters, visit } from 'graphql';

const textOf = (definition) => stripIgnoredCharacters(print(definition));

/** Returns the names of the fragments that a definition uses, directly or through other fragments. */
function fragmentsOf(definition, byName, names = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value: name } }) {
      if (names.has(name)) return;
      names.add(name);
      fragmentsOf(byName.get(name), byName, names);
    },
  });
  return names;
}

/**
 * Returns the fragments and operations of the documents that graphql-codegen has read, as texts without ignored
 * characters. A fragment is a pair of name and text. An operation has its own text, the names of the fragments that it
 * uses, its whole document (the operation and these fragments) and the SHA-256 of the whole document in UTF-8.
 */
export function curated(documents) {
  const { definitions } = concatAST(documents.map(({ document }) => document));
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const operations = definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((definition) => {
      const used = [...fragmentsOf(definition, byName)].sort();
      const text = textOf(definition);
      const whole = text + used.map((name) => textOf(byName.get(name))).join('');
      const hash = createHash('sha256').update(whole).digest();
      const { name, operation: kind } = definition;
      return { name: name.value, kind, text, fragments: used, whole, hash };
    });
  return { fragments: [...byName].map(([name, fragment]) => [name, textOf(fragment)]), operations };
}
