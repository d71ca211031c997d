import { Command } from 'commander';
import { operator } from '../access/principal.js';
import { eesFile } from '../imports/ees-file.js';
import { laitMeasuresFile } from '../imports/lait-measures-file.js';
import { laitValuesFile } from '../imports/lait-values-file.js';
import { neighboursFile } from '../imports/neighbours-file.js';
import { observationSheet } from '../imports/observation-sheet.js';
import { fileOnDisk, type SourceFile } from '../imports/source-file.js';
import type { ImportOptions, ImportReport } from '../services/import-report.js';
import type { Services } from '../services/services.js';
import { operatorIn } from './acting-as.js';
import { progressBar } from './progress-bar.js';
import { reportJson, reportText } from './report-text.js';
import { type ExitCode, exitCodes, type Terminal } from './terminal.js';

interface Shared {
  readonly preview?: boolean;
  readonly json?: boolean;
}

type Import = (services: Services, file: SourceFile, options: ImportOptions) => Promise<ImportReport>;

export type Ended = (code: ExitCode) => void;

/** `yardstick import …`: every kind of file that comes in. */
export function importCommands(terminal: Terminal, ended: Ended): Command {
  const run = async (
    path: string,
    { preview = false, json = false }: Shared,
    work: Import,
  ): Promise<void> => {
    const file = await fileOnDisk(path);
    const { services, close } = await terminal.open();
    const bar = progressBar(terminal, file.size, () => performance.now());
    try {
      const report = await work(services, file, { commit: !preview, onProgress: bar.onProgress });
      bar.end();
      terminal.say(json ? reportJson(report) : reportText(report));
      ended(report.outcome === 'REFUSED' ? exitCodes.refused : exitCodes.done);
    } finally {
      await close();
    }
  };

  const command = (name: string, description: string): Command =>
    new Command(name)
      .description(description)
      .argument('<file>', 'the file to import')
      .option('--preview', 'read, check and compare, and store nothing')
      .option('--json', 'report as JSON, for programs');

  return new Command('import')
    .description('Import files: all of one, or nothing of it. The same file twice changes nothing.')
    .addHelpText('after', importHelp)
    .addCommand(
      command(
        'ees',
        "A file of the Department for Education's open-data standard (Explore Education Statistics).",
      )
        .option('--meta <file>', "the file's .meta.csv, to check it against")
        .option('--mapping <code>', 'which mapping to read it by, where its name does not say')
        .option('--published-at <instant>', 'when it was published, as 2025-11-20T09:30:00Z')
        .action(async (path, options: Shared & { meta?: string; mapping?: string; publishedAt?: string }) => {
          const meta = options.meta ? await fileOnDisk(options.meta) : null;
          const publishedAt = options.publishedAt ? instant(options.publishedAt) : null;
          await run(path, options, (services, file, more) =>
            services.importOpenData(operator, eesFile(file, meta), {
              ...more,
              mapping: options.mapping ?? null,
              publishedAt,
            }),
          );
        }),
    )
    .addCommand(
      command('neighbours', "Each council's ten statistical neighbours, in either published layout.")
        .requiredOption(
          '--effective-from <date>',
          'the day from which the lists hold, as 2024-04-01: for periods that end after it',
        )
        .option('--source <text>', 'who published them, and when')
        .action((path, options: Shared & { effectiveFrom: string; source?: string }) =>
          run(path, options, (services, file, more) =>
            services.importNeighbours(operator, neighboursFile(file), {
              ...more,
              effectiveFrom: options.effectiveFrom,
              source: options.source ?? null,
            }),
          ),
        ),
    )
    .addCommand(
      command('lait-measures', 'A measure list of the Local Authority Interactive Tool.').action(
        (path, options: Shared) =>
          run(path, options, (services, file, more) =>
            services.importLaitMeasures(operator, laitMeasuresFile(file), more),
          ),
      ),
    )
    .addCommand(
      command(
        'lait-values',
        'Values of the Local Authority Interactive Tool; its measure list is imported first.',
      ).action((path, options: Shared) =>
        run(path, options, (services, file, more) =>
          services.importLaitValues(operator, laitValuesFile(file), more),
        ),
      ),
    )
    .addCommand(
      command('observations', "A council's own figures, .csv or .xlsx; see: yardstick template observations")
        .requiredOption('--council <gss>', "the council's GSS code, as E08000018")
        .action((path, options: Shared & { council: string }) =>
          run(path, options, async (services, file, more) =>
            services.importObservations(
              await operatorIn(services, options.council, 'DATA_OFFICER'),
              observationSheet(file),
              {
                ...more,
                council: options.council,
              },
            ),
          ),
        ),
    );
}

const importHelp = `
Examples:
  yardstick import ees la_care_leavers_activity.csv --preview
  yardstick import neighbours neighbours-2025.csv --effective-from 2024-04-01
  yardstick import lait-measures measures.csv && yardstick import lait-values values.csv
  yardstick import observations figures.xlsx --council E08000018

Ends with 0 when it is imported, changes nothing or is previewed; 1 when the file is refused; 2 when the
command is wrong; 3 when it cannot run.`;

function instant(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new Error(`'${text}' is no instant. Write 2025-11-20T09:30:00Z.`);
  return date;
}
