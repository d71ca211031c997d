import { Command } from 'commander';
import { type AskOptions, askOptions } from './service-client.js';

export interface CouncilOptions extends AskOptions {
  readonly council?: string;
}

/** A command on the records of a council, or on those of the platform if no council is named. */
export const inCouncil = (name: string, description: string): Command =>
  askOptions(new Command(name).description(description)).option(
    '--council <gss>',
    'GSS code of the council; without it, the platform',
  );

/** The named council as an argument of the SDK. */
export const councilOf = ({ council }: Pick<CouncilOptions, 'council'>): { readonly council?: string } =>
  council === undefined ? {} : { council };
