import { readdir, readFile } from 'node:fs/promises';
import { type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';

const folder = new URL('../../../schema/operations/', import.meta.url);

/** Reads every operation and fragment from which the SDK is generated, as one document. */
export async function curatedDocument(): Promise<DocumentNode> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return parse(texts.join('\n'));
}

/** Returns the text of each operation by name, together with only those fragments that it uses. */
export async function curatedOperations(): Promise<ReadonlyMap<string, string>> {
  const { definitions } = await curatedDocument();
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

  function withFragments(definition: DefinitionNode, closure: Set<DefinitionNode>): Set<DefinitionNode> {
    if (closure.has(definition)) return closure;
    closure.add(definition);
    for (const [, name = ''] of print(definition).matchAll(/\.\.\.(\w+)/g)) {
      const fragment = fragments.get(name);
      if (fragment) withFragments(fragment, closure);
    }
    return closure;
  }

  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name
        ? [[definition.name.value, [...withFragments(definition, new Set())].map(print).join('\n')] as const]
        : [],
    ),
  );
}
