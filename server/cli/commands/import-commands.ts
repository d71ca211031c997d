import { openAsBlob } from 'node:fs';
import { createYardstick, type ImportFile, type ImportReport, type Yardstick } from '@yardstick/sdk';
import { Command } from 'commander';
import { operator } from '../../access/principal.js';
import { eesFile } from '../../imports/ees-file.js';
import { laitMeasuresFile } from '../../imports/lait-measures-file.js';
import { laitValuesFile } from '../../imports/lait-values-file.js';
import { neighboursFile } from '../../imports/neighbours-file.js';
import { observationSheet } from '../../imports/observation-sheet.js';
import { reportDocument } from '../../imports/report-document.js';
import { fileOnDisk, type SourceFile } from '../../imports/source-file.js';
import type { ImportOptions, ImportReport as StoredReport } from '../../services/imports/import-report.js';
import type { Services } from '../../services/services.js';
import { operatorIn } from '../acting-as.js';
import { type Ended, exitCodes } from '../exit-codes.js';
import { Misused } from '../failure.js';
import { answering } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { progressBar, watched } from '../text/progress-bar.js';
import { reportText } from '../text/report-text.js';

interface FileOptions extends AskOptions {
  readonly preview?: boolean;
}

/** One kind of file, each way that it comes in. */
interface Incoming {
  readonly beside: (services: Services, file: SourceFile, options: ImportOptions) => Promise<StoredReport>;
  readonly sent: (
    imports: Yardstick['imports'],
    file: ImportFile,
    options: { preview: boolean; signal: AbortSignal; timeout: number | undefined },
  ) => Promise<ImportReport>;
}

/** `yardstick import …`: every kind of file that comes in. */
export function importCommands(terminal: Terminal, ended: Ended): Command {
  const { beside, namedService } = asking(terminal);
  const answer = answering(terminal);

  const run = async (path: string, options: FileOptions, incoming: Incoming): Promise<void> => {
    const { preview = false } = options;
    const file = await fileOnDisk(path);
    const named = await namedService(options);
    const bar = progressBar(terminal, file.size, () => performance.now());
    const work = async (): Promise<ImportReport> => {
      if (named) {
        const content = terminal.isWatched ? watched(file, bar) : await openAsBlob(path);
        const { imports } = createYardstick(named);
        const { signal } = terminal;
        const timeout = options.timeout && options.timeout * 1000;
        return incoming.sent(imports, { name: file.name, content }, { preview, signal, timeout });
      }
      const report = await beside(({ services }) =>
        incoming.beside(services, file, { commit: !preview, onProgress: bar.onProgress }),
      );
      // As a service would send it, its instants as text.
      return JSON.parse(JSON.stringify(reportDocument(report)));
    };
    const report = await work().finally(bar.end);
    answer(options, report, (paint) => reportText(report, paint));
    if (report.outcome === 'REFUSED') ended(exitCodes.refused);
  };

  const command = (name: string, description: string): Command =>
    askOptions(
      new Command(name)
        .description(description)
        .argument('<file>', 'the file to import')
        .option('--preview', 'read, check and compare, and store nothing'),
    );

  const ees = command(
    'ees',
    "A file of the Department for Education's open-data standard (Explore Education Statistics).",
  )
    .option('--meta <file>', "the file's .meta.csv, to check it against; beside the database alone")
    .option('--mapping <code>', 'which mapping to read it by, where its name does not say')
    .option('--published-at <instant>', 'when it was published, as 2025-11-20T09:30:00Z')
    .action(
      async (
        path: string,
        options: FileOptions & { meta?: string; mapping?: string; publishedAt?: string },
      ) => {
        const { mapping, meta, publishedAt } = options;
        if (meta !== undefined && (await namedService(options))) {
          throw new Misused('--meta is for imports beside the database: leave out --url and YARDSTICK_URL');
        }
        const metaFile = meta === undefined ? null : await fileOnDisk(meta);
        const published = publishedAt === undefined ? null : instant(publishedAt);
        await run(path, options, {
          beside: (services, file, more) =>
            services.importOpenData(operator, eesFile(file, metaFile), {
              ...more,
              mapping: mapping ?? null,
              publishedAt: published,
            }),
          sent: (imports, file, more) =>
            imports.openData(file, { ...more, mapping, publishedAt: published?.toISOString() }),
        });
      },
    );

  const neighbours = command(
    'neighbours',
    "Each council's ten statistical neighbours, in either published layout.",
  )
    .requiredOption(
      '--effective-from <date>',
      'the day from which the lists hold, as 2024-04-01: for periods that end after it',
    )
    .option('--source <text>', 'who published them, and when')
    .action((path: string, options: FileOptions & { effectiveFrom: string; source?: string }) => {
      const { effectiveFrom, source } = options;
      return run(path, options, {
        beside: (services, file, more) =>
          services.importNeighbours(operator, neighboursFile(file), {
            ...more,
            effectiveFrom,
            source: source ?? null,
          }),
        sent: (imports, file, more) => imports.neighbours(file, { ...more, effectiveFrom, source }),
      });
    });

  const laitMeasures = command(
    'lait-measures',
    'A measure list of the Local Authority Interactive Tool.',
  ).action((path: string, options: FileOptions) =>
    run(path, options, {
      beside: (services, file, more) => services.importLaitMeasures(operator, laitMeasuresFile(file), more),
      sent: (imports, file, more) => imports.laitMeasures(file, more),
    }),
  );

  const laitValues = command(
    'lait-values',
    'Values of the Local Authority Interactive Tool; its measure list is imported first.',
  ).action((path: string, options: FileOptions) =>
    run(path, options, {
      beside: (services, file, more) => services.importLaitValues(operator, laitValuesFile(file), more),
      sent: (imports, file, more) => imports.laitValues(file, more),
    }),
  );

  const observations = command(
    'observations',
    "A council's own figures, .csv or .xlsx; see: yardstick template observations",
  )
    .requiredOption('--council <gss>', "the council's GSS code, as E08000018")
    .action((path: string, options: FileOptions & { council: string }) => {
      const { council } = options;
      return run(path, options, {
        beside: async (services, file, more) =>
          services.importObservations(
            await operatorIn(services, council, 'DATA_OFFICER'),
            observationSheet(file),
            { ...more, council },
          ),
        sent: (imports, file, more) => imports.observations(file, { ...more, council }),
      });
    });

  return new Command('import')
    .description('Import files: all of one, or nothing of it. The same file twice changes nothing.')
    .addHelpText('after', importHelp)
    .addCommand(ees)
    .addCommand(neighbours)
    .addCommand(laitMeasures)
    .addCommand(laitValues)
    .addCommand(observations);
}

const importHelp = `
Beside the database of this machine, whether the service runs or not, or to the service of --url or YARDSTICK_URL.
Interrupted, nothing of the file is stored.

Examples:
  yardstick import ees la_care_leavers_activity.csv --preview
  yardstick import neighbours neighbours-2025.csv --effective-from 2024-04-01
  yardstick import lait-measures measures.csv && yardstick import lait-values values.csv
  yardstick import observations figures.xlsx --council E08000018

Ends with 0 when it is imported, changes nothing or is previewed, and 1 when the file is refused.`;

function instant(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new Error(`'${text}' is no instant. Write 2025-11-20T09:30:00Z.`);
  return date;
}
