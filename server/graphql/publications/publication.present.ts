import type { PublicationChange as FoundChange } from '../../domain/publications/publication-changes.js';
import { describeUnready } from '../../domain/publications/unready-words.js';
import type { Problem } from '../../domain/values/problem.js';
import type { PublicationRecord } from '../../persistence/publications/publication-record.js';
import type { Readiness } from '../../services/publications/publication-readiness.js';
import { readDocument } from '../../services/publications/snapshot-report.js';
import { make } from '../api/make.js';
import { nodeId } from '../api/node-id.js';
import { presentPublishedArea } from '../areas/area.present.js';
import { presentReportTimeNamed } from '../values/report-time.present.js';
import { Publication } from './publication.type.js';
import type { PublicationChange } from './publication-change.type.js';
import type { PublicationReadiness } from './publication-readiness.type.js';
import { presentPublishedMeasure } from './published-line.present.js';
import type { PublishedReport } from './published-report.type.js';

export function presentPublication(record: PublicationRecord): Publication {
  const { council, scorecard, period, committee, meetingOn, disclosure, summary } = record.header;
  return make(Publication, {
    record,
    id: nodeId({ type: 'Publication', key: record.id }),
    stableId: nodeId({ type: 'Publication', key: record.reportId }),
    asPublished: { council: presentPublishedArea(council), scorecard, committee },
    ...presentReportTimeNamed(period),
    version: record.version,
    meetingOn,
    status: record.status,
    visibility: record.visibility,
    releaseAt: record.releaseAt,
    publishedAt: record.publishedAt,
    publishedBy: record.publishedBy,
    erratum: record.erratum,
    withdrawal: record.withdrawal,
    disclosure,
    summary,
    contentHash: record.contentHash,
  });
}

export const presentPublicationChange = ({ measure, ...change }: FoundChange): PublicationChange => ({
  ...change,
  measure: measure && presentPublishedMeasure(measure),
});

export function presentPublishedReport(publication: Publication, content: string): PublishedReport {
  const document = readDocument(content);
  const { period, reportingDay, summary } = publication;
  const { head, narratives, commitments } = document;
  return { document, publication, period, reportingDay, head, summary, commitments, narratives, content };
}

export const presentReadiness = ({ status, reasons }: Readiness): PublicationReadiness => ({
  status,
  ready: reasons.length === 0,
  reasons: reasons.map((problem) => ({
    code: problem.code,
    reference: referenceOf(problem),
    message: describeUnready(problem),
  })),
});

const referenceOf = (problem: Problem): string | null => ('reference' in problem ? problem.reference : null);
