import { InvalidArgumentError, Option } from 'commander';
import { roles } from '../access/principal.js';

/** A value of the API as written on the command line: `DATA_OFFICER` is `data-officer`. */
export const kebabCase = (value: string): string => value.toLowerCase().replaceAll('_', '-');

function chosen<Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((each) => each === text.toUpperCase().replaceAll('-', '_'));
  if (value !== undefined) return value;
  throw new InvalidArgumentError(`Allowed values: ${values.map(kebabCase).join(', ')}.`);
}

/** `--kind chosen`: one of the API's values; upper case and underscores are accepted too. */
export const choice = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, description)
    .choices(values.map(kebabCase))
    .argParser((text: string) => chosen(values, text));

/** `--method mean --method median`: one or more of them. */
export const choices = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, description)
    .choices(values.map(kebabCase))
    .argParser((text: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      chosen(values, text),
    ]);

/** `--role data-officer --role author`. */
export const roleOption = (): Option =>
  choices('--role <role...>', 'a role to give; one or more', roles).makeOptionMandatory();
