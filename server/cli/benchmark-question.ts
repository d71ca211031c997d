import type {
  AverageMethod,
  BenchmarkAmongInput,
  BenchmarkReference,
  CallOptions,
  Yardstick,
} from '@yardstick/sdk';
import type { Command } from 'commander';
import { type AveragingOptions, averagingOf, averagingOptions } from './averaging-options.js';
import { choice, choices } from './choices.js';
import { Misused } from './failure.js';
import { orRefuse } from './print-result.js';

const circles = ['NEIGHBOURS', 'REGION', 'ENGLAND', 'GROUP'] as const;
const methods: readonly AverageMethod[] = ['MEAN', 'MEDIAN', 'POOLED'];
const references: readonly BenchmarkReference[] = ['NATION', 'GROUP'];

export interface BenchmarkOptions extends AveragingOptions {
  readonly among: (typeof circles)[number];
  readonly council?: string;
  readonly region?: string;
  readonly group?: string;
  readonly method?: readonly AverageMethod[];
  readonly reference?: BenchmarkReference;
}

/** Adds the arguments and options that describe a benchmark. */
export const benchmarkOptions = (command: Command): Command =>
  averagingOptions(command)
    .argument('<measure>', "the measure's code, such as long-term-placement-stability")
    .argument('<period>', "the period's code, such as 2025-RY")
    .addOption(choice('--among <areas>', 'the areas to compare', circles).default('ENGLAND', 'england'))
    .option('--council <gss>', 'the council whose neighbours, region or own group to use')
    .option('--region <gss>', 'the region or nation itself, such as E12000003')
    .option('--group <code>', "the group's code, such as core-cities")
    .addOption(choices('--method <method...>', 'how to average; one or more, default mean', methods))
    .addOption(
      choice('--reference <reference>', 'what to compare each area with; default nation', references),
    );

/** The codes of a measure and a period. */
export interface BenchmarkQuestion {
  readonly measure: string;
  readonly period: string;
}

export type BenchmarkAnswer = Awaited<ReturnType<typeof askBenchmark>>;

/**
 * Fetches a benchmark with all its areas, page by page. `council` is the present code of the council of the options;
 * `null` if none is given. If the council is not one of the areas, its figure is returned as `own`. Throws `Refused`
 * if the benchmark does not exist.
 */
export async function askBenchmark(
  yardstick: Yardstick,
  { measure, period }: BenchmarkQuestion,
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
    ...averagingOf(options),
  };
  const missing = `There is no such benchmark. Check the measure '${measure}', the period '${period}' and the group.`;
  const answer = orRefuse(await yardstick.benchmarks.get(which, call), missing);
  const areas = [...answer.areas.nodes];
  let { pageInfo } = answer.areas;
  while (pageInfo.hasNextPage) {
    const next = orRefuse(
      await yardstick.benchmarks.get(which, { ...call, after: pageInfo.endCursor ?? undefined }),
      missing,
    );
    areas.push(...next.areas.nodes);
    pageInfo = next.areas.pageInfo;
  }
  const self = await ownOf(yardstick, { measure, period, ...options }, call);
  // The user may name the council by an earlier code.
  const council = self?.area.gssCode ?? null;
  const isAmongThem = areas.some(({ area }) => area.gssCode === council);
  return { ...answer, areas, council, own: isAmongThem ? null : self };
}

/**
 * Fetches the figure of the council itself, which a benchmark of its neighbours does not include: a council is never
 * one of its own neighbours. Returns `null` if no council is given.
 */
async function ownOf(
  yardstick: Yardstick,
  { measure, period, council, reference }: BenchmarkQuestion & BenchmarkOptions,
  call: CallOptions,
) {
  if (council === undefined) return null;
  const answer = await yardstick.benchmarks.get({ measure, period, among: { councils: [council] } }, call);
  const area = answer?.areas.nodes[0];
  if (!area) return null;
  // This request asked about one council only, so its rank in the group is always 1: omit it. The request also
  // compared the council with its nation: omit the outcome if the user asked for a comparison with the group.
  const outcome = reference === 'GROUP' ? ('NOT_COMPARED' as const) : area.outcome;
  return { ...area, rankInGroup: null, outcome };
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
  const answer = await yardstick.councils.get({ code: gssCode }, call);
  const { region, name } = orRefuse(answer, `There is no council '${gssCode}'.`);
  return orRefuse(region, `${name.en} is in no region: name one with --region.`).gssCode;
}

function needed(value: string | undefined, why: string): string {
  if (value !== undefined) return value;
  throw new Misused(why);
}
