import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { checkNarrative, type NarrativeKind, narrativeLimits } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-store.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import { narrativeKey, type WrittenNarrative } from './move-narrative.js';

export interface WriteNarrativeInput {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /** Absent: on the whole scorecard. */
  readonly measure?: string | null;
  readonly period: string;
  readonly kind: NarrativeKind;
  readonly text: Bilingual;
  readonly action?: { readonly owner: string; readonly dueOn: string; readonly rag: RagColour } | null;
  readonly citation?: string | null;
  /** Id of the published narrative, on the same line in the same period, that this one replaces. */
  readonly replaces?: string | null;
}

/**
 * Writes a draft. One that replaces a published narrative takes its place once it is approved.
 *
 * Problems: `NOT_FOUND` (scorecard, measure, narrative to replace), `MALFORMED_PERIOD`, `MALFORMED_DATE`,
 * `REQUIRED`, `TOO_LONG`, `WRONG_STATE` (the narrative to replace is not published), and those of
 * `checkNarrative`.
 */
export const writeNarrative =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: WriteNarrativeInput): Promise<Result<WrittenNarrative>> => {
    const tenant = authoriseTenant(principal, 'narrativeWrite', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const { kind, scorecard: code } = input;
      const scorecard = reader.found(['scorecard'], 'scorecard', code, await stores.scorecards.find(code));
      const measure = await readMeasure(input.measure);
      const period = reader.period(['period'], input.period);
      const text = reader.bilingual(['text'], 'The text', input.text, narrativeLimits.text);
      const action = input.action
        ? {
            owner: reader.text(['action', 'owner'], 'The owner', input.action.owner, 200),
            dueOn: reader.date(['action', 'dueOn'], input.action.dueOn) ?? '',
            rag: input.action.rag,
          }
        : null;
      const citation = reader.optionalText(['citation'], input.citation, textLimits.citation);
      if (reader.problems.length === 0) checkNarrative({ kind, text, action }).forEach(reader.add);
      if (!measure && kind !== 'OVERVIEW' && kind !== 'ACTION' && !input.measure) {
        reader.add({ code: 'REQUIRED', path: ['measure'], what: 'The measure' });
      }
      if (!scorecard || !period || reader.problems.length > 0) return refused(...reader.problems);
      const place = {
        scorecardId: scorecard.id,
        measureId: measure?.id ?? null,
        periodCode: period.code,
        kind,
      };
      const replaces = await readReplaced(reader, stores, place, input.replaces);
      if (reader.problems.length > 0) return refused(...reader.problems);
      const record = await stores.narratives.add({
        ...place,
        replaces,
        text,
        action,
        state: 'DRAFT',
        author: principal.name,
        authorId: principal.id,
        approver: null,
        approverId: null,
        citation,
      });
      stores.audit.record('NARRATIVE', narrativeKey(record), null, record);
      return ok({ record, measure });

      async function readMeasure(measureCode: string | null | undefined): Promise<MeasureRecord | null> {
        if (!measureCode) return null;
        const stored = (await stores.measures.byCodes([measureCode])).get(measureCode);
        return reader.found(['measure'], 'measure', measureCode, stored);
      }
    });
  };

type Place = Pick<NarrativeRecord, 'scorecardId' | 'measureId' | 'periodCode' | 'kind'>;

/** An action cannot be replaced: its progress is reported until it is finished. */
async function readReplaced(
  reader: InputReader,
  { narratives }: CouncilStores,
  { kind, ...place }: Place,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const stored = kind !== 'ACTION' && isId(id) ? await narratives.find(id) : undefined;
  const isReplaceable =
    stored?.kind === kind &&
    stored.scorecardId === place.scorecardId &&
    stored.measureId === place.measureId &&
    stored.periodCode === place.periodCode;
  const replaced = isReplaceable ? stored : undefined;
  const narrative = reader.found(['replaces'], 'narrative of this kind and line', id, replaced);
  if (!narrative) return null;
  if (narrative.state !== 'PUBLISHED') {
    reader.add({ code: 'WRONG_STATE', path: ['replaces'], found: narrative.state, expected: 'PUBLISHED' });
  }
  return narrative.id;
}
