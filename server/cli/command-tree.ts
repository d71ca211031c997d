import type { Argument, Command, Option } from 'commander';

/** What may stand behind an option, or as an argument. */
export type Expected =
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'words' };

export interface Offered {
  readonly name: string;
  readonly description: string;
}

export interface OfferedOption extends Offered {
  /** `undefined` where it takes nothing. */
  readonly expected: Expected | undefined;
}

/** A command as a shell completes it. */
export interface Place {
  /** The words to it behind the program's name: ` import ees`; empty for the program. */
  readonly path: string;
  readonly subcommands: readonly Offered[];
  readonly options: readonly OfferedOption[];
  /** What its first argument is. */
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
  const own = command.commands.filter((child) => subcommands.includes(child));
  return [place, ...own.flatMap((child) => placesOf(child, `${path} ${child.name()}`))];
}

/** A file is called so where it is asked for. */
function expectedOf(asked: Option | Argument): Expected {
  if (asked.argChoices) return { kind: 'choices', values: asked.argChoices };
  const placeholder = 'flags' in asked ? asked.flags : `<${asked.name()}>`;
  return { kind: placeholder.includes('<file>') ? 'file' : 'words' };
}
