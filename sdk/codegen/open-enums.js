import { plugin as typescriptOperations } from '@graphql-codegen/typescript-operations';
import { isEnumType } from 'graphql';

/**
 * A graphql-codegen plug-in: the types of the module `config.from`, made by `typescript-operations` with
 * the same configuration, as operations see them. Inputs are passed on as they are; each enum becomes
 * `Open`, so that a value added to the service after this package was built passes through a result
 * instead of contradicting its type.
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
