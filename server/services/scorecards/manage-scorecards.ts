import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { checkDueWithin } from '../../domain/measures/measure.js';
import type { DirectionBasis } from '../../domain/ratings/direction.js';
import type { RatingRule } from '../../domain/ratings/rating.js';
import type { PlanPriority } from '../../domain/scorecards/plan-priority.js';
import type { ToleranceKind } from '../../domain/targets/target.js';
import { zero } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Path, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { CommitteeRecord } from '../../persistence/scorecards/committee-store.js';
import type { LineRecord, ScorecardRecord } from '../../persistence/scorecards/scorecard-store.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';

export interface DefineScorecardInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly code: string;
  readonly title: Bilingual;
  readonly committee: string;
  /**
   * The version that the caller read; 0 if there was no scorecard. If absent, concurrent changes are not detected.
   */
  readonly version?: number | null;
}

export interface LineInput {
  readonly reference: string;
  readonly measure: string;
  readonly theme?: Bilingual | null;
  readonly priorities?: readonly PlanPriority[] | null;
  readonly ratingRule?: RatingRule | null;
  /** The basis of the direction of travel; if absent, the default for the measure's accumulation. */
  readonly direction?: { readonly basis: DirectionBasis; readonly meanOf?: number | null } | null;
  readonly deadBand?: { readonly amount: string; readonly kind: ToleranceKind } | null;
  /** Days from a period's end to the day by which its figure is due; if absent, the number set for the measure. */
  readonly dueWithin?: number | null;
}

export interface AddEditionInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  readonly effectiveFrom: string;
  readonly note?: Bilingual | null;
  /** The lines, in the order in which they are shown. */
  readonly lines: readonly LineInput[];
}

export type ScorecardOfCommittee = ScorecardRecord & { readonly committee: CommitteeRecord };

/** Maximum number of lines in one edition. */
const lineLimit = 500;

/**
 * Adds a scorecard, or gives the scorecard with that code another title or committee.
 *
 * Problems: `NOT_FOUND` (committee), `MALFORMED_CODE`, `REQUIRED`, `TOO_LONG`, `STALE`.
 */
export const defineScorecard =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: DefineScorecardInput): Promise<Result<ScorecardOfCommittee>> => {
    const tenant = authoriseTenant(principal, 'scorecardDefine', input.council);
    return sessions.inCouncil(tenant, async ({ audit, committees, scorecards }) => {
      const reader = inputReader();
      const code = reader.code(['code'], input.code);
      const title = reader.bilingual(['title'], 'A title', input.title, textLimits.name);
      await scorecards.lockForWrite();
      const stored = await committees.find(input.committee);
      const committee = reader.found(['committee'], 'committee', input.committee, stored);
      const before = await scorecards.find(code);
      reader.version(['version'], input.version, before?.version);
      if (!committee || reader.problems.length > 0) return refused(...reader.problems);
      const owner = before && (await committees.byIds([before.committeeId])).get(before.committeeId);
      const scorecard = await scorecards.define(code, title, committee.id, (before?.version ?? 0) + 1);
      audit.record('SCORECARD', [code], before && { title: before.title, committee: owner?.code }, {
        title,
        committee: committee.code,
      });
      return ok({ ...scorecard, committee });
    });
  };

/**
 * Adds an edition with its lines. An edition is never changed: from its effective date on, the next edition replaces
 * it.
 *
 * Problems: `NOT_FOUND` (scorecard, measure), `MALFORMED_DATE`, `MALFORMED_DECIMAL`, `ALREADY_EXISTS` (an edition
 * from that day), `DUPLICATE` (reference, measure), `REQUIRED`, `TOO_LONG`, `OUT_OF_RANGE`, `NEGATIVE`.
 */
