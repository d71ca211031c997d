import { Command, InvalidArgumentError } from 'commander';
import { operator } from '../access/principal.js';
import type { AuditFault } from '../domain/audit-chain.js';
import type { AuditHead } from '../domain/audit-entry.js';
import type { Services } from '../services/services.js';
import type { VerifiedChain } from '../services/verify-audit-trail.js';
import type { Ended } from './import-commands.js';
import { exitCodes, type Terminal } from './terminal.js';

interface VerifyOptions {
  readonly council?: string;
  readonly noted?: AuditHead;
  readonly json?: boolean;
}

/** `yardstick audit …`: whether what was recorded is still what was recorded. */
export function auditCommands(terminal: Terminal, ended: Ended): Command {
  return new Command('audit').description('Check the trail of what was changed.').addCommand(
    new Command('verify')
      .description('Work every hash out anew; the first broken place of each chain is told.')
      .option('--council <gss code>', "one council's chain alone; without it, every chain there is")
      .option('--noted <head>', 'a head written down earlier, as 1204:9f86…, which the chain must hold', head)
      .option('--json', 'report as JSON, for programs')
      .addHelpText('after', verifyHelp)
      .action(async ({ council, noted, json = false }: VerifyOptions, command: Command) => {
        if (noted && !council) command.error('--noted is of one chain: say of which with --council');
        const { services, close } = await terminal.open();
        try {
          const chains = await verified(services, council, noted ?? null);
          terminal.say(json ? `${JSON.stringify(chains, null, 2)}\n` : chains.map(chainText).join(''));
          ended(chains.every(({ fault }) => fault === null) ? exitCodes.done : exitCodes.refused);
        } finally {
          await close();
        }
      }),
  );
}

const verifyHelp = `
The catalogue's own chain is called 'catalogue'. Note the heads elsewhere, where who runs the database cannot
change them: a chain that was cut at its end, or written anew from some entry on, is told by nothing else.

Example:
  yardstick audit verify --council E08000018 --noted 1204:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

Ends with 0 when every chain is whole, 1 when one is broken, 2 when the command is wrong and 3 when it cannot run.`;

const catalogue = 'catalogue';

async function verified(
  services: Services,
  wanted: string | undefined,
  noted: AuditHead | null,
): Promise<readonly VerifiedChain[]> {
  const councils = wanted === undefined ? [null, ...(await subscribers(services))] : [named(wanted)];
  const chains: VerifiedChain[] = [];
  for (const council of councils) {
    const chain = await services.verifyAuditTrail(operator, council, noted);
    if (!chain) throw new Error(`No council with the code '${council}' uses this service.`);
    chains.push(chain);
  }
  return chains;
}

const named = (council: string): string | null => (council === catalogue ? null : council);

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

function chainText({ council, head, fault }: VerifiedChain): string {
  const name = council ?? catalogue;
  if (fault) return `${name}: broken at entry ${fault.sequence}: ${faultTexts[fault.fault]}\n`;
  if (head.hash === null) return `${name}: empty\n`;
  return `${name}: whole, ${head.sequence} entries, head ${head.sequence}:${head.hash}\n`;
}

const faultTexts: Readonly<Record<AuditFault['fault'], string>> = {
  MISSING: 'the entry is missing.',
  UNCHAINED: 'it does not follow from the entry before; one of the two was changed, moved or put in.',
  ALTERED: 'it does not say what it said when it was written.',
  TAIL_MISSING: 'the chain ends before its head.',
  HEAD_DIFFERS: "the head is not the chain's last entry.",
  NOTED_DIFFERS: 'the chain does not hold the head that was noted.',
};
