/** Rules for single files. Each returns the paths that break it. */
import ts from 'typescript';
import { nodesOf, type Source } from './sources.js';

export type SourceRule = (sources: readonly Source[]) => string[];

const paths = (sources: readonly Source[]): string[] => sources.map(({ path }) => path);

export const longestFile = 300;

export const tooLong: SourceRule = (sources) =>
  paths(sources.filter(({ text }) => text.trimEnd().split('\n').length > longestFile));

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Accepts `council-store.ts` and `council.type.ts`: words with hyphens, suffixes after full stops. */
export const notKebabCase: SourceRule = (sources) =>
  paths(sources).filter(
    (path) => !path.split('/').every((part) => part.split('.').every((word) => kebabCase.test(word))),
  );

export const exportsDefault: SourceRule = (sources) =>
  paths(sources.filter((source) => nodesOf(source).some(isDefaultExport)));

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

/**
 * Only `config.ts` reads the environment, except scripts that run before the build or outside the service.
 */
const mayReadEnvironment = /^(server\/(config\.ts|cli\/.*\.mjs)|sdk\/examples\/.*\.ts)$/;

export const readsEnvironment: SourceRule = (sources) =>
  paths(
    sources.filter((source) => !mayReadEnvironment.test(source.path) && nodesOf(source).some(isEnvironment)),
  );

const isProcess = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) && node.text === 'process') ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 'process');

function isEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  if (ts.isElementAccessExpression(node)) {
    return (
      isProcess(node.expression) &&
      ts.isStringLiteral(node.argumentExpression) &&
      node.argumentExpression.text === 'env'
    );
  }
  if (ts.isVariableDeclaration(node)) {
    return (
      ts.isObjectBindingPattern(node.name) &&
      node.initializer !== undefined &&
      isProcess(node.initializer) &&
      node.name.elements.some((element) => (element.propertyName ?? element.name).getText() === 'env')
    );
  }
  if (ts.isImportSpecifier(node)) {
    const from = node.parent.parent.parent.moduleSpecifier;
    return (node.propertyName ?? node.name).text === 'env' && /^'(node:)?process'$/.test(from.getText());
  }
  return false;
}
