import { Command } from 'commander';
import { type Check, fail, messageOf } from '../checks/check.js';
import { machineChecks } from '../checks/machine-checks.js';
import { exitCodes, type SetExitCode } from '../exit-codes.js';
import { answering } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import type { Painter, Tone } from '../text/signs.js';

/** `yardstick doctor`: checks this machine and the service, and says how to fix each problem. */
export function doctorCommand(terminal: Terminal, setExitCode: SetExitCode): Command {
  const { namedService, serviceOptions } = asking(terminal);
  const answer = answering(terminal);

  const serviceSide = async (options: AskOptions): Promise<readonly Check[]> => {
    try {
      const isNamed = (await namedService(options)) !== undefined;
      const { serviceChecks } = await import('../checks/service-checks.js');
      return await serviceChecks(await serviceOptions(options), { isNamed, signal: terminal.signal });
    } catch (error) {
      return [fail('service', messageOf(error), 'Check --url, YARDSTICK_URL and the key file.')];
    }
  };

  return askOptions(new Command('doctor').description('Check this machine, its database and the service.'))
    .option('--machine', 'check only this machine and its database')
    .option('--service', 'check only the service')
    .addHelpText('after', doctorHelp)
    .action(async (options: AskOptions & { machine?: boolean; service?: boolean }) => {
      const { machine = false, service = false } = options;
      const machineSide = service && !machine ? [] : await machineChecks(terminal.machine);
      // If the settings cannot be read, skip the checks of the service: its address is one of the settings.
      const isSet = machineSide.every(({ check }) => check !== 'settings');
      const checks = [...machineSide, ...(isSet && (service || !machine) ? await serviceSide(options) : [])];
      terminal.signal.throwIfAborted();
      const isWell = checks.every(({ state }) => state !== 'fail');
      answer(options, { ok: isWell, checks }, (paint) => checksText(checks, paint));
      if (!isWell) setExitCode(exitCodes.refused);
    });
}

const doctorHelp = `
It changes nothing. It starts an embedded database that is not running, and stops it after the checks.
The exit code is 1 if a check fails; warnings do not count.`;

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
