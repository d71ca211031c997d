/** The steps that publishing and correcting share: finding objections, making a version, and releasing it. */
import type { Principal } from '../../access/principal.js';
import { isBy } from '../../domain/narratives/narrative.js';
import type { DisclosedFigure } from '../../domain/publications/disclosed-figures.js';
import {
  isReleased,
  type PublicationStatus,
  type PublicationVisibility,
} from '../../domain/publications/publication.js';
import type { PublicationContent } from '../../domain/publications/publication-content.js';
import { hasSameSubstance } from '../../domain/publications/publication-substance.js';
import { headOrNull, type PaperHead } from '../../domain/reports/paper-head.js';
import type { Bilingual } from '../../domain/values/language.js';
import { parsePeriod } from '../../domain/values/period.js';
import { type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { ReportTime } from '../../domain/values/report-time.js';
import type { CouncilStores, PublishingStores } from '../../persistence/database.js';
import type {
  PublicationDocument,
  PublicationRecord,
} from '../../persistence/publications/publication-record.js';
import type { CommitteeRecord, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import { projectComparisons } from '../comparisons/project-comparisons.js';
import type { ScorecardReport } from '../reports/rate-scorecard.js';
import { publicationSubject, recordRatingChanges } from './announce-publication.js';
import { protectReport } from './protect-report.js';
import { narrativesOf, readinessOf } from './publication-readiness.js';
import { hashed, readDocument, snapshotReport } from './snapshot-report.js';

export interface PublicationTerms {
  readonly committee: CommitteeRecord;
  readonly meeting: MeetingRecord;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  readonly releaseAt: Date;
  readonly erratum: Bilingual | null;
  readonly version: number;
  readonly head: PaperHead | null;
}

/**
 * Returns the head of the report's paper. `null` if the report is not scheduled for the meeting or its paper has no
 * head.
 */
export async function headOf(
  { schedule }: Pick<CouncilStores, 'schedule'>,
  { meetingId, scorecardId, time }: ReportPlace,
): Promise<PaperHead | null> {
  const scheduled = await schedule.find(meetingId, scorecardId, time.code);
  return scheduled ? headOrNull(scheduled.head) : null;
}

interface ReportPlace {
  readonly meetingId: string;
  readonly scorecardId: string;
  readonly time: ReportTime;
}

/** Returns the document that publishing the report now would store. */
export const documentOf = (report: ScorecardReport, terms: PublicationTerms): PublicationContent =>
  snapshotReport(report, {
    committee: terms.committee,
    meetingOn: terms.meeting.heldOn,
    status: terms.status,
    head: terms.head,
  });

/**
 * True if publishing the report now would change nothing but the wording of explanations.
 */
export async function isUnchanged(
  stores: Pick<CouncilStores, 'publications'>,
  { id, contentHash }: PublicationRecord,
  content: PublicationContent,
): Promise<boolean> {
  if (hashed(content).hash === contentHash) return true;
  const stored = (await stores.publications.documents([id])).get(id);
  return stored !== undefined && hasSameSubstance(readDocument(stored), content);
}

/**
 * Returns every reason why this person may not publish this report now. No one may publish narratives that they
 * wrote or figures that they submitted; the reasons then include `SAME_PERSON`, once for narratives and once for
 * figures.
 */
export async function objections(
  stores: CouncilStores,
  principal: Principal,
  report: ScorecardReport,
  status: PublicationStatus,
): Promise<readonly Problem[]> {
  const figures = report.lines.flatMap(({ observation }) => observation ?? []);
  const keys = figures.map(({ measure, period, rolledUpFrom }) => ({
    measureId: measure.id,
    periods: rolledUpFrom ?? [period.code],
  }));
  const submitters = await stores.publications.submitters(
    [...new Set(keys.map(({ measureId }) => measureId))],
    [...new Set(keys.flatMap(({ periods }) => periods))],
  );
  const isSubmitter = submitters.some(
    ({ id, measureId, periodCode }) =>
      isBy(principal, id) &&
      keys.some((figure) => figure.measureId === measureId && figure.periods.includes(periodCode)),
  );
  const authorIds = await stores.narratives.authorIds(narrativesOf(report).map(({ id }) => id));
  const isAuthor = authorIds.some((id) => isBy(principal, id));
  const samePerson = (what: string): Problem => ({ code: 'SAME_PERSON', path: ['scorecard'], what });
  return [
    ...(isAuthor ? [samePerson('Publishing these words')] : []),
    ...(isSubmitter ? [samePerson('Publishing these figures')] : []),
    ...(await readinessOf(stores, report, status)),
  ];
}

/** Thrown when a narrative changed state during the transaction, which is then rolled back. */
class NarrativesChanged extends Error {
  /** @param version The latest version of the report before this transaction. */
  constructor(readonly version: number) {
    super('narratives changed while they were being published');
    this.name = 'NarrativesChanged';
  }
}

/** Returns the result of `work`, or refuses with `STALE` if a narrative changed state meanwhile. */
export async function staleIfNarrativesChanged(
  work: Promise<Result<PublicationDocument>>,
): Promise<Result<PublicationDocument>> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof NarrativesChanged)) throw error;
    return refused({ code: 'STALE', path: ['scorecard'], currentVersion: error.version });
  }
}

