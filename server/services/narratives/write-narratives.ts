import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { NarrativeKind } from '../../domain/narratives/narrative.js';
import type { Bilingual } from '../../domain/values/language.js';
import { below, ok, type Path, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { NarrativeDraft, NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { ScorecardRecord } from '../../persistence/scorecards/scorecard-store.js';
import { type InputReader, inputReader } from '../values/input-reader.js';
import { checkListLength, type NarrativeKey, narrativeAuditKey, rowIds } from './narrative-key.js';
import { type ActionInput, readWords } from './narrative-words.js';

/** A narrative to write. */
export interface DraftInput {
  readonly scorecard: string;
  /** The code of the measure; absent if the narrative is on the whole scorecard. */
  readonly measure?: string | null;
  /** The period of the report. Exactly one of `period` and `reportingDay` must be given. */
  readonly period?: string | null;
  readonly reportingDay?: string | null;
  readonly kind: NarrativeKind;
  readonly text: Bilingual;
  readonly action?: ActionInput | null;
  readonly citation?: string | null;
  /**
   * The published narrative that this one replaces. It must have the same kind and be on the same line and period.
   */
  readonly replaces?: NarrativeKey | null;
}

export interface WriteNarrativesInput {
  /** The council's GSS code. */
  readonly council: string;
  /** The narratives to write. Either all of them are written or none. */
  readonly narratives: readonly DraftInput[];
}

/**
 * Writes drafts: either all of them or none. A draft may replace a published narrative, and takes its place once the
 * draft is approved.
 *
 * Problems of one draft, with its place in the list: `NOT_FOUND` (scorecard, measure, narrative to replace),
 * `MALFORMED_PERIOD`, `PERIOD_AND_REPORTING_DAY`, `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`, `OUT_OF_RANGE`,
 * `WRONG_STATE` (the narrative to replace is not published), `DUPLICATE` (an earlier draft replaces the same
 * narrative), and those of `checkNarrative`. Problems of the list: `REQUIRED` and `OUT_OF_RANGE`.
 */
export const writeNarratives =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    { council, narratives }: WriteNarrativesInput,
  ): Promise<Result<readonly NarrativeRecord[]>> => {
    const tenant = authoriseTenant(principal, 'narrativesWrite', council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      checkListLength(reader, narratives.length);
      if (reader.problems.length > 0) return refused(...reader.problems);
      checkReplaced(reader, narratives);
      const known = await readKnown(stores, narratives);
      const drafts = narratives.flatMap((input, index) => {
        const draft = readDraft(reader, ['narratives', index], input, known);
        return draft ? [{ ...draft, author: principal.name, authorId: principal.id }] : [];
      });
      if (reader.problems.length > 0) return refused(...reader.problems);
      const records = await stores.narratives.add(drafts);
      for (const record of records) stores.audit.record('NARRATIVE', narrativeAuditKey(record), null, record);
      return ok(records);
    });
  };

/** Adds `DUPLICATE` to every draft that would replace the same narrative as an earlier draft. */
function checkReplaced(reader: InputReader, narratives: readonly DraftInput[]): void {
  const firstPlaces = new Map<string, Path>();
  narratives.forEach(({ replaces }, index) => {
    // The identifier of another type of object gives no id. `readReplaced` reports that the narrative is not found.
    if (!replaces?.id) return;
    const path = ['narratives', index, 'replaces'];
    const first = firstPlaces.get(replaces.id);
    if (first) reader.add({ code: 'DUPLICATE', path, what: 'narrative to replace', first });
    else firstPlaces.set(replaces.id, path);
  });
}

/** The stored rows to which the drafts refer. */
interface Known {
  readonly scorecards: ReadonlyMap<string, ScorecardRecord>;
  readonly measures: ReadonlyMap<string, MeasureRecord>;
  readonly replaced: ReadonlyMap<string, NarrativeRecord>;
}

async function readKnown(stores: CouncilStores, narratives: readonly DraftInput[]): Promise<Known> {
  const measures = narratives.flatMap(({ measure }) => measure ?? []);
  const replaced = rowIds(narratives.flatMap(({ replaces }) => replaces ?? []));
  return {
    scorecards: await stores.scorecards.byCodes([...new Set(narratives.map(({ scorecard }) => scorecard))]),
    measures: measures.length > 0 ? await stores.measures.byCodes([...new Set(measures)]) : new Map(),
    replaced: replaced.length > 0 ? await stores.narratives.byIds(replaced) : new Map(),
  };
}

/** Reads one draft. If the input has a problem, adds the problem with its place in the list and returns `null`. */
function readDraft(
  reader: InputReader,
  path: Path,
  input: DraftInput,
  known: Known,
): Omit<NarrativeDraft, 'author' | 'authorId'> | null {
  const own = inputReader();
  const { kind, scorecard: code, measure: measureCode } = input;
  const scorecard = own.found(['scorecard'], 'scorecard', code, known.scorecards.get(code));
  const measure = measureCode
    ? own.found(['measure'], 'measure', measureCode, known.measures.get(measureCode))
    : null;
  const time = own.reportTime(input);
  const words = readWords(own, { kind, hasMeasure: Boolean(measureCode) }, input);
  if (kind !== 'OVERVIEW' && kind !== 'ACTION' && !measureCode) {
    own.add({ code: 'REQUIRED', path: ['measure'], what: 'The measure' });
  }
  const isPlaced = scorecard && time && own.problems.length === 0;
  const place = isPlaced && {
    scorecardId: scorecard.id,
    measureId: measure?.id ?? null,
    periodCode: time.code,
    kind,
  };
  const replaces = place ? readReplaced(own, place, input.replaces, known.replaced) : null;
  for (const problem of own.problems) reader.add(below(problem, ...path));
  if (!place || own.problems.length > 0) return null;
  return { ...place, ...words, replaces, state: 'DRAFT', approver: null, approverId: null };
}

type Place = Pick<NarrativeRecord, 'scorecardId' | 'measureId' | 'periodCode' | 'kind'>;

/**
 * Returns the id of the narrative to replace, or `null` if none is given or it cannot be replaced. An action cannot
 * be replaced, because its progress is reported until it is finished.
 */
function readReplaced(
  reader: InputReader,
  { kind, ...place }: Place,
  key: NarrativeKey | null | undefined,
  known: Known['replaced'],
): string | null {
  if (!key) return null;
  const stored = kind === 'ACTION' ? undefined : known.get(key.id);
  const isReplaceable =
    stored?.kind === kind &&
    stored.scorecardId === place.scorecardId &&
    stored.measureId === place.measureId &&
    stored.periodCode === place.periodCode;
  const replaced = isReplaceable ? stored : undefined;
  const what = 'narrative of this kind and line';
  const narrative = reader.found(['replaces'], what, null, replaced);
  if (!narrative) return null;
  if (narrative.state !== 'PUBLISHED') {
    reader.add({ code: 'WRONG_STATE', path: ['replaces'], found: narrative.state, expected: 'PUBLISHED' });
  }
  return narrative.id;
}
