import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createYardstick, type ImportMapping, type MappingProposal } from '@yardstick/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { operator } from '../../access/principal.js';
import { type Polarity, polarities } from '../../domain/measures/measure.js';
import { eesFile } from '../../imports/ees-file.js';
import { eesMetaFile } from '../../imports/ees-meta-file.js';
import { type MeasureDocument, readMapping } from '../../imports/mapping-document.js';
import { proposalDocument } from '../../imports/proposal-document.js';
import { fileOnDisk } from '../../imports/source-file.js';
import { kebabCase } from '../choices.js';
import { exitCodes, type SetExitCode } from '../exit-codes.js';
import { Refused } from '../failure.js';
import { mappingFile, mappingInput, storedMappingFile } from '../mapping-file.js';
import { answering, granted, orRefuse } from '../print-result.js';
import { type AskOptions, asking, askOptions, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { progressBar } from '../text/progress-bar.js';
import { proposalText } from '../text/proposal-text.js';
import { tableText } from '../text/table.js';
import { writeWhole } from '../whole-file.js';

interface ProposeOptions extends AskOptions {
  readonly meta?: string;
  readonly out?: string;
  readonly source?: string;
  readonly items?: Readonly<Record<string, readonly string[]>>;
  readonly indicator?: readonly string[];
  readonly filter?: readonly string[];
}

interface SetOptions extends AskOptions {
  readonly polarity?: readonly PolarityChoice[];
}

/** `yardstick mapping …`: how the rows and columns of open-data files map to measures. */
export function mappingCommands(terminal: Terminal, setExitCode: SetExitCode): Command {
  const { namedService, onDatabase, serviceOrDatabase } = asking(terminal);
  const answer = answering(terminal);
  const command = (name: string, description: string): Command =>
    askOptions(new Command(name).description(description));

  const list = command('list', 'Show every mapping, with the files that it is for.').action(
    (options: AskOptions) =>
      serviceOrDatabase({ ...options }, async (yardstick, call) => {
        const mappings = await everyOf(yardstick.importMappings.all({}, call));
        answer(options, mappings.map(storedMappingFile), (_paint, width) => mappingsText(mappings, width));
      }),
  );

  const show = command('show', 'Show one mapping as JSON, to be edited and stored again.')
    .argument('<code>', "the mapping's code, such as care-leavers-activity")
    .action((mappingCode: string, options: AskOptions) =>
      serviceOrDatabase({ ...options }, async (yardstick, call) => {
        const mappings = await everyOf(yardstick.importMappings.all({}, call));
        const mapping = orRefuse(
          mappings.find(({ code }) => code === mappingCode),
          `There is no mapping '${mappingCode}'. To list the mappings: yardstick mapping list`,
        );
        answer({ json: true }, storedMappingFile(mapping), () => '');
      }),
    );

  /** Has the named service propose a mapping for the file; if none is named, proposes one in this process. */
  const proposalFor = async (path: string, options: ProposeOptions): Promise<MappingProposal> => {
    const { meta, source, items = {}, indicator = [], filter = [] } = options;
    const file = await fileOnDisk(path);
    const metaFile = meta === undefined ? null : await fileOnDisk(meta);
    const service = await namedService(options);
    if (service) {
      const { importMappings } = createYardstick(service);
      return importMappings.propose(
        { name: file.name, content: await openAsBlob(path) },
        {
          meta: meta === undefined ? undefined : await openAsBlob(meta),
          ...{ source, items, indicators: indicator, filters: filter },
          signal: terminal.signal,
          timeout: options.timeout && options.timeout * 1000,
        },
      );
    }
    const bar = progressBar(terminal, file.size, () => performance.now());
    const proposed = onDatabase(({ services }) =>
      services.proposeImportMapping(operator, eesFile(file), {
        meta: metaFile && eesMetaFile(metaFile),
        source: source ?? null,
        ...{ items, indicators: indicator, filters: filter },
        onProgress: bar.onProgress,
      }),
    );
    return proposalDocument(await proposed.finally(bar.end));
  };

  const propose = command(
    'propose',
    'Propose a mapping for an open-data file, and the measures that it needs. Stores nothing.',
  )
    .argument('<file>', 'the open-data file')
    .option('--meta <file>', "the file's .meta.csv, which gives labels, units and decimal places")
    .option('--out <file>', 'the file to write the mapping to; default standard output')
    .option('--source <text>', 'the citation of the figures')
    .option('--items <filter=item>', 'only this item of the filter; may be given several times', chosenItems)
    .option('--indicator <column...>', 'only these indicators')
    .option('--filter <column...>', 'columns that are filters although they have numbers alone')
    .action(async (path: string, options: ProposeOptions) => {
      const { out, json = false } = options;
      const proposal = await proposalFor(path, options);
      const { mapping } = proposal;
      const document = mapping && { ...mappingFile(mapping), newMeasures: proposal.newMeasures };
      const text = `${JSON.stringify(document, null, 2)}\n`;
      if (document && out !== undefined) await writeWhole(out, text);
      if (json) answer(options, { ...proposal, mapping: document }, () => '');
      else {
        const words = (width: number | null): string => proposalText(proposal, out ?? null, width);
        const isMappingPrinted = document !== null && out === undefined;
        if (isMappingPrinted) terminal.print(text);
        if (isMappingPrinted) terminal.printNote(words(terminal.width));
        else answer(options, proposal, (_paint, width) => words(width));
      }
      if (proposal.outcome === 'REFUSED') setExitCode(exitCodes.refused);
    });

  const set = command(
    'set',
    'Store a mapping and its new measures. Its version must be the current one, or 0 for a new mapping.',
  )
    .argument('<file>', 'a JSON file in the format of `mapping propose` and `mapping show`')
    .option(
      '--polarity <measure=polarity>',
      'the polarity of a new measure, such as high-is-good; without a measure, of all that are open',
      polarityChoices,
    )
    .action(async (path: string, options: SetOptions) => {
      const { newMeasures = [], ...mapping } = readMapping(await readFile(path, 'utf8'));
      const input = mappingInput({
        ...mapping,
        newMeasures: withPolarities(newMeasures, options.polarity ?? []),
      });
      await serviceOrDatabase({ ...options }, async (yardstick, call) => {
        const { importMapping } = granted(await yardstick.importMappings.define(input, call));
        const measures =
          newMeasures.length === 0 ? '' : ` Its ${newMeasures.length} new measures are in the catalogue.`;
        answer(
          options,
          importMapping && storedMappingFile(importMapping),
          () => `${mapping.code} is stored as version ${importMapping?.version}.${measures}\n`,
        );
      });
    });

  return new Command('mapping')
    .description('Propose, show and change how the rows and columns of open-data files map to measures.')
    .addHelpText('after', mappingHelp)
    .addCommand(list)
    .addCommand(show)
    .addCommand(propose)
    .addCommand(set);
}

const mappingHelp = `
A new file:
  yardstick mapping propose sen_2025.csv --meta sen_2025.meta.csv --out sen.json
  yardstick mapping set sen.json --polarity sen-support-percent=low-is-good --polarity no-judgement
  yardstick import ees sen_2025.csv --preview

A mapping that exists:
  yardstick mapping show care-leavers-activity > mapping.json
  yardstick mapping set mapping.json`;

/** Adds an item written as `filter=item`, such as `sex=Total`, to the items chosen before, by filter. */
function chosenItems(
  text: string,
  before: Readonly<Record<string, readonly string[]>> = {},
): Readonly<Record<string, readonly string[]>> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write <filter>=<item>, such as sex=Total.');
  const [filter, item] = [text.slice(0, at), text.slice(at + 1)];
  return { ...before, [filter]: [...(before[filter] ?? []), item] };
}

