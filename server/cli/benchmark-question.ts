import type {
  AverageMethod,
  BenchmarkAmongInput,
  BenchmarkReference,
  CallOptions,
  Yardstick,
} from '@yardstick/sdk';
import type { Command } from 'commander';
import { choice, choices } from './choices.js';
import { Misused } from './failure.js';
import { found } from './print-result.js';

const circles = ['NEIGHBOURS', 'REGION', 'ENGLAND', 'GROUP'] as const;
const methods: readonly AverageMethod[] = ['MEAN', 'MEDIAN', 'POOLED'];
const references: readonly BenchmarkReference[] = ['NATION', 'GROUP'];

export interface BenchmarkOptions {
  readonly among: (typeof circles)[number];
  readonly council?: string;
  readonly region?: string;
  readonly group?: string;
  readonly method?: readonly AverageMethod[];
  readonly reference?: BenchmarkReference;
}

/** What is compared among whom. */
export const benchmarkOptions = (command: Command): Command =>
  command
    .argument('<measure>', "the measure's code, as long-term-placement-stability")
    .argument('<period>', "the period's code, as 2025-RY")
    .addOption(choice('--among <whom>', 'whom to compare', circles).default('ENGLAND', 'england'))
    .option('--council <gss>', 'whose neighbours, whose region, or whose own group')
    .option('--region <gss>', 'the region or nation itself, as E12000003')
    .option('--group <code>', "the group's code, as core-cities")
    .addOption(choices('--method <method...>', 'how to average; one or more, mean unless told', methods))
    .addOption(
      choice('--reference <what>', 'what each area is held against; nation unless told', references),
    );

export type BenchmarkAnswer = Awaited<ReturnType<typeof askBenchmark>>;

/**
 * Asks a benchmark with all its areas, page after page, and with the council that it is asked for where that is not one
 * of them. Throws `Refused` where there is none.
 */
export async function askBenchmark(
  yardstick: Yardstick,
  measure: string,
  period: string,
  options: BenchmarkOptions,
  call: CallOptions,
) {
  const { method, reference } = options;
  const among = await amongOf(yardstick, options, call);
  const which = {
    ...{ measure, period },
    ...(among && { among }),
    ...(method && { methods: method }),
    ...(reference && { reference }),
  };
  const missing = `There is no such benchmark: is there a measure '${measure}', a period '${period}', and such a group?`;
  const answer = found(await yardstick.benchmarks.get(which, call), missing);
  const areas = [...answer.areas.nodes];
  let { pageInfo } = answer.areas;
  while (pageInfo.hasNextPage) {
    const next = found(
      await yardstick.benchmarks.get(which, { ...call, after: pageInfo.endCursor ?? undefined }),
      missing,
    );
    areas.push(...next.areas.nodes);
    pageInfo = next.areas.pageInfo;
  }
  const isAmongThem = areas.some(({ area }) => area.gssCode === options.council);
  const own = isAmongThem ? null : await ownOf(yardstick, measure, period, options, call);
  return { ...answer, areas, own };
}

/** The council itself, of whose neighbours it is never one. */
async function ownOf(
  yardstick: Yardstick,
  measure: string,
  period: string,
  { council, reference }: BenchmarkOptions,
  call: CallOptions,
) {
  if (council === undefined) return null;
  const answer = await yardstick.benchmarks.get({ measure, period, among: { councils: [council] } }, call);
  const own = answer?.areas.nodes[0];
  if (!own) return null;
  // It was held against the nation, and it is in nobody's order here.
  const outcome = reference === 'GROUP' ? ('NOT_COMPARED' as const) : own.outcome;
  return { ...own, rankInGroup: null, outcome };
}

async function amongOf(
  yardstick: Yardstick,
  { among, council, region, group }: BenchmarkOptions,
  call: CallOptions,
): Promise<BenchmarkAmongInput | undefined> {
  switch (among) {
    case 'NEIGHBOURS':
      return { neighboursOf: needed(council, '--among neighbours needs --council') };
    case 'REGION':
      return { region: region ?? (await regionOf(yardstick, council, call)) };
    case 'GROUP': {
      const code = needed(group, '--among group needs --group');
      return { group: { code, ...(council !== undefined && { council }) } };
    }
    case 'ENGLAND':
      return undefined;
  }
}

async function regionOf(
  yardstick: Yardstick,
  council: string | undefined,
  call: CallOptions,
): Promise<string> {
  const gssCode = needed(council, '--among region needs --region or --council');
  const known = found(await yardstick.councils.get({ gssCode }, call), `There is no council '${gssCode}'.`);
  return found(known.region, `${known.name.en} is in no region: name one with --region.`).gssCode;
}

function needed(value: string | undefined, why: string): string {
  if (value !== undefined) return value;
  throw new Misused(why);
}
