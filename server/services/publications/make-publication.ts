/** What publishing and correcting have in common: who may, how a version is made, and how it goes out. */
import type { Principal } from '../../access/principal.js';
import { isBy } from '../../domain/narratives/narrative.js';
import type { DisclosedFigure } from '../../domain/publications/disclosed-figures.js';
import {
  isReleased,
  type PublicationStatus,
  type PublicationVisibility,
} from '../../domain/publications/publication.js';
import type { PublicationContent } from '../../domain/publications/publication-content.js';
import type { Bilingual } from '../../domain/values/language.js';
import { parsePeriod } from '../../domain/values/period.js';
import { type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, PublishingStores } from '../../persistence/database.js';
import type { PublicationDocument } from '../../persistence/publications/publication-record.js';
import type { CommitteeRecord, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import { projectComparisons } from '../comparisons/project-comparisons.js';
import type { ScorecardReport } from '../reports/rate-scorecard.js';
import { publicationSubject, tellOfColours } from './announce-publication.js';
import { protectReport } from './protect-report.js';
import { readinessOf, wordsOf } from './publication-readiness.js';
import { hashed, snapshotReport } from './snapshot-report.js';

/** How a report is published. */
export interface PublicationTerms {
  readonly committee: CommitteeRecord;
  readonly meeting: MeetingRecord;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  readonly releaseAt: Date;
  readonly erratum: Bilingual | null;
  readonly version: number;
}

/** The report as it would be frozen now. */
export const documentOf = (report: ScorecardReport, terms: PublicationTerms): PublicationContent =>
  snapshotReport(report, {
    committee: terms.committee,
    meetingOn: terms.meeting.heldOn,
    status: terms.status,
  });

/**
 * Everything against this person's publishing this report now. Nobody publishes what they have written or submitted
 * themselves: `SAME_PERSON`, once for words and once for figures.
 */
export async function objections(
  stores: CouncilStores,
  principal: Principal,
  report: ScorecardReport,
  status: PublicationStatus,
): Promise<readonly Problem[]> {
  const figures = report.lines.flatMap(({ observation }) => observation ?? []);
  const wanted = figures.map(({ measure, period, rolledUpFrom }) => ({
    measureId: measure.id,
    periods: rolledUpFrom ?? [period.code],
  }));
  const submitters = await stores.publications.submitters(
    [...new Set(wanted.map(({ measureId }) => measureId))],
    [...new Set(wanted.flatMap(({ periods }) => periods))],
  );
  const submitted = submitters.some(
    ({ id, measureId, periodCode }) =>
      isBy(principal, id) &&
      wanted.some((figure) => figure.measureId === measureId && figure.periods.includes(periodCode)),
  );
  const authorIds = await stores.narratives.authorIds(wordsOf(report).map(({ id }) => id));
  const wrote = authorIds.some((id) => isBy(principal, id));
  const same = (what: string): Problem => ({ code: 'SAME_PERSON', path: ['scorecard'], what });
  return [
    ...(wrote ? [same('Publishing these words')] : []),
    ...(submitted ? [same('Publishing these figures')] : []),
    ...(await readinessOf(stores, report, status)),
  ];
}

/** Somebody moved words while they were being published: nothing has been done. */
class WordsMoved extends Error {
  /** `version`: the last one of the report that stands. */
  constructor(readonly version: number) {
    super('words moved while they were being published');
    this.name = 'WordsMoved';
  }
}

/** What `work` gives, or `STALE` where words moved under its hands. */
export async function unlessWordsMoved(
  work: Promise<Result<PublicationDocument>>,
): Promise<Result<PublicationDocument>> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof WordsMoved)) throw error;
    return refused({ code: 'STALE', path: ['scorecard'], currentVersion: error.version });
  }
}

/** Freezes the report, keeps it, and releases it where its instant has come. */
export async function makePublication(
  stores: PublishingStores,
  principal: Principal,
  report: ScorecardReport,
  terms: PublicationTerms,
  now: Date,
): Promise<PublicationDocument> {
  const words = wordsOf(report).filter(({ state }) => state === 'APPROVED');
  if ((await stores.approvals.publish(words)) < words.length) throw new WordsMoved(terms.version - 1);
  const { publications, publicationFigures, releases } = stores;
  const { visibility, status, releaseAt, erratum, version } = terms;
  const content = documentOf(report, terms);
  const { disclosure } = await stores.publicationRules.current();
  const outside =
    visibility === 'COUNCIL'
      ? null
      : protectReport(report, content, disclosure, await leftBefore(stores, report));
  const made = await publications.add({
    ...{ visibility, status, releaseAt, erratum, version },
    scorecardId: report.scorecard.id,
    periodCode: report.period.code,
    meetingId: terms.meeting.id,
    document: hashed(content),
    outgoing: outside && hashed(outside.content),
    publishedAt: now,
    publishedBy: principal,
  });
  const { publication } = made;
  for (const narrative of words) {
    const key = [narrative.periodCode, narrative.kind, narrative.id];
    stores.audit.record('NARRATIVE', key, { state: narrative.state }, { state: 'PUBLISHED' });
  }
  const key = [report.scorecard.code, report.period.code, `${version}`];
  stores.audit.record('PUBLICATION', key, null, publication);
  stores.events.record(
    erratum ? 'PUBLICATION_CORRECTED' : 'PUBLICATION_MADE',
    publicationSubject(publication),
  );
  await tellOfColours(stores, report.scorecard.id, publication, content);
  if (outside) {
    await publicationFigures.add(publication.id, outside.figures);
    await releases.schedule(publication.id, report.council.gssCode, releaseAt);
    if (isReleased(publication, now)) await release(stores, publication.id, now);
  }
  return made;
}

/** All that left the council before of the measures on this report. */
async function leftBefore(
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
 * Lets a publication out whose instant has come: others may read it, and the benchmarks take its figures, in one
 * transaction. Once done it is not done again. `false` where it was done or taken back before, and where the database's
 * clock, behind this one, says that the instant has not come: a later look releases it.
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
