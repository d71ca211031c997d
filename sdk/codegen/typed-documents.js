import { plugin as typedDocumentNode } from '@graphql-codegen/typed-document-node';

/**
 * A graphql-codegen plug-in: `typed-document-node`, whose one import, of a type from a package that
 * consumers of the SDK would then have to install, is turned to the SDK's own declaration of that type.
 */
export async function plugin(...parameters) {
  const { prepend, content } = await typedDocumentNode(...parameters);
  return {
    prepend: prepend.map((line) => line.replace('@graphql-typed-document-node/core', '../document.js')),
    content,
  };
}
