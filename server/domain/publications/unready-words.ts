import type { Bilingual } from '../values/language.js';
import { describeProblem, type Problem } from '../values/problem.js';

const lineOrWhole = (reference: string | null): string =>
  reference === null ? 'y cerdyn sgorio cyfan' : `linell ${reference}`;

/** Describes a problem in Welsh; `null` if the problem does not block a publication. */
function describeInWelsh(problem: Problem): string | null {
  switch (problem.code) {
    case 'NARRATIVE_MISSING':
      return `Nid oes sylwebaeth ar linell ${problem.reference}, sy'n ${problem.line}. Ysgrifennwch un a gofynnwch am ei chymeradwyo.`;
    case 'NARRATIVE_NOT_APPROVED':
      return `Cyflwr naratif ar ${lineOrWhole(problem.reference)} yw ${problem.state}. Gofynnwch i rywun heblaw ei awdur ei gymeradwyo.`;
    case 'CHANGED_SINCE_APPROVAL':
      return problem.approved === null
        ? `Cymeradwywyd naratif ar linell ${problem.reference} heb gofnod o'r ffigur. Gofynnwch am ei gymeradwyo eto.`
        : `Ffigur llinell ${problem.reference} oedd ${problem.approved} pan gymeradwywyd ei naratif, ac mae wedi newid ers hynny. Gofynnwch am gymeradwyo'r naratif eto.`;
    case 'TRANSLATION_MISSING':
      return `Nid oes testun Cymraeg gan naratif ar ${lineOrWhole(problem.reference)}, ac mae'r cyngor hwn yn gofyn amdano.`;
    case 'TARGET_NOT_CONFIRMED':
      return `Mae targed '${problem.standard}' llinell ${problem.reference} wedi'i gynnig ond heb ei gadarnhau.`;
    case 'FIGURE_MISSING':
      return `Nid oes ffigur ar linell ${problem.reference}. Cyflwynwch y ffigur, neu'r rheswm pam nad oes un.`;
    case 'ABSENCE_UNEXPLAINED':
      return `Mae ffigur llinell ${problem.reference} yn ${problem.reason} heb esboniad. Rhowch y system, y dyddiad disgwyliedig neu esboniad.`;
    case 'FIGURE_NOT_SETTLED':
      return `Mae ffigur llinell ${problem.reference} yn ${problem.found}, ac ni all adroddiad ${problem.status} ei gynnwys.`;
    default:
      return null;
  }
}

/**
 * Describes a problem that blocks a publication, and its remedy, in both languages for the people who prepare
 * the report.
 */
export const describeUnready = (problem: Problem): Bilingual => ({
  en: describeProblem(problem),
  cy: describeInWelsh(problem),
});
