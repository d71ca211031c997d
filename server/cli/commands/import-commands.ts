import { openAsBlob } from 'node:fs';
import { createYardstick, type ImportFile, type ImportReport, type Yardstick } from '@yardstick/sdk';
import { Command } from 'commander';
import { operator } from '../../access/principal.js';
import { type FigureMark, figureMarks } from '../../domain/areas/area-register.js';
import { eesFile } from '../../imports/ees-file.js';
import { fingertipsFile } from '../../imports/fingertips-file.js';
import { laitMeasuresFile } from '../../imports/lait-measures-file.js';
import { laitValuesFile } from '../../imports/lait-values-file.js';
import { neighboursFile } from '../../imports/neighbours-file.js';
import { observationSheet } from '../../imports/observation-sheet.js';
import { reportDocument } from '../../imports/report-document.js';
import { fileOnDisk, type SourceFile } from '../../imports/source-file.js';
import type { ImportOptions, ImportReport as StoredReport } from '../../services/imports/import-report.js';
import type { Services } from '../../services/services.js';
import { operatorIn } from '../acting-as.js';
import { choice } from '../choices.js';
import { exitCodes, type SetExitCode } from '../exit-codes.js';
import { Misused } from '../failure.js';
import { answering } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { progressBar, watched } from '../text/progress-bar.js';
import { reportText } from '../text/report-text.js';

interface FileOptions extends AskOptions {
  readonly preview?: boolean;
}

/** The two ways to import one kind of file: into the database of this machine, or through a service. */
interface Importer {
  readonly direct: (services: Services, file: SourceFile, options: ImportOptions) => Promise<StoredReport>;
  readonly throughService: (
    imports: Yardstick['imports'],
    file: ImportFile,
    options: { preview: boolean; signal: AbortSignal; timeout: number | undefined },
  ) => Promise<ImportReport>;
}

const publishedOnOption = [
  '--published-on <date>',
  'the day on which the figures were published, such as 2025-11-20; needed if the file changes figures that stand',
] as const;

