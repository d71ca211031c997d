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
  /** The file's `.meta.csv`, which names its filters, its indicators, and their units and decimal places. */
  readonly meta?: string | Blob | Uint8Array | undefined;
  /** The citation of the figures. */
  readonly source?: string | undefined;
  /** Only these items of these filters, such as `{ sex: ['Total'] }`. */
  readonly items?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Only these indicators: names of columns. All by default. */
  readonly indicators?: readonly string[] | undefined;
  /** Columns that are filters although they contain numbers alone. */
  readonly filters?: readonly string[] | undefined;
}

/** A measure that lacks its polarity, which a person decides. */
export interface ProposedMeasure extends Omit<MeasureDefineInput, 'polarity'> {
  readonly polarity: MeasureDefineInput['polarity'] | null;
}

export interface MappingProposal {
  /** `REFUSED`: `problems` gives the reasons. */
  readonly outcome: Open<'PROPOSED' | 'REFUSED'>;
  readonly fileName: string;
  /** Rows below the heading. */
  readonly rowsRead: number;
  /** Rows of other areas than the nations, regions and councils that the service knows. */
  readonly leftOut: number;
  /** The mapping, an input of `define`; `null` if a file was refused. */
  readonly mapping: ImportMappingDefineInput | null;
  /** Measures of the mapping that are not in the catalogue; `newMeasures` of `define`, once each has a polarity. */
  readonly newMeasures: readonly ProposedMeasure[];
  /** The figures in the file, by measure. */
  readonly figures: readonly MeasureFigures[];
  /** Remarks for the person who decides. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly problems: readonly (ImportProblem & { readonly fileName: string })[];
  readonly problemCount: number;
}

/** Proposals of mappings, from files. */
export function mappingProposals(options: YardstickOptions) {
  const send = createFileTransport(options);
  return Object.freeze({
    /**
     * Proposes a mapping for an open-data file and the measures that it needs, and stores nothing. Decide the polarity of
     * each measure, then store both with `define`.
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
        // 422 with a report: a file was refused. Without a report, the request itself was.
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

/** Both files in one body. A stream stays a stream. */
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
