import { registerEnumType } from './decorators.js';

/**
 * Creates an enum of the API from the domain's own list of values. A value without a description does not compile.
 * Members are always in capitals: the language `cy` is `CY`.
 *
 * @example enumOf('Rag', 'A RAG rating.', rags, { RED: '…', AMBER: '…', GREEN: '…', NOT_RATED: '…' })
 */
export function enumOf<const Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  descriptions: Readonly<Record<NoInfer<Value>, string>>,
): Readonly<Record<string, Value>> {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value.toUpperCase(), { description: descriptions[value] }]),
  );
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}
