import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../server/domain/measures/measure.js';
import { directionRuleVersion } from '../../../server/domain/publications/line-page.js';
import {
  type LineSnapshot,
  type MeasureSnapshot,
  type PublicationContent,
  publicationForm,
  readOutlookSnapshot,
} from '../../../server/domain/publications/publication-content.js';
import { hasSameSubstance, substanceOf } from '../../../server/domain/publications/publication-substance.js';
import { line, rating, standard, text } from './snapshots.js';

/** The fields of a measure that documents leave out, because no reader needs them. */
type LeftOut = 'minimumValue' | 'maximumValue' | 'dueWithin';

it('every field of a measure is in the document, or left out on purpose', () => {
  // A new field makes this line fail to compile, until it is in `MeasureSnapshot` or in `LeftOut`.
  const forgotten: Exclude<keyof Measure, keyof MeasureSnapshot | LeftOut> extends never ? 'none' : never =
    'none';
  expect(forgotten).toBe('none');
});

it('the reason for a judgement in an older document, a plain text, is read as English', () => {
  const older = JSON.parse('{ "outlook": "MAY", "reason": "Six more are hoped for.", "judgedBy": "Head" }');
  expect(readOutlookSnapshot(older).reason).toEqual({ en: 'Six more are hoped for.', cy: null });
  const reason = { en: 'Six more.', cy: 'Chwech arall.' };
  expect(readOutlookSnapshot({ ...older, reason }).reason).toEqual(reason);
});

it('documents name their form, and the rules of the direction', () => {
  expect(publicationForm).toBe('yardstick-publication-2');
  expect(directionRuleVersion).toBe('direction-1');
});

describe('a stored document', () => {
  const document = (more: object) =>
    ({
      form: publicationForm,
      head: null,
      commitments: null,
      lines: [line],
      narratives: [],
      ...more,
    }) as unknown as PublicationContent;
  const head = {
    leadMember: text('Lead'),
    seniorOfficer: null,
    contact: null,
    recommendations: null,
    implications: null,
  };
  const action = line.narratives.find(({ kind }) => kind === 'ACTION');
  const progress = { reportedOn: '2018-12-01', rag: 'GREEN', note: text('Done.'), finished: true } as const;
  const reported = { ...action, action: action?.action && { ...action.action, progress } };

  it.each([
    ['the head', { head }],
    ['the progress of an action', { narratives: [reported] }],
    [
      'the progress of an action on a line',
      { lines: [{ ...line, narratives: [...line.narratives.slice(0, -1), reported] }] },
    ],
    ['the due day', { lines: [{ ...line, dueOn: '2018-10-30' }] }],
  ])('of the first form does not know %s', (_, more) => {
    const before = document({
      ...more,
      form: 'yardstick-publication-1',
      head: null,
      lines: [{ ...line, dueOn: null }],
      narratives: 'narratives' in more ? [action] : [],
    });
    expect(hasSameSubstance(before, document(more))).toBe(true);
    expect(
      hasSameSubstance(document({ narratives: 'narratives' in more ? [action] : [] }), document(more)),
    ).toBe(false);
  });

  it('of today’s form is the same as itself', () => {
    expect(hasSameSubstance(document({ head }), document({ head }))).toBe(true);
    expect(hasSameSubstance(document({ head }), document({}))).toBe(false);
  });

  it('of the first form differs by what it knew', () => {
    const before = document({ form: 'yardstick-publication-1', lines: [{ ...line, dueOn: null }] });
    expect(hasSameSubstance(before, document({ lines: [{ ...line, reference: '2' }] }))).toBe(false);
  });
});

describe('the substance of a document', () => {
  const substance = (facts: Partial<LineSnapshot>): string =>
    substanceOf({ lines: [{ ...line, ...facts }] } as unknown as PublicationContent);
  const same = substance({});
  const reworded = { ...rating, explanation: text('It was met.') };
  const { observation } = line;

  it.each<[string, Partial<LineSnapshot>]>([
    ['the version of the measure', { measure: { ...line.measure, version: 2 } }],
    ['the version of the figure', { observation: observation && { ...observation, version: 2 } }],
    ['the explanation of the rating', { rating: reworded }],
    ['the version of a target', { standards: [{ ...standard, version: 2 }] }],
    ['the description of a target', { standards: [{ ...standard, description: text('twelve') }] }],
    ['the explanation of a target', { standards: [{ ...standard, rating: reworded }] }],
    ['the explanation of the direction', { direction: { ...line.direction, explanation: text('Up.') } }],
  ])('does not depend on %s', (_, facts) => {
    expect(substance(facts)).toBe(same);
  });

  it.each<[string, Partial<LineSnapshot>]>([
    ['the reference', { reference: '2' }],
    ['the title of the measure', { measure: { ...line.measure, title: text('Plans again') } }],
    ['the figure', { observation: observation && { ...observation, status: 'REVISED' } }],
    ['the figure, which is gone', { observation: null }],
    ['the rating', { rating: { ...rating, rag: 'RED' } }],
    ['a target', { standards: [{ ...standard, state: 'PROPOSED' }] }],
    ['a target, which is gone', { standards: [] }],
    ['the rating of a target', { standards: [{ ...standard, rating: { ...rating, rag: 'RED' } }] }],
    ['the direction', { direction: { ...line.direction, judgement: 'IMPROVING' } }],
    ['a narrative', { narratives: [] }],
  ])('differs by %s', (_, facts) => {
    expect(substance(facts)).not.toBe(same);
  });

  it('without a figure does not depend on the versions either', () => {
    const measure = { ...line.measure, version: 2 };
    expect(substance({ observation: null, measure })).toBe(substance({ observation: null }));
  });

  it('includes what is said about the whole scorecard', () => {
    const whole = (title: string) => substanceOf({ title, lines: [] } as unknown as PublicationContent);
    expect(whole('Monthly')).not.toBe(whole('Quarterly'));
  });
});
