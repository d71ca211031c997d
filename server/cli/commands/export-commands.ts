import { extname } from 'node:path';
import { Command } from 'commander';
import { type AveragingOptions, averagingOf, averagingOptions } from '../averaging-options.js';
import { askBenchmark, type BenchmarkOptions, benchmarkOptions } from '../benchmark-question.js';
import { choice } from '../choices.js';
import { orRefuse } from '../print-result.js';
import { type AskOptions, asking, askOptions, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { csvText } from '../text/csv-text.js';
import {
  benchmarkSheet,
  observationsSheet,
  type Sheet,
  scorecardSheet,
  trendSheet,
} from '../text/export-rows.js';
import { counted } from '../text/signs.js';
import { writeWhole } from '../whole-file.js';
import { noReport, reportArguments } from './scorecard-command.js';

const formats = ['CSV', 'JSON'] as const;

interface ExportOptions extends AskOptions {
  readonly format?: (typeof formats)[number];
  readonly out?: string;
}

interface TrendOptions extends ExportOptions, AveragingOptions {
  readonly from: string;
  readonly to: string;
}

/** `yardstick export …`: writes answers of a service for spreadsheets and programs. */
export function exportCommands(terminal: Terminal): Command {
  const { service } = asking(terminal);

  const write = async (options: ExportOptions, { head, rows }: Sheet): Promise<void> => {
    const { out, json = false, format = formatOf(out) } = options;
    const content = format === 'JSON' ? `${JSON.stringify(rows, null, 2)}\n` : csvText(rows, head);
    if (out === undefined) return terminal.print(json && format === 'CSV' ? jsonOf(rows) : content);
    await writeWhole(out, content);
    const summary = { file: out, format: format.toLowerCase(), rows: rows.length };
    terminal.print(
      json ? `${JSON.stringify(summary, null, 2)}\n` : `${out}: ${counted(rows.length, 'row')}.\n`,
    );
  };

  const command = (name: string, description: string): Command =>
    askOptions(
      new Command(name)
        .description(description)
        .addOption(
          choice(
            '--format <format>',
            "the format; default: the ending of the file's name, else csv",
            formats,
          ),
        )
        .option('--out <file>', 'the file to write, whole or not at all; default standard output'),
    );

  const scorecard = averagingOptions(
    reportArguments(command('scorecard', 'Write a scorecard, one row for each line.')),
  ).action((council: string, code: string, period: string, options: ExportOptions & AveragingOptions) =>
    service(options, async (yardstick, call) => {
      const which = { council, scorecard: code, period, ...averagingOf(options) };
      const report = orRefuse(await yardstick.scorecards.get(which, call), noReport(council, code, period));
      await write(options, scorecardSheet(report));
    }),
  );

  const benchmark = benchmarkOptions(
    command('benchmark', 'Write a benchmark, one row for each area, best first.'),
  ).action((measure: string, period: string, options: ExportOptions & BenchmarkOptions) =>
    service(options, async (yardstick, call) =>
      write(options, benchmarkSheet(await askBenchmark(yardstick, { measure, period }, options, call))),
    ),
  );

  const trend = averagingOptions(
    command(
      'trend',
      'Write published figures over time, with comparators: one row for each measure and period.',
    ),
  )
    .argument('<council>', 'GSS code of the council, such as E08000018')
    .argument('<measure...>', 'codes of the measures')
    .requiredOption('--from <date>', 'periods that end on this day or later, such as 2020-04-01')
    .requiredOption('--to <date>', 'periods that end on this day or earlier, such as 2025-03-31')
    .action((council: string, measures: readonly string[], options: TrendOptions) =>
      service(options, async (yardstick, call) => {
        const { from, to: until } = options;
        const which = { council, measures: [...measures], from, until, ...averagingOf(options) };
        const trends = await everyOf(yardstick.benchmarks.trends.all(which, call));
        await write(options, trendSheet(council, trends));
      }),
    );

  const observations = command(
    'observations',
    "Write a council's own figures in their latest version: one row for each measure and period.",
  )
    .argument('<council>', 'GSS code of the council, such as E08000018')
    .argument('<measure...>', 'codes of the measures')
    .action((council: string, measures: readonly string[], options: ExportOptions) =>
      service(options, async (yardstick, call) => {
        const figures = [];
        for (const [place, measure] of measures.entries()) {
          if (terminal.isWatched)
            terminal.printNote(`\r\u001b[K${place + 1} of ${measures.length}: ${measure}`);
          for await (const observation of yardstick.observations.all(
            { council, measures: [measure] },
            call,
          )) {
            figures.push({ measure, observation });
          }
        }
        if (terminal.isWatched) terminal.printNote('\r\u001b[K');
        await write(options, observationsSheet(council, figures));
      }),
    );

  return new Command('export')
    .description('Write data of a service as CSV or JSON.')
    .addHelpText('after', exportHelp)
    .addCommand(scorecard)
    .addCommand(benchmark)
    .addCommand(trend)
    .addCommand(observations);
}

const formatOf = (out: string | undefined): (typeof formats)[number] =>
  out !== undefined && extname(out).toLowerCase() === '.json' ? 'JSON' : 'CSV';

const jsonOf = (rows: Sheet['rows']): string => `${JSON.stringify(rows, null, 2)}\n`;

const exportHelp = `
Decimals are exact; an absent figure has its symbol and its reason. In CSV, text that a spreadsheet would take for a
formula is preceded by an apostrophe.

Examples:
  yardstick export scorecard E08000018 corporate-parenting 2017-M1 --out january.csv
  yardstick export trend E08000018 long-term-placement-stability --from 2020-04-01 --to 2025-03-31 --out trend.json`;
