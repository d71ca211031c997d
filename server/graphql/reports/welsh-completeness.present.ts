import { paperHeadFields } from '../../domain/reports/paper-head.js';
import type { BilingualPart, ShownText } from '../../domain/reports/welsh-completeness.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { LineReport, ScorecardReport } from '../../services/reports/rate-scorecard.js';

type Shown = readonly [ShownText, Bilingual | null | undefined];

/** Returns the texts that are present, in the given order, each with the reference of its line. */
const partsOf = (reference: string | null, texts: readonly Shown[]): readonly BilingualPart[] =>
  texts.flatMap(([shown, text]) => (text ? [{ shown, reference, text }] : []));

const narrativeTexts = ({ text, progress }: NarrativeRecord): readonly Shown[] => [
  ['NARRATIVE', text],
  ...progress.map(({ note }): Shown => ['ACTION_PROGRESS', note]),
];

function targetTexts({ standards }: LineReport): readonly Shown[] {
  const rationales = standards.flatMap(({ target: { target } }) => target.rationale ?? []);
  return rationales.flatMap(({ basis, calculation }): readonly Shown[] => [
    ['TARGET_BASIS', basis],
    ['TARGET_CALCULATION', calculation],
  ]);
}

/** Returns the names of the groups with which the line is compared, each once. */
function groupTexts({ neighboursAverage, region, nation }: LineReport): readonly Shown[] {
  const editions = [neighboursAverage, region, nation].flatMap(({ group }) => group?.edition ?? []);
  const names = new Map(editions.map(({ id, name }) => [id, name]));
  return [...names.values()].map((name): Shown => ['COMPARISON_GROUP', name]);
}

function partsOfLine(report: LineReport): readonly BilingualPart[] {
  const { line, measure, observation, judgement, narratives } = report;
  const figure = observation?.record.figure;
  return partsOf(line.reference, [
    ['THEME', line.theme],
    ...line.priorities.flatMap(({ plan, priority }): readonly Shown[] => [
      ['PLAN_PRIORITY', plan],
      ['PLAN_PRIORITY', priority],
    ]),
    ['MEASURE_TITLE', measure.title],
    ['CAVEAT', observation?.record.caveat],
    ['ABSENCE_EXPLANATION', figure?.kind === 'ABSENT' ? figure.absence.explanation : null],
    ...targetTexts(report),
    ['OUTLOOK_REASON', judgement?.reason],
    ...groupTexts(report),
    ...narratives.flatMap(narrativeTexts),
  ]);
}

/**
 * Returns every bilingual text of a report in the order of the report. The texts were written by the council, or by
 * the publishers of its measures and comparison groups.
 */
export const bilingualParts = (report: ScorecardReport): readonly BilingualPart[] => [
  ...partsOf(null, [
    ['SCORECARD_TITLE', report.scorecard.title],
    ['COMMITTEE_NAME', report.scorecard.committee.name],
    ...report.heads.flatMap((head) => paperHeadFields.map((field): Shown => ['PAPER_HEAD', head[field]])),
    ['EDITION_NOTE', report.edition.note],
    ...report.reportedSummaries.map(({ note }): Shown => ['REPORTED_SUMMARY', note]),
  ]),
  ...report.lines.flatMap(partsOfLine),
  ...partsOf(null, report.narratives.flatMap(narrativeTexts)),
];