interface PolarityChoice {
  /** The code of the measure that gets the polarity; `null` for every measure that has no polarity yet. */
  readonly measure: string | null;
  readonly polarity: Polarity;
}

function polarityChoices(text: string, before: readonly PolarityChoice[] = []): readonly PolarityChoice[] {
  const at = text.lastIndexOf('=');
  const name = text
    .slice(at + 1)
    .toUpperCase()
    .replaceAll('-', '_');
  const polarity = polarities.find((each) => each === name);
  if (!polarity) throw new InvalidArgumentError(`Allowed values: ${polarities.map(kebabCase).join(', ')}.`);
  return [...before, { measure: at < 0 ? null : text.slice(0, at), polarity }];
}

/** Returns the measures with the chosen polarities. Throws {@link Refused} if a choice names another measure. */
function withPolarities(
  measures: readonly MeasureDocument[],
  choices: readonly PolarityChoice[],
): MeasureDocument[] {
  const unknown = choices.flatMap(({ measure }) =>
    measure === null || measures.some(({ code }) => code === measure) ? [] : [measure],
  );
  if (unknown.length > 0) {
    throw new Refused(
      `The file defines no measure ${unknown.join(', ')}. It defines ${measures.map(({ code }) => code).join(', ') || 'none'}.`,
    );
  }
  const forAll = choices.findLast(({ measure }) => measure === null)?.polarity ?? null;
  return measures.map((measure) => {
    const own = choices.findLast((choice) => choice.measure === measure.code)?.polarity;
    return { ...measure, polarity: own ?? measure.polarity ?? forAll };
  });
}

const mappingsText = (mappings: readonly ImportMapping[], width: number | null): string =>
  tableText(
    [
      { head: 'Code', cell: ({ code }) => code },
      { head: 'Files', cell: ({ fileName }) => `${fileName}*.csv` },
      { head: 'Measures', align: 'right', cell: ({ measures }) => `${measures.length}` },
      { head: 'State', cell: ({ version }) => (version === 0 ? 'proposed' : `version ${version}`) },
    ],
    mappings,
    width,
  );
