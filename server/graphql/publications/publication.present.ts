import { describeProblem, type Problem } from '../../domain/values/problem.js';
import type {
  PublicationDocument,
  PublicationRecord,
} from '../../persistence/publications/publication-record.js';
import type { Readiness } from '../../services/publications/publication-readiness.js';
import { readDocument } from '../../services/publications/snapshot-report.js';
import { presentArea } from '../areas/area.present.js';
import { periodNamed } from '../values/period-named.js';
import type { Publication } from './publication.type.js';
import type { PublicationReadiness } from './publication-readiness.type.js';
import { presentPublishedLine } from './published-line.present.js';
import type { PublishedReport } from './published-report.type.js';

export function presentPublication(publication: PublicationRecord): Publication {
  const { header, ...facts } = publication;
  const { council, scorecard, period, committee, meetingOn, disclosure, summary } = header;
  return {
    ...facts,
    council: presentArea(council),
    scorecard,
    period: periodNamed(period),
    committee,
    meetingOn,
    disclosure,
    summary,
  };
}

export function presentPublishedReport(document: PublicationDocument): PublishedReport {
  const { publication, content } = document;
  const { lines, narratives } = readDocument(content);
  return {
    document,
    publication: presentPublication(publication),
    lines: lines.map(presentPublishedLine),
    narratives,
    content,
  };
}

export const presentReadiness = ({ status, reasons }: Readiness): PublicationReadiness => ({
  status,
  ready: reasons.length === 0,
  reasons: reasons.map((problem) => ({
    code: problem.code,
    reference: referenceOf(problem),
    message: describeProblem(problem),
  })),
});

const referenceOf = (problem: Problem): string | null => ('reference' in problem ? problem.reference : null);
