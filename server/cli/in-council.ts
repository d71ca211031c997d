import { Command } from 'commander';
import { type AskOptions, askOptions } from './service-client.js';

export interface CouncilOptions extends AskOptions {
  readonly council?: string;
}

/** Creates a command on the records of a council, or on the platform's own records if no council is named. */
export const inCouncil = (name: string, description: string): Command =>
  askOptions(new Command(name).description(description)).option(
    '--council <gss>',
    'GSS code of the council; without it, the platform',
  );

/** Returns the `council` argument for a call of the SDK; empty if no council is named. */
export const councilOf = ({ council }: Pick<CouncilOptions, 'council'>): { readonly council?: string } =>
  council === undefined ? {} : { council };
