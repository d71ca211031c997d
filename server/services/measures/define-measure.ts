import { authoriseCataloguer, authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import {
  type Accumulation,
  checkMeasure,
  type Frequency,
  multipliers,
  type Polarity,
  type Unit,
} from '../../domain/measures/measure.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { YearType } from '../../domain/values/time-identifier.js';
import type { AuditLog } from '../../persistence/audit/audit-log.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord, MeasureStore } from '../../persistence/measures/measure-store.js';
import { inputReader, textLimits } from '../values/input-reader.js';

export interface DefineMeasureInput {
  /** GSS code of the council that owns the local measure; absent for the shared catalogue. */
  readonly council?: string | null;
  readonly code: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Unit;
  readonly decimalPlaces: number;
  readonly polarity: Polarity;
  readonly multiplier: number;
  readonly accumulation: Accumulation;
  readonly yearType: YearType;
  readonly frequency: Frequency;
  readonly numeratorLabel?: Bilingual | null;
  readonly denominatorLabel?: Bilingual | null;
  readonly minimumDenominator?: string | null;
  readonly minimumValue?: string | null;
  readonly maximumValue?: string | null;
  readonly hasQuartiles: boolean;
  /** Days from the end of a period to the day by which its figure is due; 0 if absent. */
  readonly dueWithin?: number;
  readonly source?: string | null;
  readonly owner?: string | null;
  readonly topic?: string | null;
  readonly shortName?: string | null;
  /** The version that the caller read before the change; absent for a new measure. */
  readonly version?: number | null;
}

/**
 * Adds a measure or, if `version` is given, changes the existing one. Refuses a change with `STALE` if that version
 * is no longer current.
 *
 * Problems: those of `checkMeasure`, `NOT_ALLOWED` (multiplier), `TOO_LONG`, `MALFORMED_DECIMAL`, `ALREADY_EXISTS`
 * (no version is given but the measure exists, or a local measure has the code of a catalogue measure), `NOT_FOUND`
 * (a version is given but the measure does not exist), `STALE`.
 */
export const defineMeasure =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: DefineMeasureInput): Promise<Result<MeasureRecord>> => {
    if (!input.council) {
      const cataloguer = authoriseCataloguer(principal, 'measureDefine');
      return sessions.inCatalogue(cataloguer, (stores) => defineInCatalogue(stores, input));
    }
    const tenant = authoriseTenant(principal, 'measureDefine', input.council);
    return sessions.inCouncil(tenant, (stores) => define(stores, tenant.councilId, input));
  };

interface MeasureStores {
  readonly audit: AuditLog;
  readonly measures: MeasureStore;
}

/**
 * Adds or changes a measure of the shared catalogue, as {@link defineMeasure} does, within the caller's transaction.
 */
export const defineInCatalogue = (
  stores: MeasureStores,
  input: Omit<DefineMeasureInput, 'council'>,
): Promise<Result<MeasureRecord>> => define(stores, null, input);

async function define(
  { audit, measures }: MeasureStores,
  councilId: string | null,
  input: DefineMeasureInput,
): Promise<Result<MeasureRecord>> {
  const draft = readMeasure(input);
  if (!draft.ok) return draft;
  const existing = (await measures.byCodes([input.code])).get(input.code);
  const current = existing?.councilId === councilId ? existing : undefined;
  const key = input.code;
  // A local measure with this code is refused, because it would hide the catalogue's measure and its figures.
  if (existing && councilId !== null && existing.councilId === null) {
    return refused({ code: 'ALREADY_EXISTS', path: ['code'], what: 'measure of the catalogue', key });
  }
  if (input.version === null || input.version === undefined) {
    if (current) return refused({ code: 'ALREADY_EXISTS', path: ['code'], what: 'measure', key });
    const added = await measures.add(councilId, draft.value);
    audit.record('MEASURE', [key], null, added);
    return ok(added);
  }
  if (!current) return refused({ code: 'NOT_FOUND', path: ['code'], what: 'measure', key });
  const changed = input.version === current.version ? await measures.change(current, draft.value) : undefined;
  if (changed) {
    audit.record('MEASURE', [key], current, changed);
    return ok(changed);
  }
  const now = (await measures.byIds([current.id])).get(current.id);
  return refused({ code: 'STALE', path: ['version'], currentVersion: now?.version ?? current.version });
}

type MeasureDraft = Parameters<MeasureStore['add']>[1];

/** Trims both texts. A blank Welsh text becomes `null`, which means that there is no translation yet. */
const trimmed = ({ en, cy }: Bilingual): Bilingual => ({ en: en.trim(), cy: cy?.trim() || null });

function readMeasure(input: DefineMeasureInput): Result<MeasureDraft> {
  const reader = inputReader();
  const multiplier = multipliers.find((allowed) => allowed === input.multiplier);
  if (multiplier === undefined) {
    reader.add({
      code: 'NOT_ALLOWED',
      path: ['multiplier'],
      found: `${input.multiplier}`,
      allowed: multipliers.map(String),
    });
  }
  const draft: MeasureDraft = {
    code: input.code,
    title: trimmed(input.title),
    definition: trimmed(input.definition),
    unit: input.unit,
    decimalPlaces: input.decimalPlaces,
    polarity: input.polarity,
    multiplier: multiplier ?? 1,
    accumulation: input.accumulation,
    yearType: input.yearType,
    frequency: input.frequency,
    numeratorLabel: input.numeratorLabel ? trimmed(input.numeratorLabel) : null,
    denominatorLabel: input.denominatorLabel ? trimmed(input.denominatorLabel) : null,
    dueWithin: input.dueWithin ?? 0,
    minimumDenominator: reader.decimal(['minimumDenominator'], input.minimumDenominator),
    minimumValue: reader.decimal(['minimumValue'], input.minimumValue),
    maximumValue: reader.decimal(['maximumValue'], input.maximumValue),
    hasQuartiles: input.hasQuartiles,
    source: reader.optionalText(['source'], input.source, 300),
    owner: reader.optionalText(['owner'], input.owner, 300),
    topic: reader.optionalText(['topic'], input.topic, textLimits.heading),
    shortName: reader.optionalText(['shortName'], input.shortName, textLimits.heading),
  };
  checkMeasure(draft).forEach(reader.add);
  return reader.problems.length > 0 ? refused(...reader.problems) : ok(draft);
}
