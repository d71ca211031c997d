import { Command } from 'commander';
import { answering, found } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { scorecardTable } from '../text/scorecard-table.js';

/** What names one report. */
export const reportArguments = (command: Command): Command =>
  command
    .argument('<council>', 'GSS code of the council, as E08000018')
    .argument('<scorecard>', "the scorecard's code, as corporate-parenting")
    .argument('<period>', "the period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY");

export const noReport = (council: string, scorecard: string, period: string): string =>
  `There is no scorecard '${scorecard}' of ${council} for ${period}, or none that your key may see.`;

/** `yardstick scorecard …`: a report as a committee's page shows it. */
export function scorecardCommand(terminal: Terminal): Command {
  const { service } = asking(terminal);
  const answer = answering(terminal);
  return askOptions(
    reportArguments(new Command('scorecard').description("Show a council's scorecard in a period.")),
  )
    .option('--as-at <instant>', 'as it stood at that moment, as 2017-03-01T09:30:00Z')
    .addHelpText('after', scorecardHelp)
    .action((council: string, scorecard: string, period: string, options: AskOptions & { asAt?: string }) =>
      service(options, async (yardstick, call) => {
        const { asAt } = options;
        const report = found(
          await yardstick.scorecards.get({ council, scorecard, period, asAt }, call),
          noReport(council, scorecard, period),
        );
        answer(options, report, (_paint, width) => scorecardTable(report, terminal.hasColour, width));
      }),
    );
}

const scorecardHelp = `
A rating has a sign, a word and, where the terminal has them, a colour: ● green, ▲ amber, ■ red; in brackets why there
is none. A narrow terminal shows fewer columns; --json has everything.

Example:
  yardstick scorecard E08000018 corporate-parenting 2017-M1`;
