import { Command } from 'commander';
import { askBenchmark, type BenchmarkOptions, benchmarkOptions } from '../benchmark-question.js';
import { answering } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { benchmarkText } from '../text/benchmark-table.js';

/** `yardstick benchmark …`: compares councils by published figures. */
export function benchmarkCommand(terminal: Terminal): Command {
  const { service } = asking(terminal);
  const answer = answering(terminal);
  return askOptions(
    benchmarkOptions(
      new Command('benchmark').description('Compare published figures: averages, ranks and quarters.'),
    ),
  )
    .addHelpText('after', benchmarkHelp)
    .action((measure: string, period: string, options: AskOptions & BenchmarkOptions) =>
      service(options, async (yardstick, call) => {
        const benchmark = await askBenchmark(yardstick, { measure, period }, options, call);
        answer(options, benchmark, (paint, room) => benchmarkText(benchmark, { paint, room }));
      }),
    );
}

const benchmarkHelp = `
Quarters are those of all English councils: A is the best, D the worst. The column 'Compared' sets the figure's
confidence interval against England's figure, or with --reference group against the average.

Examples:
  yardstick benchmark long-term-placement-stability 2025-RY --among neighbours --council E08000018
  yardstick benchmark long-term-placement-stability 2016-RY --among neighbours --council E08000018 \\
    --neighbours-edition-on 2025-04-01 --minimum-members 5
  yardstick benchmark long-term-placement-stability 2025-RY --among region --region E12000003 --method mean median
  yardstick benchmark long-term-placement-stability 2025-RY --among group --group core-cities --council E08000018`;
