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
import { ok, type Path, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';
import type { StandardRating } from './standard-rating.js';

/** The form of the target: exactly one of these. */
export interface AimInput {
  readonly point?: {
    readonly value: string;
    readonly tolerance?: string | null;
    readonly toleranceKind?: ToleranceKind | null;
  } | null;
  /** Amber within `edge` of the two ends. */
  readonly bandEdgeInside?: BandInput<'edge'> | null;
  /** Amber for `ring` beyond the two ends. */
  readonly bandRingOutside?: BandInput<'ring'> | null;
  readonly bandLimits?: { readonly [Limit in keyof BandLimits]?: string | null } | null;
  /** 'Not a target measure'. */
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

export interface SetTargetInput {
  /** GSS code. */
  readonly council: string;
  readonly measure: string;
  /** The year, or a part of it if the target is profiled. */
  readonly period: string;
  /** `Target`, or the name of one of several standards. */
  readonly standard: string;
  readonly kind: TargetKind;
  readonly state: TargetState;
  readonly aim: AimInput;
  readonly rationale?: RationaleInput | null;
  readonly citation?: string | null;
  /** The version that the change is made from; 0 for none. Absent: not checked. */
  readonly version?: number | null;
}

export type SetTarget = StandardRating['target'];

/**
 * Sets a target or its next version. Earlier versions stay on record with the people who set them.
 *
 * Problems: `NOT_FOUND` (measure), `MALFORMED_PERIOD`, `MALFORMED_DECIMAL`, `MALFORMED_DATE`, `REQUIRED`,
 * `TOO_LONG`, `DUPLICATE` (two aims), `PERIOD_DOES_NOT_FIT`, `STALE`, and those of `checkTarget`.
 */
export const setTarget =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: SetTargetInput): Promise<Result<SetTarget>> => {
    const tenant = authoriseTenant(principal, 'targetSet', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const measures = await stores.measures.byCodes([input.measure]);
      const measure = reader.found(['measure'], 'measure', input.measure, measures.get(input.measure));
      const period = reader.period(['period'], input.period);
      const standard = reader.text(['standard'], 'The name of the standard', input.standard, 120);
      const rationale = input.rationale ? readRationale(reader, ['rationale'], input.rationale) : null;
      const citation = reader.optionalText(['citation'], input.citation, textLimits.citation);
      const { kind, state } = input;
      const target = readAim(reader, ['aim'], input.aim, { kind, state, rationale });
      if (measure && target) {
        for (const problem of checkTarget(target, measure)) {
          reader.add(asTyped(problem, ['aim', ...formsOf(input.aim)]));
        }
      }
      if (measure && period && !periodFits(measure, period)) {
        const { code, frequency } = measure;
        reader.add({
          code: 'PERIOD_DOES_NOT_FIT',
          path: ['period'],
          period: period.code,
          measure: code,
          frequency,
        });
      }
      await stores.targets.lockForWrite();
      const before = measure && period && (await stores.targets.latest(measure.id, period.code, standard));
      reader.version(['version'], input.version, before?.version);
      if (!measure || !period || !target || reader.problems.length > 0) return refused(...reader.problems);
      const record = await stores.targets.set({
        measureId: measure.id,
        periodCode: period.code,
        standard,
        target,
        citation,
        recordedBy: principal.name,
      });
      stores.audit.record('TARGET', [measure.code, period.code, standard], before, record);
      return ok({ ...record, measure, period });
    });
  };

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
    const { value, tolerance, toleranceKind } = aim.point;
    const exact = reader.decimal([...path, 'point', 'value'], value);
    const amount = reader.decimal([...path, 'point', 'tolerance'], tolerance) ?? zero;
    if (!exact) return null;
    return {
      shape: 'POINT',
      value: exact,
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
