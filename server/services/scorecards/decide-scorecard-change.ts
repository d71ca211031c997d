import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { applyChanges, type MakeLine } from '../../domain/scorecards/scorecard-change.js';
import { zero } from '../../domain/values/decimal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { ok, type Path, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { ScorecardChangeRecord } from '../../persistence/scorecards/scorecard-change-store.js';
import type { LineRecord, ScorecardRecord } from '../../persistence/scorecards/scorecard-store.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import type { ScorecardOfCommittee } from './manage-scorecards.js';
import { type ProposedChange, withMeasures } from './propose-scorecard-change.js';

export interface DecideScorecardChangeInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /** Ids of proposals to the same meeting with the same effective date. */
  readonly changes: readonly string[];
  readonly note?: Bilingual | null;
}

export interface DecidedChanges {
  readonly scorecard: ScorecardOfCommittee;
  readonly changes: readonly ProposedChange[];
}

/** Maximum number of changes decided at once. */
const decisionLimit = 100;

/**
 * Records that the meeting agreed to the changes. All changes with the same effective date must be agreed in one
 * call, because together they turn the latest edition into the next one.
 *
 * Problems: `NOT_FOUND` (scorecard, change, the line that is to change), `REQUIRED`, `TOO_LONG`, `OUT_OF_RANGE` (too
 * many), `DUPLICATE`, `WRONG_STATE` (decided already, or proposed to a meeting that has not taken place),
 * `NOT_ALLOWED` (another meeting or day than the first change), `ALREADY_EXISTS` (there is an edition from that day
 * or a later one, or a reference or measure would occur twice).
 */
export const agreeScorecardChange =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: DecideScorecardChangeInput): Promise<Result<DecidedChanges>> => {
    const tenant = authoriseTenant(principal, 'scorecardChangeAgree', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const { scorecard, changes, note } = await readDecision(reader, stores, input, dayInLondon(now()));
      const [first] = changes;
      if (!scorecard || !first || reader.problems.length > 0) return refused(...reader.problems);
      const { effectiveFrom } = first;
      const later = scorecard.editions.findLast((edition) => edition.effectiveFrom >= effectiveFrom);
      if (later) {
        const what = 'edition of this scorecard from';
        return refused({ code: 'ALREADY_EXISTS', path: ['changes'], what, key: later.effectiveFrom });
      }
      const current = scorecard.editions.at(-1);
      const before = current ? await stores.scorecards.lines(current.id) : [];
      const next = applyChanges(before, changes, makeLine);
      if (!next.ok) return refused(...next.problems);
      if (next.value.length === 0) {
        return refused({ code: 'REQUIRED', path: ['changes'], what: 'At least one line' });
      }
      const editionId = await stores.scorecards.addEdition(scorecard.id, effectiveFrom, note, next.value);
      const edition = { note, lines: next.value };
      stores.audit.record('SCORECARD_EDITION', [scorecard.code, effectiveFrom], null, edition);
      const replaced = new Map(
        changes.flatMap(({ id, kind, reference }) => {
          const line = before.find((each) => each.reference === reference);
          return line && kind !== 'ADD' ? [[id, line.measureId] as const] : [];
        }),
      );
      const decision = { state: 'AGREED', decidedBy: principal.name, decisionNote: note, editionId } as const;
      return ok(await storeDecision(stores, scorecard, changes, { decision, replaced }));
    });
  };

/**
 * Records that the meeting rejected the changes; `note` gives the reason. Problems: those of {@link
 * agreeScorecardChange}, except those of the new edition.
 */
export const rejectScorecardChange =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: DecideScorecardChangeInput): Promise<Result<DecidedChanges>> => {
    const tenant = authoriseTenant(principal, 'scorecardChangeReject', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const { scorecard, changes, note } = await readDecision(reader, stores, input, dayInLondon(now()));
      if (!scorecard || reader.problems.length > 0) return refused(...reader.problems);
      const decision = {
        state: 'REJECTED',
        decidedBy: principal.name,
        decisionNote: note,
        editionId: null,
      } as const;
      return ok(await storeDecision(stores, scorecard, changes, { decision }));
    });
  };

