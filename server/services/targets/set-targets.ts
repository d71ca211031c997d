import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { periodFits } from '../../domain/measures/measure.js';
import { bandEdgeInside, bandRingOutside } from '../../domain/targets/band.js';
import {
  type BandEntry,
  type BandLimits,
  checkTarget,
  type Rationale,
  type Target,
  type TargetKind,
  type TargetState,
  type ToleranceKind,
} from '../../domain/targets/target.js';
import { zero } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { Period } from '../../domain/values/period.js';
import { ok, type Path, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { TargetKey } from '../../persistence/targets/target-store.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';
import type { CurrentTarget } from './current-targets.js';
import { byKey, checkDuplicates, checkLength, textOf } from './target-rows.js';

/** The aim of a target, in one of five forms. Exactly one field must be given. */
export interface AimInput {
  readonly point?: {
    readonly value: string;
    readonly tolerance?: string | null;
    readonly toleranceKind?: ToleranceKind | null;
    /** True if the value itself misses the target: "less than 10 %". */
    readonly strict?: boolean | null;
  } | null;
  /** A band from `low` to `high`. Inside the band, values within `edge` of an end are amber. */
  readonly bandEdgeInside?: BandInput<'edge'> | null;
  /** A band from `low` to `high`. Outside the band, values within `ring` of an end are amber. */
  readonly bandRingOutside?: BandInput<'ring'> | null;
  readonly bandLimits?: { readonly [Limit in keyof BandLimits]?: string | null } | null;
  /** True if the council declares the measure "not a target measure". */
  readonly none?: boolean | null;
}

type BandInput<Width extends string> = {
  readonly low?: string | null;
  readonly high?: string | null;
} & Readonly<Record<Width, string>>;

export interface RationaleInput {
  readonly basis: Bilingual;
  readonly calculation?: Bilingual | null;
  readonly setBy: string;
  readonly reviewOn?: string | null;
}

/** One target to set. */
export interface TargetInput {
  readonly measure: string;
  /** The code of the year or, if each part of the year has its own target, of the part. */
  readonly period: string;
  /** The name of the standard: `Target`, or another name if the measure has several standards. */
  readonly standard: string;
  readonly kind: TargetKind;
  readonly state: TargetState;
  readonly aim: AimInput;
  readonly rationale?: RationaleInput | null;
  readonly citation?: string | null;
  /** The version of the target that the caller read; 0 if there was no target. If absent, it is not checked. */
  readonly version?: number | null;
}

export interface SetTargetsInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly targets: readonly TargetInput[];
}

interface Row {
  readonly path: Path;
  readonly measure: MeasureRecord;
  readonly period: Period;
  readonly key: TargetKey;
  readonly input: TargetInput;
  readonly target: Target;
  readonly citation: string | null;
}

/**
 * Sets targets: either all of them or none. A target that already exists gets a next version. Earlier versions stay
 * on record with the people who set them.
 *
 * Problems: `NOT_FOUND` (measure), `MALFORMED_PERIOD`, `MALFORMED_DECIMAL`, `MALFORMED_DATE`, `REQUIRED` (also: no
 * target), `OUT_OF_RANGE` (also: too many targets), `TOO_LONG`, `DUPLICATE` (two aims, or two targets for one
 * measure, period and standard), `PERIOD_DOES_NOT_FIT`, `STALE`, and those of `checkTarget`.
 */
export const setTargets =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: SetTargetsInput): Promise<Result<readonly CurrentTarget[]>> => {
    const tenant = authoriseTenant(principal, 'targetsSet', input.council);
    const limits = checkLength(input.targets.length);
    if (limits.length > 0) return refused(...limits);
    return sessions.inCouncil(tenant, async (stores) => {
      const problems = inputReader();
      const measures = await stores.measures.byCodes(input.targets.map(({ measure }) => measure));
      const rows = input.targets.flatMap((target, index) => {
        const reader = inputReader();
        const row = readRow(reader, ['targets', index], target, measures);
        reader.problems.forEach(problems.add);
        return row ?? [];
      });
      checkDuplicates(problems, rows);
      await stores.targets.lockForWrite();
      const latest = byKey(await stores.targets.latest(rows.map(({ key }) => key)));
      for (const { path, key, input: target } of rows) {
        problems.version([...path, 'version'], target.version, latest.get(textOf(key))?.version);
      }
      if (problems.problems.length > 0) return refused(...problems.problems);
      const records = await stores.targets.set(
        rows.map(({ key, target, citation }) => ({
          ...key,
          version: (latest.get(textOf(key))?.version ?? 0) + 1,
          target,
          citation,
          recordedBy: principal.name,
        })),
      );
      return ok(
        rows.flatMap(({ measure, period, key }, index) => {
          const record = records[index];
          if (!record) return [];
          const subject = [measure.code, period.code, key.standard];
          stores.audit.record('TARGET', subject, latest.get(textOf(key)), record);
          return [{ ...record, measure, period }];
        }),
      );
    });
  };

