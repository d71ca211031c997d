import type { CouncilSubscription } from '@yardstick/sdk';
import { Command } from 'commander';
import { answering, granted } from '../print-result.js';
import { readReorganisationFile } from '../reorganisation-file.js';
import { type AskOptions, asking, askOptions, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { reorganisationText } from '../text/reorganisation-text.js';
import { type Painter, stateText } from '../text/signs.js';
import { tableText } from '../text/table.js';

const gssCode = ['<gss>', 'GSS code of the council, such as E08000018'] as const;
const reason = ['--reason <reason>', 'why; stored with the subscription'] as const;

/** `yardstick councils …`: the councils that subscribe, and reorganisations of councils. */
export function councilCommands(terminal: Terminal): Command {
  const { serviceOrDatabase } = asking(terminal);
  const answer = answering(terminal);
  const command = (name: string, description: string): Command =>
    askOptions(new Command(name).description(description));
  const print = (options: AskOptions, subscription: CouncilSubscription | null): void =>
    answer(options, subscription, (paint, width) =>
      councilsText(subscription ? [subscription] : [], paint, width),
    );

  const list = command('list', 'Show every council that subscribes, by GSS code.').action(
    (options: AskOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const subscriptions = await everyOf(yardstick.subscriptions.all({}, call));
        answer(options, subscriptions, (paint, width) => councilsText(subscriptions, paint, width));
      }),
  );

  const subscribe = command(
    'subscribe',
    'Add a council to the service. Then invite its administrator, or make a key for them.',
  )
    .argument(...gssCode)
    .action((council: string, options: AskOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const payload = granted(await yardstick.councils.subscribe({ gssCode: council }, call));
        const next = `Next: yardstick people invite --council ${council} …`;
        answer(options, payload.council, () => `${payload.council?.name.en} subscribes. ${next}\n`);
      }),
    );

  const suspend = command('suspend', 'Lock out the people and keys of a council; its data stays.')
    .argument(...gssCode)
    .requiredOption(...reason)
    .action((council: string, options: AskOptions & { reason: string }) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const input = { gssCode: council, reason: options.reason };
        print(options, granted(await yardstick.subscriptions.suspend(input, call)).councilSubscription);
      }),
    );

  const resume = command('resume', 'Admit the people and keys of a council again.')
    .argument(...gssCode)
    .requiredOption(...reason)
    .action((council: string, options: AskOptions & { reason: string }) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const input = { gssCode: council, reason: options.reason };
        print(options, granted(await yardstick.subscriptions.resume(input, call)).councilSubscription);
      }),
    );

  const reorganise = command(
    'reorganise',
    'Enter councils that close and open on a day, or correct what was entered with the same code.',
  )
    .argument('<file>', 'a JSON file with the input of reorganisationDefine; see the example below')
    .option('--preview', 'show the consequences, and store nothing')
    .addHelpText('after', reorganiseHelp)
    .action(async (path: string, options: AskOptions & { preview?: boolean }) => {
      const input = await readReorganisationFile(path);
      const preview = options.preview === true;
      await serviceOrDatabase({ ...options }, async (yardstick, call) => {
        const { reorganisation } = granted(await yardstick.areas.reorganise({ ...input, preview }, call));
        answer(options, reorganisation, () =>
          reorganisation ? reorganisationText(reorganisation, preview) : '',
        );
      });
    });

  return new Command('councils')
    .description('Show, add, suspend and resume the councils that subscribe; enter reorganisations.')
    .addHelpText('after', councilsHelp)
    .addCommand(list)
    .addCommand(subscribe)
    .addCommand(suspend)
    .addCommand(resume)
    .addCommand(reorganise);
}

const councilsHelp = `
Examples:
  yardstick councils subscribe E09000024
  yardstick councils suspend E09000024 --reason 'The contract has ended.'
  yardstick councils reorganise 2027-surrey.json --preview`;

const reorganiseHelp = `
Example of a file; codes and numbers can be added later, with the same "code":
  {
    "code": "2027-surrey",
    "on": "2027-04-01",
    "kind": "DIVIDED",
    "closes": ["E10000030"],
    "opens": [{ "name": { "en": "East Surrey" } }, { "name": { "en": "West Surrey" }, "type": "UNITARY" }]
  }
Kinds: WENT_ON (the same council under another code), MERGED_WHOLE, DIVIDED, REDRAWN.`;

const councilsText = (
  subscriptions: readonly CouncilSubscription[],
  paint: Painter,
  width: number | null,
): string =>
  subscriptions.length === 0
    ? 'No council subscribes, or you may not see which.\n'
    : tableText(
        [
          { head: 'GSS code', cell: ({ council }) => council.gssCode },
          { head: 'State', cell: ({ state }) => stateText(paint, state) },
          { head: 'Council', cell: ({ council }) => council.name.en },
          { head: 'Since', cell: ({ since }) => since.slice(0, 10) },
          { head: 'Why', cell: ({ reason: why }) => why ?? '' },
        ],
        subscriptions,
        width,
      );
