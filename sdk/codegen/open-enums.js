import { plugin as typescriptOperations } from '@graphql-codegen/typescript-operations';
import { isEnumType } from 'graphql';

/**
 * A graphql-codegen plug-in that writes the types of results. It starts from the module `config.from`, which
 * `typescript-operations` made with the same configuration. It re-exports the types of inputs unchanged and makes each
 * enum `Open`, so that a result may have a value that was added to the service after this package was built.
 */
export async function plugin(schema, documents, config, info) {
  const { content } = await typescriptOperations(schema, documents, config, info);
  const names = Array.from(content.matchAll(/^export type (\w+) =/gm), ([, name]) => name);
  const isEnum = (name) => isEnumType(schema.getType(name));
  const inputs = names.filter((name) => !isEnum(name)).map((name) => `  ${name},\n`);
  const enums = names.filter(isEnum).map((name) => `export type ${name} = Open<schema.${name}>;\n`);
  return {
    prepend: [
      "import type { Open } from '../open.js';",
      `import type * as schema from '${config.from}';`,
      `export type {\n${inputs.join('')}} from '${config.from}';\n`,
    ],
    content: enums.join(''),
  };
}
