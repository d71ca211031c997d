import { InvalidArgumentError, Option } from 'commander';
import { roles } from '../access/principal.js';

/** Returns a value of the API as it is written on the command line: `DATA_OFFICER` gives `data-officer`. */
export const kebabCase = (value: string): string => value.toLowerCase().replaceAll('_', '-');

function chosen<Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((each) => each === text.toUpperCase().replaceAll('-', '_'));
  if (value !== undefined) return value;
  throw new InvalidArgumentError(`Allowed values: ${values.map(kebabCase).join(', ')}.`);
}

/**
 * Creates an option that takes one of the API's values, for example `--kind chosen`. Upper case and underscores
 * are accepted too.
 */
export const choice = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, description)
    .choices(values.map(kebabCase))
    .argParser((text: string) => chosen(values, text));

/**
 * Creates an option that takes one or more of the API's values and can be repeated, for example
 * `--method mean --method median`.
 */
export const choices = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, description)
    .choices(values.map(kebabCase))
    .argParser((text: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      chosen(values, text),
    ]);

/** Creates the required option for one or more roles, for example `--role data-officer --role author`. */
export const roleOption = (): Option =>
  choices('--role <role...>', 'a role to give; one or more', roles).makeOptionMandatory();
