import { Command } from 'commander';
import { type AskOptions, askOptions } from './service-client.js';

export interface CouncilOptions extends AskOptions {
  readonly council?: string;
}

/** A command that works on what a council has, or, where none is named, on what the platform has. */
export const inCouncil = (name: string, description: string): Command =>
  askOptions(new Command(name).description(description)).option(
    '--council <gss>',
    "GSS code of the council; left out, the platform's own",
  );

/** The council that was named, as the SDK is told of it. */
export const councilOf = ({ council }: Pick<CouncilOptions, 'council'>): { readonly council?: string } =>
  council === undefined ? {} : { council };
