import { Command } from 'commander';
import { type AveragingOptions, averagingOf, averagingOptions } from '../averaging-options.js';
import { answering, orRefuse } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { scorecardTable } from '../text/scorecard-table.js';

/** Adds the arguments that identify a report. */
export const reportArguments = (command: Command): Command =>
  command
    .argument('<council>', 'GSS code of the council, such as E08000018')
    .argument('<scorecard>', "the scorecard's code, such as corporate-parenting")
    .argument('<period>', "the period's code, such as 2017-M1, 201718-FYQ4, 201617-FY or 2017-RY");

export const noReport = (council: string, scorecard: string, period: string): string =>
  `There is no scorecard '${scorecard}' of ${council} for ${period}, or none that your key may see.`;

interface ScorecardOptions extends AskOptions, AveragingOptions {
  readonly asAt?: string;
}

/** `yardstick scorecard …`: shows a scorecard for a period, laid out as in a committee's report. */
export function scorecardCommand(terminal: Terminal): Command {
  const { service } = asking(terminal);
  const answer = answering(terminal);
  return askOptions(
    averagingOptions(
      reportArguments(new Command('scorecard').description("Show a council's scorecard for a period.")),
    ),
  )
    .option('--as-at <instant>', 'the scorecard as of that moment, such as 2017-03-01T09:30:00Z')
    .addHelpText('after', scorecardHelp)
    .action((council: string, scorecard: string, period: string, options: ScorecardOptions) =>
      service(options, async (yardstick, call) => {
        const { asAt } = options;
        const report = orRefuse(
          await yardstick.scorecards.get({ council, scorecard, period, asAt, ...averagingOf(options) }, call),
          noReport(council, scorecard, period),
        );
        answer(options, report, (_paint, width) => scorecardTable(report, terminal.hasColour, width));
      }),
    );
}

const scorecardHelp = `
A rating has a sign, a word and, if the terminal supports it, a colour: ● green, ▲ amber, ■ red. A line that is not rated
has its reason in brackets. A narrow terminal shows fewer columns; --json has everything.

Example:
  yardstick scorecard E08000018 corporate-parenting 2017-M1`;
