import { plugin as typescriptOperations } from '@graphql-codegen/typescript-operations';

/**
 * A graphql-codegen plug-in that does the same as `typescript-operations` and also exports every type, because the
 * parts of a public type must be public too.
 */
export async function plugin(...parameters) {
  const { prepend, content } = await typescriptOperations(...parameters);
  const exported = (text) => text.replace(/^type /gm, 'export type ');
  return { prepend: prepend.map(exported), content: exported(content) };
}
