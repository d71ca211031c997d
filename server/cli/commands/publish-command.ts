import {
  type Publication,
  type PublicationPublishInput,
  type PublicationStatus,
  type PublicationVisibility,
  type Yardstick,
} from '@yardstick/sdk';
import { Command } from 'commander';
import { choice, kebabCase } from '../choices.js';
import { exitCodes, type SetExitCode } from '../exit-codes.js';
import { Misused } from '../failure.js';
import { answering, granted, orRefuse } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { counted, type Painter } from '../text/signs.js';
import { noReport, reportArguments } from './scorecard-command.js';

const statuses: readonly PublicationStatus[] = ['FINAL', 'PROVISIONAL', 'INTERIM'];
const visibilities: readonly PublicationVisibility[] = ['COUNCIL', 'PARTNERS', 'PUBLIC'];

interface PublishOptions extends AskOptions {
  readonly committee: string;
  readonly meetingOn: string;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  readonly releaseOn?: string;
  readonly embargoUntil?: string;
  readonly dryRun?: boolean;
}

/** `yardstick publish …`: lists what prevents a publication, and publishes if nothing does. */
export function publishCommand(terminal: Terminal, setExitCode: SetExitCode): Command {
  const { service } = asking(terminal);
  const answer = answering(terminal);
  return askOptions(
    reportArguments(
      new Command('publish').description('Publish a scorecard for a meeting, if nothing prevents it.'),
    ),
  )
    .requiredOption('--committee <code>', 'the committee that receives it')
    .requiredOption('--meeting-on <date>', 'the day of the meeting, such as 2017-02-28')
    .addOption(
      choice(
        '--status <status>',
        'how final it is; no figure may be less final',
        statuses,
      ).makeOptionMandatory(),
    )
    .addOption(choice('--visibility <audience>', 'who may read it', visibilities).makeOptionMandatory())
    .option('--release-on <date>', 'hide it outside the council until 9.30 am on that day')
    .option('--embargo-until <instant>', 'hide it until that moment, such as 2017-03-01T09:30:00Z')
    .option('--dry-run', 'list what prevents it, and publish nothing')
    .addHelpText('after', publishHelp)
    .action((council: string, scorecard: string, period: string, options: PublishOptions) => {
      if (options.releaseOn !== undefined && options.embargoUntil !== undefined) {
        throw new Misused('--release-on and --embargo-until exclude each other: give only one');
      }
      return service(options, async (yardstick, call) => {
        const which = { council, scorecard, period };
        const readiness = orRefuse(
          await yardstick.publications.readiness({ ...which, status: options.status }, call),
          `${noReport(council, scorecard, period)} Only an approver's key may publish.`,
        );
        if (!readiness.ready || options.dryRun) {
          answer(options, { readiness, publication: null }, (paint) => readinessText(readiness, paint));
          if (!readiness.ready) setExitCode(exitCodes.refused);
          return;
        }
        const { publication } = granted(
          await yardstick.publications.publish({ ...which, ...audienceOf(options) }, call),
        );
        answer(
          options,
          { readiness, publication },
          (paint) => `${readinessText(readiness, paint)}${publicationText(publication)}`,
        );
      });
    });
}

const audienceOf = (
  options: PublishOptions,
): Pick<PublicationPublishInput, 'committee' | 'meetingOn' | 'status' | 'visibility' | 'embargo'> => {
  const { committee, meetingOn, status, visibility, releaseOn, embargoUntil } = options;
  return {
    ...{ committee, meetingOn, status, visibility },
    ...(releaseOn !== undefined && { embargo: { standardReleaseOn: releaseOn } }),
    ...(embargoUntil !== undefined && { embargo: { until: embargoUntil } }),
  };
};

type Readiness = NonNullable<Awaited<ReturnType<Yardstick['publications']['readiness']>>>;

function readinessText({ ready, status, reasons }: Readiness, paint: Painter): string {
  if (ready) return `${paint('good', '● ready')}: nothing prevents publication as ${kebabCase(status)}.\n`;
  const lines = reasons.map(
    ({ reference, message }) => `  ${reference ? `${reference}: ` : ''}${message.en}`,
  );
  const heading = `${paint('bad', '■ not ready')}: ${counted(reasons.length, 'reason')} against publication as ${kebabCase(status)}.`;
  return [heading, ...lines, ''].join('\n');
}

const publicationText = (publication: Publication | null): string => {
  if (!publication) return '';
  const { version, visibility, releaseAt, contentHash, id } = publication;
  return [
    `Version ${version} is published to ${kebabCase(visibility)}; released ${releaseAt}.\n`,
    `  id ${id}\n`,
    `  SHA-256 ${contentHash}\n`,
  ].join('');
};

const publishHelp = `
Publishing needs the key of an approver who has not written or submitted any of the narrative. Publishing the same content
again returns the same publication. If anything prevents publication, every reason is listed, nothing is published, and
the exit code is 1.

Example:
  yardstick publish E08000018 corporate-parenting 2017-M1 --committee corporate-parenting-panel \\
    --meeting-on 2017-02-28 --status interim --visibility public --dry-run`;