async function readDecision(
  reader: InputReader,
  stores: CouncilStores,
  input: DecideScorecardChangeInput,
  today: PlainDate,
) {
  await stores.scorecardChanges.lockForWrite();
  const stored = await stores.scorecards.find(input.scorecard);
  const scorecard = reader.found(['scorecard'], 'scorecard', input.scorecard, stored);
  const note = reader.optionalBilingual(['note'], 'A note', input.note, textLimits.note);
  const ids = input.changes;
  if (ids.length === 0) reader.add({ code: 'REQUIRED', path: ['changes'], what: 'At least one change' });
  if (ids.length > decisionLimit) {
    const range = { found: `${ids.length} changes`, atLeast: '1', atMost: `${decisionLimit}` };
    reader.add({ code: 'OUT_OF_RANGE', path: ['changes'], ...range });
    return { scorecard, changes: [], note };
  }
  const changesById = new Map(
    (await stores.scorecardChanges.byIds(ids.filter(isId))).map((change) => [change.id, change]),
  );
  const firstPlaces = new Map<string, Path>();
  const named = ids.flatMap((id, index) => {
    const path = ['changes', index];
    const stored = changesById.get(id);
    const ours = stored?.scorecardId === scorecard?.id ? stored : undefined;
    const change = reader.found(path, 'change', null, ours);
    if (!change) return [];
    const first = firstPlaces.get(id);
    if (first) reader.add({ code: 'DUPLICATE', path, what: 'change', first });
    else firstPlaces.set(id, path);
    return first ? [] : [{ path, change }];
  });
  const [first] = named;
  for (const { path, change } of named) {
    if (change.state !== 'PROPOSED') {
      reader.add({ code: 'WRONG_STATE', path, found: change.state, expected: 'PROPOSED' });
    } else if (change.meetingOn > today) {
      const found = `put to the meeting of ${change.meetingOn}`;
      reader.add({ code: 'WRONG_STATE', path, found, expected: 'put to a meeting that has taken place' });
    }
    const [found, allowed] = [change, first?.change ?? change].map(
      ({ meetingOn, effectiveFrom }) => `put to the meeting of ${meetingOn}, from ${effectiveFrom}`,
    );
    const differs = change.proposedTo !== first?.change.proposedTo || found !== allowed;
    if (differs && found && allowed) reader.add({ code: 'NOT_ALLOWED', path, found, allowed: [allowed] });
  }
  const changes = named.map(({ change }) => change);
  return { scorecard, changes, note };
}

/**
 * Makes a new line. It takes over the theme and priorities of the line that it replaces, but not the rating
 * settings, which were made for the old measure.
 */
const makeLine: MakeLine<LineRecord> = (line, replaced) => ({
  ...line,
  theme: replaced?.theme ?? null,
  priorities: replaced?.priorities ?? [],
  ratingRule: 'STANDARD',
  directionBasis: null,
  directionMeanOf: null,
  deadBand: { kind: 'ABSOLUTE', amount: zero },
  dueWithin: null,
});

interface DecisionToStore {
  readonly decision: Parameters<CouncilStores['scorecardChanges']['decide']>[1];
  /** Ids of the replaced measures by change id. */
  readonly replaced?: ReadonlyMap<string, string>;
}

async function storeDecision(
  stores: CouncilStores,
  scorecard: ScorecardRecord,
  changes: readonly ScorecardChangeRecord[],
  { decision, replaced }: DecisionToStore,
): Promise<DecidedChanges> {
  const ids = changes.map(({ id }) => id);
  const records = await stores.scorecardChanges.decide(ids, decision, replaced);
  for (const record of records) {
    const { effectiveFrom, kind, reference } = record;
    const before = changes.find(({ id }) => id === record.id);
    stores.audit.record('SCORECARD_CHANGE', [scorecard.code, effectiveFrom, kind, reference], before, record);
  }
  const after = await stores.scorecards.find(scorecard.code);
  const committee = (await stores.committees.byIds([scorecard.committeeId])).get(scorecard.committeeId);
  if (!after || !committee) throw new Error(`${scorecard.code} was not stored`);
  return { scorecard: { ...after, committee }, changes: await withMeasures(stores.measures, records) };
}
