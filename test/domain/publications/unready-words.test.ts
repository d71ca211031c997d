import { describe, expect, it } from 'vitest';
import { describeUnready } from '../../../server/domain/publications/unready-words.js';
import { describeProblem, type Problem } from '../../../server/domain/values/problem.js';

describe('a problem that blocks a publication', () => {
  it.each<[Problem, string]>([
    [
      { code: 'NARRATIVE_MISSING', path: [], reference: '7a', line: 'RED' },
      "Nid oes sylwebaeth ar linell 7a, sy'n RED. Ysgrifennwch un a gofynnwch am ei chymeradwyo.",
    ],
    [
      { code: 'NARRATIVE_NOT_APPROVED', path: [], reference: '7a', state: 'DRAFT' },
      'Cyflwr naratif ar linell 7a yw DRAFT. Gofynnwch i rywun heblaw ei awdur ei gymeradwyo.',
    ],
    [
      { code: 'NARRATIVE_NOT_APPROVED', path: [], reference: null, state: 'SUBMITTED' },
      'Cyflwr naratif ar y cerdyn sgorio cyfan yw SUBMITTED. Gofynnwch i rywun heblaw ei awdur ei gymeradwyo.',
    ],
    [
      { code: 'CHANGED_SINCE_APPROVAL', path: [], reference: '7a', approved: '85, FINAL' },
      "Ffigur llinell 7a oedd 85, FINAL pan gymeradwywyd ei naratif, ac mae wedi newid ers hynny. Gofynnwch am gymeradwyo'r naratif eto.",
    ],
    [
      { code: 'CHANGED_SINCE_APPROVAL', path: [], reference: '7a', approved: null },
      "Cymeradwywyd naratif ar linell 7a heb gofnod o'r ffigur. Gofynnwch am ei gymeradwyo eto.",
    ],
    [
      { code: 'TRANSLATION_MISSING', path: [], reference: '7a' },
      "Nid oes testun Cymraeg gan naratif ar linell 7a, ac mae'r cyngor hwn yn gofyn amdano.",
    ],
    [
      { code: 'TRANSLATION_MISSING', path: [], reference: null },
      "Nid oes testun Cymraeg gan naratif ar y cerdyn sgorio cyfan, ac mae'r cyngor hwn yn gofyn amdano.",
    ],
    [
      { code: 'TARGET_NOT_CONFIRMED', path: [], reference: '7a', standard: 'Target' },
      "Mae targed 'Target' llinell 7a wedi'i gynnig ond heb ei gadarnhau.",
    ],
    [
      { code: 'FIGURE_MISSING', path: [], reference: '7a' },
      "Nid oes ffigur ar linell 7a. Cyflwynwch y ffigur, neu'r rheswm pam nad oes un.",
    ],
    [
      { code: 'ABSENCE_UNEXPLAINED', path: [], reference: '7a', reason: 'NOT_CAPTURED' },
      'Mae ffigur llinell 7a yn NOT_CAPTURED heb esboniad. Rhowch y system, y dyddiad disgwyliedig neu esboniad.',
    ],
    [
      { code: 'FIGURE_NOT_SETTLED', path: [], reference: '7a', found: 'INTERIM', status: 'FINAL' },
      'Mae ffigur llinell 7a yn INTERIM, ac ni all adroddiad FINAL ei gynnwys.',
    ],
  ])('has its remedy in both languages: %o', (problem, cy) => {
    expect(describeUnready(problem)).toEqual({ en: describeProblem(problem), cy });
  });

  it('of another kind has an English remedy alone', () => {
    expect(describeUnready({ code: 'NEGATIVE', path: [], found: '-1' }).cy).toBeNull();
  });
});