/**
 * Stores a snapshot of the report, and releases it if its release time has come. Throws {@link NarrativesChanged} if
 * a narrative changed state meanwhile.
 */
export async function makePublication(
  stores: PublishingStores,
  report: ScorecardReport,
  terms: PublicationTerms,
  { by, at }: { readonly by: Principal; readonly at: Date },
): Promise<PublicationDocument> {
  const approved = narrativesOf(report).filter(({ state }) => state === 'APPROVED');
  if ((await stores.approvals.publish(approved)) < approved.length)
    throw new NarrativesChanged(terms.version - 1);
  const { publications, publicationFigures, releases } = stores;
  const { visibility, status, releaseAt, erratum, version } = terms;
  const content = documentOf(report, terms);
  const { disclosure } = await stores.publicationRules.current();
  const disclosed =
    visibility === 'COUNCIL'
      ? null
      : protectReport(report, content, disclosure, await disclosedBefore(stores, report));
  const document = await publications.add({
    ...{ visibility, status, releaseAt, erratum, version },
    scorecardId: report.scorecard.id,
    periodCode: report.time.code,
    meetingId: terms.meeting.id,
    document: hashed(content),
    outgoing: disclosed && hashed(disclosed.content),
    publishedAt: at,
    publishedBy: by,
  });
  const { publication } = document;
  for (const narrative of approved) {
    const key = [narrative.periodCode, narrative.kind, narrative.id];
    stores.audit.record('NARRATIVE', key, { state: narrative.state }, { state: 'PUBLISHED' });
  }
  const key = [report.scorecard.code, report.time.code, `${version}`];
  stores.audit.record('PUBLICATION', key, null, publication);
  stores.events.record(
    erratum ? 'PUBLICATION_CORRECTED' : 'PUBLICATION_MADE',
    publicationSubject(publication),
  );
  await recordRatingChanges(stores, report.scorecard.id, publication, content);
  if (disclosed) {
    await publicationFigures.add(publication.id, disclosed.figures);
    await releases.schedule(publication.id, report.council.gssCode, releaseAt);
    if (isReleased(publication, at)) await release(stores, publication.id, at);
  }
  return document;
}

/** Reads the figures of this report's measures that earlier publications disclosed. */
async function disclosedBefore(
  stores: CouncilStores,
  report: ScorecardReport,
): Promise<readonly DisclosedFigure[]> {
  const measures = new Map(report.lines.map(({ measure }) => [measure.id, measure]));
  const figures = await stores.publicationFigures.ofMeasures([...measures.keys()]);
  return figures.flatMap(
    ({ publicationId, measureId, periodCode, ...figure }): readonly DisclosedFigure[] => {
      const measure = measures.get(measureId);
      const period = parsePeriod(periodCode);
      if (!measure || !period.ok) return [];
      const key = `${measureId} ${periodCode} ${publicationId}`;
      return [{ key, measureId, measure, period: period.value, ...figure }];
    },
  );
}

/**
 * Releases a publication whose release time has come, in one transaction: from then on, other readers may see it and
 * the benchmarks include its figures. Returns `false` if it was released or withdrawn before. Also returns `false`
 * if the release time has not come by the clock of the database, which may be behind `now`; a later run then
 * releases the publication.
 */
export async function release(stores: PublishingStores, publicationId: string, now: Date): Promise<boolean> {
  await stores.releases.lockForWrite();
  if (!(await stores.releases.settleDue(publicationId, now))) return false;
  await stores.releases.share(publicationId);
  const released = await stores.publications.find(publicationId);
  if (!released) throw new Error(`publication ${publicationId} is gone`);
  stores.events.record('PUBLICATION_RELEASED', publicationSubject(released.publication));
  await projectComparisons(stores, await stores.releases.feedBenchmarks(publicationId, now));
  return true;
}
