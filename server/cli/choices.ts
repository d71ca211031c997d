import { InvalidArgumentError, Option } from 'commander';
import { roles } from '../access/principal.js';

/** A value of the API as it is written on the command line: `DATA_OFFICER` is `data-officer`. */
export const written = (value: string): string => value.toLowerCase().replaceAll('_', '-');

function chosen<Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((each) => each === text.toUpperCase().replaceAll('-', '_'));
  if (value !== undefined) return value;
  throw new InvalidArgumentError(`It is one of ${values.map(written).join(', ')}.`);
}

/** `--kind chosen`: one of the API's values, in small letters with hyphens or not. */
export const choice = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, description)
    .choices(values.map(written))
    .argParser((text: string) => chosen(values, text));

/** `--method mean --method median`: one or more of them. */
export const choices = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, description)
    .choices(values.map(written))
    .argParser((text: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      chosen(values, text),
    ]);

/** `--role data-officer --role author`. */
export const roleOption = (): Option =>
  choices('--role <role...>', 'what may be done; one or more', roles).makeOptionMandatory();