/** Reads one target. Returns `undefined` if its measure, its period or its aim cannot be read. */
function readRow(
  reader: InputReader,
  path: Path,
  input: TargetInput,
  measures: ReadonlyMap<string, MeasureRecord>,
): Row | undefined {
  const at = (field: string) => [...path, field];
  const measure = reader.found(at('measure'), 'measure', input.measure, measures.get(input.measure));
  const period = reader.period(at('period'), input.period);
  const standard = reader.text(at('standard'), 'The name of the standard', input.standard, 120);
  const rationale = input.rationale ? readRationale(reader, at('rationale'), input.rationale) : null;
  const citation = reader.optionalText(at('citation'), input.citation, textLimits.citation);
  const { kind, state } = input;
  const target = readAim(reader, at('aim'), input.aim, { kind, state, rationale });
  if (measure && target) {
    for (const problem of checkTarget(target, measure)) {
      reader.add(asTyped(problem, [...at('aim'), ...formsOf(input.aim)]));
    }
  }
  if (measure && period && !periodFits(measure, period)) {
    const { code, frequency } = measure;
    reader.add({
      code: 'PERIOD_DOES_NOT_FIT',
      path: at('period'),
      period: period.code,
      measure: code,
      frequency,
    });
  }
  if (!measure || !period || !target) return undefined;
  const key = { measureId: measure.id, periodCode: period.code, standard };
  return { path, measure, period, key, input, target, citation };
}

function readRationale(reader: InputReader, path: Path, input: RationaleInput): Rationale {
  const { basis, calculation, setBy, reviewOn } = input;
  const at = (field: string) => [...path, field];
  return {
    basis: reader.bilingual(at('basis'), 'The basis', basis, textLimits.note),
    calculation: calculation
      ? reader.bilingual(at('calculation'), 'The calculation', calculation, textLimits.note)
      : null,
    setBy: reader.text(at('setBy'), 'The person or body that set it', setBy, 200),
    reviewOn: reader.date(at('reviewOn'), reviewOn),
  };
}

const formsOf = (aim: AimInput) =>
  (['point', 'bandEdgeInside', 'bandRingOutside', 'bandLimits', 'none'] as const).filter((form) => aim[form]);

/** Removes the steps of the path that name the calculated shape or limits, which the caller did not enter. */
const asTyped = (problem: Problem, form: Path): Problem => ({
  ...problem,
  path: [...form, ...problem.path.filter((step) => step !== 'shape' && step !== 'limits')],
});

type TargetBase = Pick<Target, 'kind' | 'state' | 'rationale'>;

function readAim(reader: InputReader, path: Path, aim: AimInput, base: TargetBase): Target | null {
  const [form, second] = formsOf(aim);
  if (form === undefined) return reader.add({ code: 'REQUIRED', path, what: 'One way to write the target' });
  if (second !== undefined) {
    return reader.add({ code: 'DUPLICATE', path: [...path, second], what: 'aim', first: [...path, form] });
  }
  if (aim.point) {
    const { value, tolerance, toleranceKind, strict } = aim.point;
    const exact = reader.decimal([...path, 'point', 'value'], value);
    const amount = reader.decimal([...path, 'point', 'tolerance'], tolerance) ?? zero;
    if (!exact) return null;
    return {
      shape: 'POINT',
      value: exact,
      strict: strict ?? false,
      tolerance: { kind: toleranceKind ?? 'ABSOLUTE', amount },
      ...base,
    };
  }
  if (form === 'none') return { shape: 'NONE', ...base };
  const limits = readBand(reader, [...path, form], aim);
  return limits && { shape: 'BAND', ...limits, ...base };
}

function readBand(
  reader: InputReader,
  path: Path,
  aim: AimInput,
): { enteredAs: BandEntry; limits: BandLimits } | null {
  const read = (field: string, text: string | null | undefined) => reader.decimal([...path, field], text);
  if (aim.bandLimits) {
    const { redLow, greenLow, greenHigh, redHigh } = aim.bandLimits;
    return {
      enteredAs: 'LIMITS',
      limits: {
        redLow: read('redLow', redLow),
        greenLow: read('greenLow', greenLow),
        greenHigh: read('greenHigh', greenHigh),
        redHigh: read('redHigh', redHigh),
      },
    };
  }
  const band = aim.bandEdgeInside ?? aim.bandRingOutside;
  if (!band) return null;
  const low = read('low', band.low);
  const high = read('high', band.high);
  const width = 'edge' in band ? read('edge', band.edge) : read('ring', band.ring);
  if (width === null || reader.problems.length > 0) return null;
  const [enteredAs, limits] =
    'edge' in band
      ? (['EDGE_INSIDE', bandEdgeInside(low, high, width)] as const)
      : (['RING_OUTSIDE', bandRingOutside(low, high, width)] as const);
  if (!limits.ok) {
    for (const problem of limits.problems) reader.add(asTyped(problem, path));
    return null;
  }
  for (const limit of Object.values(limits.value)) if (limit !== null) reader.storable(path, limit);
  return { enteredAs, limits: limits.value };
}
