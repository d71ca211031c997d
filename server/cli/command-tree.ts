import type { Argument, Command, Option } from 'commander';

/** The kind of value that an option or an argument takes. */
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

/** A command, with everything that a shell can offer to complete after its name. */
export interface Place {
  /** The command's words after the program's name, each after a space: ` import ees`. Empty for the program. */
  readonly path: string;
  readonly subcommands: readonly Offered[];
  readonly options: readonly OfferedOption[];
  /** The kind of value of the command's first argument; `undefined` if it takes none. */
  readonly argument: Expected | undefined;
}

/** Returns a command and every visible command below it, a parent before its children. */
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

/** Returns the kind of value of an option or argument: a file if its placeholder is `<file>`. */
function expectedOf(item: Option | Argument): Expected {
  if (item.argChoices) return { kind: 'choices', values: item.argChoices };
  const placeholder = 'flags' in item ? item.flags : `<${item.name()}>`;
  return { kind: placeholder.includes('<file>') ? 'file' : 'words' };
}
