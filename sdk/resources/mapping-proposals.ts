import { YardstickError } from '../errors.js';
import { createFileTransport, type FileContent } from '../file-transport.js';
import type { ImportMappingDefineInput, MeasureDefineInput } from '../generated/schema.js';
import type { Open } from '../open.js';
import type { CallOptions, YardstickOptions } from '../options.js';
import type { ImportFile, ImportProblem } from './imports.js';
import type { MeasureFigures } from './measure-figures.js';

/** A part of a `Blob`. */
type Part = NonNullable<ConstructorParameters<typeof Blob>[0]>[number];

export interface ProposalOptions extends CallOptions {
  /** The file's `.meta.csv`, which describes the filters and the indicators with their units and decimal places. */
  readonly meta?: string | Blob | Uint8Array | undefined;
  /** The citation of the figures. */
  readonly source?: string | undefined;
  /** The items to use of each filter, such as `{ sex: ['Total'] }`. Of other filters all items are used. */
  readonly items?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The columns of the only indicators to use; by default all indicators are used. */
  readonly indicators?: readonly string[] | undefined;
  /** Columns that are filters although they contain only numbers. */
  readonly filters?: readonly string[] | undefined;
}

/** A proposed measure. Its polarity is `null` until a person has chosen one. */
export interface ProposedMeasure extends Omit<MeasureDefineInput, 'polarity'> {
  readonly polarity: MeasureDefineInput['polarity'] | null;
}

export interface MappingProposal {
  /** `REFUSED`: there is no proposal; `problems` gives the reasons. */
  readonly outcome: Open<'PROPOSED' | 'REFUSED'>;
  readonly fileName: string;
  /** The number of rows below the heading. */
  readonly rowsRead: number;
  /** The number of rows for other areas than the nations, regions and councils that the service knows. */
  readonly leftOut: number;
  /** The mapping, to be passed to `define`; `null` if a file was refused. */
  readonly mapping: ImportMappingDefineInput | null;
  /**
   * The measures of the mapping that are not in the catalogue. When each has a polarity, pass them to `define` as
   * `newMeasures`.
   */
  readonly newMeasures: readonly ProposedMeasure[];
  /** A summary of the figures in the file, by measure. */
  readonly figures: readonly MeasureFigures[];
  /** Remarks for the person who checks the proposal. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly problems: readonly (ImportProblem & { readonly fileName: string })[];
  readonly problemCount: number;
}

/** Creates the resource that proposes mappings for files. */
export function mappingProposals(options: YardstickOptions) {
  const send = createFileTransport(options);
  return Object.freeze({
    /**
     * Proposes a mapping for an open-data file, and the measures that the mapping needs. Stores nothing. Choose the
     * polarity of each measure, then store the mapping and the measures with `define`.
     *
     * @example
     * const content = await openAsBlob('sen_2025.csv');
     * const { mapping, newMeasures } = await yardstick.importMappings.propose({ name: 'sen_2025.csv', content });
     */
    propose: async (
      { name, content }: ImportFile,
      { meta, source, items = {}, indicators, filters, ...call }: ProposalOptions = {},
    ): Promise<MappingProposal> => {
      const description = meta === undefined ? undefined : new Blob([meta as Part]);
      const chosen = Object.entries(items).flatMap(([filter, all]) => all.map((item) => `${filter}=${item}`));
      const request = {
        name: 'importMappings.propose',
        path: 'imports/open-data/mapping',
        query: {
          name,
          source,
          metaBytes: description && `${description.size}`,
          items: chosen,
          indicators,
          filters,
        },
        content: description ? await joined(description, content) : content,
        // Status 422 with a report means that a file was refused; without a report, the request itself was refused.
        accepts: (status: number, bytes: Uint8Array) => status === 422 && proposalIn(bytes) !== undefined,
      };
      const proposal = proposalIn(await send(request, call));
      if (proposal) return proposal;
      throw new YardstickError({
        kind: 'protocol',
        operation: request.name,
        remark: 'the answer is no proposal',
      });
    },
  });
}

/** Joins two files into one body. If the second is a stream, the result is a stream too. */
async function joined(first: Blob, content: FileContent): Promise<FileContent> {
  if (typeof content === 'string' || content instanceof Blob || content instanceof Uint8Array) {
    return new Blob([first, content as Part]);
  }
  return inTurn(first, content);
}

async function* inTurn(
  first: Blob,
  rest: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await first.arrayBuffer());
  yield* rest as AsyncIterable<Uint8Array>;
}

function proposalIn(bytes: Uint8Array): MappingProposal | undefined {
  try {
    const answer: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isProposal = typeof answer === 'object' && answer !== null && 'newMeasures' in answer;
    return isProposal ? (answer as MappingProposal) : undefined;
  } catch {
    return undefined;
  }
}
