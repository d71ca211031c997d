import type { AuditEntry } from '@yardstick/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { operator } from '../../access/principal.js';
import type { AuditFault } from '../../domain/audit/audit-chain.js';
import type { AuditHead } from '../../domain/audit/audit-entry.js';
import type { VerifiedChain } from '../../services/audit/verify-audit-trail.js';
import type { Services } from '../../services/services.js';
import { unknownCouncil } from '../acting-as.js';
import { exitCodes, type SetExitCode } from '../exit-codes.js';
import { Misused } from '../failure.js';
import { answering } from '../print-result.js';
import { type AnswerOptions, type AskOptions, asking, askOptions, jsonOption } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import type { Painter } from '../text/signs.js';
import { tableText } from '../text/table.js';

interface VerifyOptions extends AnswerOptions {
  readonly council?: string;
  readonly noted?: AuditHead;
}

interface ListOptions extends AskOptions {
  readonly council?: string;
  readonly first: number;
}

/** `yardstick audit …`: lists recorded changes and checks that the record is intact. */
export function auditCommands(terminal: Terminal, setExitCode: SetExitCode): Command {
  const { onDatabase, serviceOrDatabase } = asking(terminal);
  const answer = answering(terminal);

  const list = askOptions(
    new Command('list').description('Show the latest changes: who changed what, and when.'),
  )
    .option('--council <gss>', 'GSS code of the council; without it, the shared catalogue')
    .option('--first <count>', 'how many changes', count, 20)
    .action((options: ListOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const { council, first } = options;
        const which = council === undefined ? {} : { council };
        const { nodes } = await yardstick.audit.page(which, { ...call, first });
        answer(options, nodes, (_paint, width) => entriesText(nodes, width));
      }),
    );

  const verify = jsonOption(
    new Command('verify').description(
      'Recalculate every hash, and report the first broken entry of each chain.',
    ),
  )
    .option('--council <gss>', "only this council's chain; without it, every chain")
    .option('--noted <head>', 'a head noted earlier, such as 1204:9f86…, that the chain must contain', head)
    .addHelpText('after', verifyHelp)
    .action(async (options: VerifyOptions) => {
      const { council, noted } = options;
      if (noted && !council) throw new Misused('--noted is for one chain: name it with --council');
      const chains = await onDatabase(({ services }) => verified(services, council, noted ?? null));
      answer(options, chains, (paint) => chains.map((chain) => chainText(chain, paint)).join(''));
      if (!chains.every(({ fault }) => fault === null)) setExitCode(exitCodes.refused);
    });

  return new Command('audit')
    .description('Show the audit trail of changes, and check that it is whole.')
    .addCommand(list)
    .addCommand(verify);
}

const verifyHelp = `
Works on the database of this machine. The shared catalogue's chain is called 'catalogue'. Note the heads in a place that
the operator of the database cannot change. Only a noted head reveals a chain that was cut short or rewritten.

Example:
  yardstick audit verify --council E08000018 --noted 1204:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

The exit code is 0 if every chain is whole, and 1 if one is broken.`;

const catalogue = 'catalogue';

async function verified(
  services: Services,
  name: string | undefined,
  noted: AuditHead | null,
): Promise<readonly VerifiedChain[]> {
  const councils = name === undefined ? [null, ...(await subscribers(services))] : [councilOfChain(name)];
  const chains: VerifiedChain[] = [];
  for (const council of councils) {
    const chain = await services.verifyAuditTrail(operator, council, noted);
    if (!chain) throw unknownCouncil(council ?? catalogue);
    chains.push(chain);
  }
  return chains;
}

const councilOfChain = (name: string): string | null => (name === catalogue ? null : name);

async function subscribers(services: Services): Promise<readonly string[]> {
  const codes: string[] = [];
  let after: readonly string[] | null = null;
  do {
    const page = await services.findCouncils(operator, { subscribes: true }, { first: 100, after });
    codes.push(...page.nodes.map(({ node }) => node.gssCode));
    after = page.hasNextPage ? (page.nodes.at(-1)?.key ?? null) : null;
  } while (after);
  return codes;
}

function head(text: string): AuditHead {
  const [, sequence, hash] = /^([1-9][0-9]{0,14}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence && hash) return { sequence: Number(sequence), hash };
  throw new InvalidArgumentError('Write the number of the entry, a colon and its 64 hexadecimal digits.');
}

function count(text: string): number {
  if (/^([1-9]\d?|100)$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number from 1 to 100.');
}

function chainText({ council, head, fault }: VerifiedChain, paint: Painter): string {
  const name = council ?? catalogue;
  if (fault) {
    const broken = paint('bad', `broken at entry ${fault.sequence}`);
    return `${name}: ${broken}: ${faultTexts[fault.fault]}\n`;
  }
  if (head.hash === null) return `${name}: empty\n`;
  return `${name}: ${paint('good', 'whole')}, ${head.sequence} entries, head ${head.sequence}:${head.hash}\n`;
}

const faultTexts: Readonly<Record<AuditFault['fault'], string>> = {
  MISSING: 'the entry is missing.',
  UNCHAINED: 'it does not follow from the entry before; one of the two was changed, moved or inserted.',
  ALTERED: 'its content was changed after it was written.',
  TAIL_MISSING: 'the chain ends before its head.',
  HEAD_DIFFERS: "the head is not the chain's last entry.",
  NOTED_DIFFERS: 'the chain does not contain the noted head.',
};

const entriesText = (entries: readonly AuditEntry[], width: number | null): string =>
  entries.length === 0
    ? 'No changes are recorded, or none that your key may see.\n'
    : tableText(
        [
          { head: 'Entry', align: 'right', cell: ({ sequence }) => `${sequence}` },
          { head: 'When', cell: ({ recordedAt }) => recordedAt.slice(0, 19).replace('T', ' ') },
          { head: 'Who', cell: ({ principalName }) => principalName },
          { head: 'Action', cell: ({ action }) => action },
          {
            head: 'Changed',
            cell: ({ subject, key }) => `${subject.toLowerCase()} ${[key].flat().join(' ')}`,
          },
        ],
        entries,
        width,
      );
