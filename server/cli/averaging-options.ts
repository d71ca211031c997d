import { type Command, InvalidArgumentError } from 'commander';

/** The options that decide which members an average has, and how many it needs. */
export interface AveragingOptions {
  readonly neighboursEditionOn?: string;
  readonly minimumMembers?: number;
}

/** Adds the options of {@link AveragingOptions}. */
export const averagingOptions = (command: Command): Command =>
  command
    .option(
      '--neighbours-edition-on <date>',
      "the day whose list of members counts in every period, such as 2025-04-01; default each period's end",
    )
    .option(
      '--minimum-members <number>',
      'the smallest number of members with a figure that make an average; default 3',
      wholeNumber,
    );

/** Returns the averaging options as variables of the API. Omits those that the user did not give. */
export const averagingOf = ({ neighboursEditionOn, minimumMembers }: AveragingOptions): AveragingOptions => ({
  ...(neighboursEditionOn !== undefined && { neighboursEditionOn }),
  ...(minimumMembers !== undefined && { minimumMembers }),
});

function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d{1,3}$/.test(text) && number >= 1 && number <= 100) return number;
  throw new InvalidArgumentError('Write a whole number from 1 to 100.');
}
