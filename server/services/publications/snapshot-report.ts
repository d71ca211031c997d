import { createHash } from 'node:crypto';
import type { PublicationStatus } from '../../domain/publications/publication.js';
import {
  type NarrativeSnapshot,
  type PublicationContent,
  publicationForm,
  readComparisonSnapshot,
  readObservationSnapshot,
  readOutlookSnapshot,
  type SummarySnapshot,
} from '../../domain/publications/publication-content.js';
import type { PaperHead } from '../../domain/reports/paper-head.js';
import { canonicalJson, jsonOf } from '../../domain/values/json.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { HashedDocument } from '../../persistence/publications/publication-store.js';
import type { CommitteeRecord } from '../../persistence/scorecards/committee-store.js';
import { commitmentsOf } from '../reports/commitments-of.js';
import type { ScorecardReport } from '../reports/rate-scorecard.js';
import { snapshotArea, snapshotLine, snapshotNarrative } from './snapshot-line.js';

/** Facts that publishing adds to a report. */
export interface PublishedAs {
  readonly committee: CommitteeRecord;
  readonly meetingOn: PlainDate;
  readonly status: PublicationStatus;
  /** The head of the report's paper; `null` if none was given. */
  readonly head: PaperHead | null;
}

/** Returns the whole report in its current state, with the true figures, as the council itself reads it. */
export function snapshotReport(report: ScorecardReport, as: PublishedAs): PublicationContent {
  const { council, scorecard, edition, time, lines, summary, narratives } = report;
  const { code, name } = as.committee;
  return {
    form: publicationForm,
    council: snapshotArea({ ...council, level: 'COUNCIL' }),
    scorecard: { code: scorecard.code, title: scorecard.title },
    edition: edition.effectiveFrom,
    period: time.code,
    committee: { code, name },
    meetingOn: as.meetingOn,
    status: as.status,
    head: as.head,
    disclosure: null,
    lines: lines.map(snapshotLine),
    summary: snapshotSummary(summary),
    commitments: commitmentsOf(report),
    narratives: narratives.map(snapshotNarrative),
  };
}

export function snapshotSummary({
  rag,
  direction,
  completeness,
}: Pick<ScorecardReport['summary'], keyof SummarySnapshot>): SummarySnapshot {
  const { reasons: _unrated, ...rags } = rag;
  const { reasons: _uncompared, ...directions } = direction;
  return { rag: rags, direction: directions, completeness };
}

/** Returns the canonical text of a document and the SHA-256 of that text, so that any tool can check the text. */
export function hashed(content: PublicationContent): HashedDocument {
  const text = canonicalJson(jsonOf(content));
  return { content: text, hash: createHash('sha256').update(text).digest('hex') };
}

/** Reads a document from the text that {@link hashed} wrote, in this or an earlier version of the service. */
export function readDocument(text: string): PublicationContent {
  const content: PublicationContent = JSON.parse(text);
  const lines = content.lines.map((line) => ({
    ...line,
    // In documents of earlier versions, a line has no `period`, because every line was for the report's period.
    period: line.noPeriod ? null : (line.period ?? content.period),
    dueOn: line.dueOn ?? null,
    noPeriod: line.noPeriod ?? null,
    observation: line.observation && readObservationSnapshot(line.observation),
    neighboursAverage: readComparisonSnapshot(line.neighboursAverage),
    region: readComparisonSnapshot(line.region),
    nation: readComparisonSnapshot(line.nation),
    outlook: line.outlook && readOutlookSnapshot(line.outlook),
    narratives: line.narratives.map(readNarrative),
    page: line.page ?? null,
  }));
  return {
    ...content,
    head: content.head ?? null,
    lines,
    commitments: content.commitments ?? null,
    narratives: content.narratives.map(readNarrative),
  };
}

const readNarrative = (narrative: NarrativeSnapshot): NarrativeSnapshot => ({
  ...narrative,
  action: narrative.action && { ...narrative.action, progress: narrative.action.progress ?? null },
});
