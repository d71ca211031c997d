import type { Argument, Command, Option } from 'commander';

/** The values that an option or an argument takes. */
export type Expected =
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'words' };

export interface Offered {
  readonly name: string;
  readonly description: string;
}

export interface OfferedOption extends Offered {
  /** `undefined` if the option takes no value. */
  readonly expected: Expected | undefined;
}

/** A command as a shell completes it. */
export interface Place {
  /** The words after the program's name: ` import ees`; empty for the program itself. */
  readonly path: string;
  readonly subcommands: readonly Offered[];
  readonly options: readonly OfferedOption[];
  /** The values of its first argument. */
  readonly argument: Expected | undefined;
}

/** Every command of a tree, the program first. */
export function placesOf(command: Command, path = ''): readonly Place[] {
  const help = command.createHelp();
  const subcommands = help.visibleCommands(command);
  const [argument] = command.registeredArguments;
  const place: Place = {
    path,
    subcommands: subcommands.map((child) => ({ name: child.name(), description: child.description() })),
    options: help.visibleOptions(command).map((option) => ({
      name: option.long ?? option.flags,
      description: option.description,
      expected: option.required || option.optional ? expectedOf(option) : undefined,
    })),
    argument: argument && expectedOf(argument),
  };
  const children = command.commands.filter((child) => subcommands.includes(child));
  return [place, ...children.flatMap((child) => placesOf(child, `${path} ${child.name()}`))];
}

/** An option or argument takes a file if its placeholder is `<file>`. */
function expectedOf(item: Option | Argument): Expected {
  if (item.argChoices) return { kind: 'choices', values: item.argChoices };
  const placeholder = 'flags' in item ? item.flags : `<${item.name()}>`;
  return { kind: placeholder.includes('<file>') ? 'file' : 'words' };
}
