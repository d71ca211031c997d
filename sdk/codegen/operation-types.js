import { plugin as typescriptOperations } from '@graphql-codegen/typescript-operations';

/**
 * A graphql-codegen plug-in: `typescript-operations`, with every type it makes exported, since what a published type
 * is made of must be there for its readers too.
 */
export async function plugin(...parameters) {
  const { prepend, content } = await typescriptOperations(...parameters);
  const exported = (text) => text.replace(/^type /gm, 'export type ');
  return { prepend: prepend.map(exported), content: exported(content) };
}
