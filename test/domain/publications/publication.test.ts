import { describe, expect, it } from 'vitest';
import { absentFigure, valueFigure } from '../../../server/domain/observations/figure.js';
import { figureFingerprint } from '../../../server/domain/observations/figure-fingerprint.js';
import {
  goesFurther,
  isReleased,
  maySettle,
  publicationStatuses,
} from '../../../server/domain/publications/publication.js';
import {
  checkPublicationRules,
  usualPublicationRules,
} from '../../../server/domain/publications/publication-rules.js';
import { decimal } from '../../../server/domain/values/decimal.js';

describe('a-publication', () => {
  const releaseAt = new Date('2018-07-03T08:30:00Z');
  const after = (milliseconds: number) => new Date(releaseAt.getTime() + milliseconds);

  it('is-released-at-the-instant-and-not-a-millisecond-earlier', () => {
    expect([-1, 0, 1].map((late) => isReleased({ releaseAt }, after(late)))).toEqual([false, true, true]);
  });

  it('is-never-more-final-than-its-figures', () => {
    const reports = (figure: Parameters<typeof maySettle>[1]) =>
      publicationStatuses.filter((status) => maySettle(status, figure));
    expect(reports('INTERIM')).toEqual(['INTERIM']);
    expect(reports('PROVISIONAL')).toEqual(['INTERIM', 'PROVISIONAL']);
    expect(reports('FINAL')).toEqual(['INTERIM', 'PROVISIONAL', 'FINAL']);
    expect(reports('REVISED')).toEqual(['INTERIM', 'PROVISIONAL', 'FINAL']);
  });

  it('goes-further-for-another-meeting-a-more-final-status-or-more-readers', () => {
    const current = { meetingId: 'one', status: 'PROVISIONAL', visibility: 'PARTNERS' } as const;
    expect(goesFurther(current, current)).toBe(false);
    expect(goesFurther(current, { ...current, status: 'INTERIM' })).toBe(false);
    expect(goesFurther(current, { ...current, visibility: 'COUNCIL' })).toBe(false);
    expect(goesFurther(current, { ...current, status: 'FINAL' })).toBe(true);
    expect(goesFurther(current, { ...current, visibility: 'PUBLIC' })).toBe(true);
    expect(goesFurther(current, { ...current, meetingId: 'two' })).toBe(true);
  });
});

describe('publication-rules', () => {
  it('always-require-commentary-on-red-lines', () => {
    expect(checkPublicationRules(usualPublicationRules)).toEqual([]);
    const problems = checkPublicationRules({ ...usualPublicationRules, narrativeOn: ['AMBER'] });
    expect(problems).toEqual([{ code: 'REQUIRED', path: ['narrativeOn'], what: 'RED' }]);
  });

  it('reject-a-threshold-that-hides-nothing', () => {
    const disclosure = { school: 'SUPPRESS', threshold: 1, roundingBase: 5 } as const;
    expect(checkPublicationRules({ ...usualPublicationRules, disclosure })).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['disclosure', 'threshold'] },
    ]);
  });
});

describe('a-figure-fingerprint', () => {
  const observation = {
    ...{ figure: valueFigure(decimal('85.5')), numerator: decimal(171), denominator: decimal(200) },
    ...({ status: 'FINAL', flags: [], caveat: null } as const),
  };

  it('contains-the-welsh-caveat-only-if-there-is-one', () => {
    const caveat = { en: 'Two are missing.', cy: 'Mae dau ar goll.' };
    expect(figureFingerprint({ ...observation, caveat })).toContain('Two are missing., Mae dau ar goll.');
    expect(figureFingerprint({ ...observation, caveat: { ...caveat, cy: null } })).toMatch(/missing\.$/);
  });

  it('contains-value-fraction-status-flags-and-caveat', () => {
    expect(figureFingerprint(observation)).toBe('85.5 (171 of 200), FINAL');
    const flagged = {
      ...observation,
      flags: ['ESTIMATED'] as const,
      caveat: { en: 'Two schools are missing.', cy: null },
    };
    expect(figureFingerprint(flagged)).toBe('85.5 (171 of 200), FINAL, ESTIMATED, Two schools are missing.');
    const absent = { ...observation, figure: absentFigure('NOT_CAPTURED', { system: 'Mosaic' }) };
    expect(figureFingerprint({ ...absent, numerator: null, denominator: null })).toBe(
      'NOT_CAPTURED Mosaic, FINAL',
    );
    expect(figureFingerprint({ ...observation, denominator: null })).toBe('85.5, FINAL');
    expect(figureFingerprint(null)).toBe('not given');
  });
});