export const addScorecardEdition =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: AddEditionInput): Promise<Result<ScorecardOfCommittee>> => {
    const tenant = authoriseTenant(principal, 'scorecardEditionAdd', input.council);
    return sessions.inCouncil(tenant, async ({ audit, committees, measures, scorecards }) => {
      const reader = inputReader();
      const stored = await scorecards.find(input.scorecard);
      const scorecard = reader.found(['scorecard'], 'scorecard', input.scorecard, stored);
      const effectiveFrom = reader.date(['effectiveFrom'], input.effectiveFrom);
      const note = reader.optionalBilingual(['note'], 'A note', input.note, textLimits.note);
      if (scorecard?.editions.some((edition) => edition.effectiveFrom === effectiveFrom)) {
        const key = input.effectiveFrom;
        reader.add({ code: 'ALREADY_EXISTS', path: ['effectiveFrom'], what: 'edition from', key });
      }
      const measuresByCode = await measures.byCodes([...new Set(input.lines.map(({ measure }) => measure))]);
      const lines = readLines(reader, input.lines, measuresByCode);
      if (!scorecard || !effectiveFrom || reader.problems.length > 0) return refused(...reader.problems);
      await scorecards.addEdition(scorecard.id, effectiveFrom, note, lines);
      const after = await scorecards.find(scorecard.code);
      const committee = (await committees.byIds([scorecard.committeeId])).get(scorecard.committeeId);
      if (!after || !committee) throw new Error(`the edition of ${scorecard.code} was not stored`);
      audit.record('SCORECARD_EDITION', [scorecard.code, effectiveFrom], null, { note, lines });
      return ok({ ...after, committee });
    });
  };

function readLines(
  reader: InputReader,
  lines: readonly LineInput[],
  measures: ReadonlyMap<string, MeasureRecord>,
): readonly LineRecord[] {
  if (lines.length === 0) reader.add({ code: 'REQUIRED', path: ['lines'], what: 'At least one line' });
  if (lines.length > lineLimit) {
    const range = { found: `${lines.length} lines`, atLeast: '1', atMost: `${lineLimit}` };
    reader.add({ code: 'OUT_OF_RANGE', path: ['lines'], ...range });
    return [];
  }
  for (const field of ['reference', 'measure'] as const) {
    lines.forEach((line, index) => {
      const earlier = lines.findIndex((candidate) => candidate[field].trim() === line[field].trim());
      if (earlier === index) return;
      const path = (at: number) => ['lines', at, field];
      reader.add({ code: 'DUPLICATE', path: path(index), what: field, first: path(earlier) });
    });
  }
  return lines.flatMap((line, index) => {
    const measure = reader.found(
      ['lines', index, 'measure'],
      'measure',
      line.measure,
      measures.get(line.measure),
    );
    return measure
      ? [readLine(reader, ['lines', index], line, { measureId: measure.id, position: index + 1 })]
      : [];
  });
}

function readLine(
  reader: InputReader,
  path: Path,
  line: LineInput,
  { measureId, position }: Pick<LineRecord, 'measureId' | 'position'>,
): LineRecord {
  const at = (...fields: Path) => [...path, ...fields];
  const amount = reader.decimal(at('deadBand', 'amount'), line.deadBand?.amount) ?? zero;
  if (amount.isNegative()) {
    reader.add({ code: 'NEGATIVE', path: at('deadBand', 'amount'), found: amount.toFixed() });
  }
  return {
    position,
    reference: reader.text(at('reference'), 'A reference', line.reference, textLimits.reference),
    measureId,
    theme: line.theme ? reader.bilingual(at('theme'), 'The theme', line.theme, 200) : null,
    priorities: (line.priorities ?? []).map(({ plan, priority }, index) => ({
      plan: reader.bilingual(at('priorities', index, 'plan'), 'The plan', plan, 200),
      priority: reader.bilingual(at('priorities', index, 'priority'), 'The priority', priority, 300),
    })),
    ratingRule: line.ratingRule ?? 'STANDARD',
    directionBasis: line.direction?.basis ?? null,
    directionMeanOf: readMeanOf(reader, at('direction', 'meanOf'), line),
    deadBand: { kind: line.deadBand?.kind ?? 'ABSOLUTE', amount },
    dueWithin: readDueWithin(reader, at('dueWithin'), line),
  };
}

function readDueWithin(reader: InputReader, path: Path, { dueWithin }: LineInput): number | null {
  if (dueWithin === null || dueWithin === undefined) return null;
  checkDueWithin(dueWithin, path).forEach(reader.add);
  return dueWithin;
}

function readMeanOf(reader: InputReader, path: Path, { direction }: LineInput): number | null {
  if (direction?.basis !== 'MEAN_OF_LAST_N') return null;
  const { meanOf } = direction;
  if (meanOf === null || meanOf === undefined) {
    return reader.add({ code: 'REQUIRED', path, what: 'The number of periods in the mean' });
  }
  if (Number.isInteger(meanOf) && meanOf >= 1 && meanOf <= 24) return meanOf;
  return reader.add({ code: 'OUT_OF_RANGE', path, found: `${meanOf}`, atLeast: '1', atMost: '24' });
}
