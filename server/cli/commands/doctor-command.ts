import { Command } from 'commander';
import { type Check, fail, messageOf } from '../checks/check.js';
import { machineChecks } from '../checks/machine-checks.js';
import { type Ended, exitCodes } from '../exit-codes.js';
import { answering } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import type { Painter, Tone } from '../text/signs.js';

/** `yardstick doctor`: whether everything is as it should be here, and what mends what is not. */
export function doctorCommand(terminal: Terminal, ended: Ended): Command {
  const { namedService, reach } = asking(terminal);
  const answer = answering(terminal);

  const serviceSide = async (options: AskOptions): Promise<readonly Check[]> => {
    try {
      const isNamed = (await namedService(options)) !== undefined;
      const { serviceChecks } = await import('../checks/service-checks.js');
      return await serviceChecks(await reach(options), { isNamed, signal: terminal.signal });
    } catch (error) {
      return [fail('service', messageOf(error), 'See to --url, YARDSTICK_URL and the file of the key.')];
    }
  };

  return askOptions(
    new Command('doctor').description('Check this machine, its database, and the service that is asked.'),
  )
    .option('--machine', 'check this machine and its database alone')
    .option('--service', 'check the service alone')
    .addHelpText('after', doctorHelp)
    .action(async (options: AskOptions & { machine?: boolean; service?: boolean }) => {
      const { machine = false, service = false } = options;
      const machineSide = service && !machine ? [] : await machineChecks(terminal.machine);
      // Where the settings cannot be read, they do not say which service there is either.
      const isSet = machineSide.every(({ check }) => check !== 'settings');
      const checks = [...machineSide, ...(isSet && (service || !machine) ? await serviceSide(options) : [])];
      terminal.signal.throwIfAborted();
      const isWell = checks.every(({ state }) => state !== 'fail');
      answer(options, { ok: isWell, checks }, (paint) => checksText(checks, paint));
      if (!isWell) ended(exitCodes.refused);
    });
}

const doctorHelp = `
It changes nothing. An embedded database that does not run is started for the time of looking at it.
Ends with 1 where something fails; what is only worth a look does not count.`;

const signs: Readonly<Record<Check['state'], readonly [Tone, string]>> = {
  ok: ['good', '✔ ok  '],
  warn: ['between', '▲ warn'],
  fail: ['bad', '✘ fail'],
};

function checksText(checks: readonly Check[], paint: Painter): string {
  const width = Math.max(...checks.map(({ check }) => check.length));
  const lines = checks.map(({ check, state, found, mend }) => {
    const line = `${paint(...signs[state])}  ${check.padEnd(width)}  ${found}\n`;
    return mend === null ? line : `${line}${' '.repeat(width + 10)}→ ${mend}\n`;
  });
  return lines.join('');
}
