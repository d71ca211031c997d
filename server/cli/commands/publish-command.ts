import {
  type Publication,
  type PublicationPublishInput,
  type PublicationStatus,
  type PublicationVisibility,
  type Yardstick,
} from '@yardstick/sdk';
import { Command } from 'commander';
import { choice, written } from '../choices.js';
import { type Ended, exitCodes } from '../exit-codes.js';
import { Misused } from '../failure.js';
import { answering, found, granted } from '../print-result.js';
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

/** `yardstick publish …`: what stands against it, and if nothing does, the publication. */
export function publishCommand(terminal: Terminal, ended: Ended): Command {
  const { service } = asking(terminal);
  const answer = answering(terminal);
  return askOptions(
    reportArguments(
      new Command('publish').description('Publish a scorecard to a meeting, if nothing stands against it.'),
    ),
  )
    .requiredOption('--committee <code>', 'the committee that it goes to')
    .requiredOption('--meeting-on <date>', 'the day of the meeting, as 2017-02-28')
    .addOption(
      choice('--status <status>', 'how settled; no figure may be less so', statuses).makeOptionMandatory(),
    )
    .addOption(choice('--visibility <whom>', 'who may read it', visibilities).makeOptionMandatory())
    .option('--release-on <date>', 'until half past nine on that day nothing of it shows outside the council')
    .option('--embargo-until <instant>', 'the same until a moment, as 2017-03-01T09:30:00Z')
    .option('--dry-run', 'say what stands against it, and publish nothing')
    .addHelpText('after', publishHelp)
    .action((council: string, scorecard: string, period: string, options: PublishOptions) => {
      if (options.releaseOn !== undefined && options.embargoUntil !== undefined) {
        throw new Misused('--release-on and --embargo-until say the same: give one of them');
      }
      return service(options, async (yardstick, call) => {
        const which = { council, scorecard, period };
        const readiness = found(
          await yardstick.publications.readiness({ ...which, status: options.status }, call),
          `${noReport(council, scorecard, period)} Publishing takes the key of an approver.`,
        );
        if (!readiness.ready || options.dryRun) {
          answer(options, { readiness, publication: null }, (paint) => readinessText(readiness, paint));
          if (!readiness.ready) ended(exitCodes.refused);
          return;
        }
        const { publication } = granted(
          await yardstick.publications.publish({ ...which, ...goingTo(options) }, call),
        );
        answer(
          options,
          { readiness, publication },
          (paint) => `${readinessText(readiness, paint)}${publicationText(publication)}`,
        );
      });
    });
}

const goingTo = (
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
  if (ready) return `${paint('good', '● ready')}: nothing stands against it as ${written(status)}.\n`;
  const lines = reasons.map(({ reference, message }) => `  ${reference ? `${reference}: ` : ''}${message}`);
  const heading = `${paint('bad', '■ not ready')}: ${counted(reasons.length, 'reason')} against it as ${written(status)}.`;
  return [heading, ...lines, ''].join('\n');
}

const publicationText = (publication: Publication | null): string => {
  if (!publication) return '';
  const { version, visibility, releaseAt, contentHash, id } = publication;
  return [
    `Version ${version} is published to ${written(visibility)}; released ${releaseAt}.\n`,
    `  id ${id}\n`,
    `  SHA-256 ${contentHash}\n`,
  ].join('');
};

const publishHelp = `
It takes the key of an approver, who has not written or submitted any of its words. The same content published again is
the same publication. Ends with 1 when something stands against it: everything is listed, and nothing is published.

Example:
  yardstick publish E08000018 corporate-parenting 2017-M1 --committee corporate-parenting-panel \\
    --meeting-on 2017-02-28 --status interim --visibility public --dry-run`;