/** `yardstick import …`: imports files of every supported kind. */
export function importCommands(terminal: Terminal, setExitCode: SetExitCode): Command {
  const { namedService, onDatabase } = asking(terminal);
  const answer = answering(terminal);

  const run = async (path: string, options: FileOptions, importer: Importer): Promise<void> => {
    const { preview = false } = options;
    const file = await fileOnDisk(path);
    const service = await namedService(options);
    const bar = progressBar(terminal, file.size, () => performance.now());
    const work = async (): Promise<ImportReport> => {
      if (service) {
        const content = terminal.isWatched ? watched(file, bar) : await openAsBlob(path);
        const { imports } = createYardstick(service);
        const { signal } = terminal;
        const timeout = options.timeout && options.timeout * 1000;
        return importer.throughService(imports, { name: file.name, content }, { preview, signal, timeout });
      }
      const report = await onDatabase(({ services }) =>
        importer.direct(services, file, { commit: !preview, onProgress: bar.onProgress }),
      );
      // Turn dates into text, so that the report has the shape of a service's answer.
      return JSON.parse(JSON.stringify(reportDocument(report)));
    };
    const report = await work().finally(bar.end);
    answer(options, report, (paint, width) => reportText(report, paint, width));
    if (report.outcome === 'REFUSED') setExitCode(exitCodes.refused);
  };

  const command = (name: string, description: string): Command =>
    askOptions(
      new Command(name)
        .description(description)
        .argument('<file>', 'the file to import')
        .option('--preview', 'read, check and compare the file, but store nothing'),
    );

  const ees = command(
    'ees',
    "Import a file in the Department for Education's open-data standard (Explore Education Statistics).",
  )
    .option(
      '--meta <file>',
      "the file's .meta.csv, to check it against; only for the database of this machine",
    )
    .option('--mapping <code>', 'the mapping to use, if the name of the file does not imply it')
    .addOption(
      choice(
        '--unopened <mark>',
        'keep numbers of councils that were not open in the period, with this mark; without it they are left out',
        figureMarks,
      ),
    )
    .option('--unopened-reason <text>', 'why they are kept: required with --unopened')
    .option(...publishedOnOption)
    .action(
      async (
        path: string,
        options: FileOptions & {
          meta?: string;
          mapping?: string;
          publishedOn?: string;
          unopened?: FigureMark;
          unopenedReason?: string;
        },
      ) => {
        const { mapping, meta, publishedOn, unopened, unopenedReason } = options;
        if (meta !== undefined && (await namedService(options))) {
          throw new Misused(
            '--meta works only on the database of this machine: leave out --url and YARDSTICK_URL',
          );
        }
        const metaFile = meta === undefined ? null : await fileOnDisk(meta);
        await run(path, options, {
          direct: (services, file, more) =>
            services.importOpenData(operator, eesFile(file, metaFile), {
              ...more,
              mapping: mapping ?? null,
              publishedOn: publishedOn ?? null,
              unopened: unopened ?? null,
              unopenedReason: unopenedReason ?? null,
            }),
          throughService: (imports, file, more) =>
            imports.openData(file, { ...more, mapping, publishedOn, unopened, unopenedReason }),
        });
      },
    );

  const neighbours = command(
    'neighbours',
    "Import each council's ten statistical neighbours, in either published layout.",
  )
    .requiredOption(
      '--effective-from <date>',
      'the day from which the lists apply, such as 2024-04-01: to periods that end after it',
    )
    .option('--source <text>', 'who published them, and when')
    .action((path: string, options: FileOptions & { effectiveFrom: string; source?: string }) => {
      const { effectiveFrom, source } = options;
      return run(path, options, {
        direct: (services, file, more) =>
          services.importNeighbours(operator, neighboursFile(file), {
            ...more,
            effectiveFrom,
            source: source ?? null,
          }),
        throughService: (imports, file, more) => imports.neighbours(file, { ...more, effectiveFrom, source }),
      });
    });

  const laitMeasures = command(
    'lait-measures',
    'Import a measure list of the Local Authority Interactive Tool.',
  ).action((path: string, options: FileOptions) =>
    run(path, options, {
      direct: (services, file, more) => services.importLaitMeasures(operator, laitMeasuresFile(file), more),
      throughService: (imports, file, more) => imports.laitMeasures(file, more),
    }),
  );

  const laitValues = command(
    'lait-values',
    'Import values of the Local Authority Interactive Tool; import its measure list first.',
  )
    .option(...publishedOnOption)
    .action((path: string, options: FileOptions & { publishedOn?: string }) => {
      const { publishedOn } = options;
      return run(path, options, {
        direct: (services, file, more) =>
          services.importLaitValues(operator, laitValuesFile(file), {
            ...more,
            publishedOn: publishedOn ?? null,
          }),
        throughService: (imports, file, more) => imports.laitValues(file, { ...more, publishedOn }),
      });
    });

  const fingertips = command(
    'fingertips',
    'Import a data file of Fingertips; define its indicators as measures first, such as fingertips-90803.',
  )
    .option(...publishedOnOption)
    .action((path: string, options: FileOptions & { publishedOn?: string }) => {
      const { publishedOn } = options;
      return run(path, options, {
        direct: (services, file, more) =>
          services.importFingertips(operator, fingertipsFile(file), {
            ...more,
            publishedOn: publishedOn ?? null,
          }),
        throughService: (imports, file, more) => imports.fingertips(file, { ...more, publishedOn }),
      });
    });

  const observations = command(
    'observations',
    "Import a council's own figures, .csv or .xlsx; for a template: yardstick template observations",
  )
    .requiredOption('--council <gss>', "the council's GSS code, such as E08000018")
    .option('--lowers-status', 'final figures are meant to become provisional or interim')
    .action((path: string, options: FileOptions & { council: string; lowersStatus?: boolean }) => {
      const { council, lowersStatus = false } = options;
      return run(path, options, {
        direct: async (services, file, more) =>
          services.importObservations(
            await operatorIn(services, council, 'DATA_OFFICER'),
            observationSheet(file),
            { ...more, council: await services.codeToday(council), lowersStatus },
          ),
        throughService: (imports, file, more) =>
          imports.observations(file, { ...more, council, lowersStatus }),
      });
    });

  return new Command('import')
    .description('Import a whole file, or none of it. Importing the same file twice changes nothing.')
    .addHelpText('after', importHelp)
    .addCommand(ees)
    .addCommand(neighbours)
    .addCommand(laitMeasures)
    .addCommand(laitValues)
    .addCommand(fingertips)
    .addCommand(observations);
}

const importHelp = `
Imports go to the service of --url or YARDSTICK_URL. If none is named, they go to the database of this machine, whether
the service runs or not. If you interrupt an import, nothing of the file is stored.

Examples:
  yardstick import ees la_care_leavers_activity.csv --preview
  yardstick import neighbours neighbours-2025.csv --effective-from 2024-04-01
  yardstick import lait-measures measures.csv && yardstick import lait-values values.csv
  yardstick import fingertips indicators-CountyUA.data.csv --published-on 2025-11-04
  yardstick import observations figures.xlsx --council E08000018

The exit code is 0 if the file is imported, changes nothing or is previewed, and 1 if the file is refused.`;
