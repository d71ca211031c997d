import { describe, expect, it } from 'vitest';
import {
  type Absence,
  type AbsenceReason,
  absentFigure,
} from '../../../server/domain/observations/figure.js';
import { absentWhole, unpooledWhole } from '../../../server/domain/observations/rolled-up-absence.js';
import { period, value } from '../given.js';

type Month = AbsenceReason | Absence | number;

function whole(...months: readonly Month[]) {
  const parts = months.map((month, index) => ({
    period: period(`2017-M${index + 1}`),
    figure:
      typeof month === 'number'
        ? value(String(month))
        : absentFigure(
            typeof month === 'string' ? month : month.reason,
            typeof month === 'string' ? {} : month,
          ),
  }));
  const figure = absentWhole(parts, { isComplete: true });
  return figure.kind === 'ABSENT' ? figure.absence : null;
}

describe('a quarter with a month that has no value', () => {
  it('is confidential if any month is, and says which', () => {
    expect(whole(3, 'CONFIDENTIAL', 'NOT_APPLICABLE')).toEqual({
      reason: 'CONFIDENTIAL',
      system: null,
      expectedOn: null,
      explanation: {
        en: 'It is calculated from shorter periods. Without a value: February 2017 (the value is confidential), March 2017 (the measure does not apply here).',
        cy: "Fe'i cyfrifir o gyfnodau byrrach. Heb werth: Chwefror 2017 (mae'r gwerth yn gyfrinachol), Mawrth 2017 (nid yw'r mesur yn berthnasol yma).",
      },
    });
  });

  it('does not apply only if no month applies', () => {
    expect(whole('NOT_APPLICABLE', 'NOT_APPLICABLE', 'NOT_APPLICABLE')?.reason).toBe('NOT_APPLICABLE');
    expect(whole('NOT_APPLICABLE', 2, 1)?.reason).toBe('NOT_AVAILABLE');
  });

  it('is not due before its last month is', () => {
    const due = (expectedOn: string): Absence => ({
      ...{ reason: 'NOT_YET_DUE', explanation: null, system: null },
      expectedOn,
    });
    expect(whole(1, due('2017-03-20'), due('2017-04-20'))).toMatchObject({
      reason: 'NOT_YET_DUE',
      expectedOn: '2017-04-20',
    });
  });

  it('keeps the system if no month was captured', () => {
    const month: Absence = { reason: 'NOT_CAPTURED', explanation: null, system: 'Mosaic', expectedOn: null };
    expect(whole(month, month, month)).toMatchObject({ reason: 'NOT_CAPTURED', system: 'Mosaic' });
  });
});

it('a quarter with a month that is still to come is never of the one reason that the others have', () => {
  const known = [period('2017-M1'), period('2017-M2')];
  const absent = (reason: AbsenceReason) =>
    absentWhole(
      known.map((month) => ({ period: month, figure: absentFigure(reason) })),
      { isComplete: false },
    );
  expect(absent('NOT_APPLICABLE')).toMatchObject({ absence: { reason: 'NOT_AVAILABLE' } });
  expect(absent('CONFIDENTIAL')).toMatchObject({ absence: { reason: 'CONFIDENTIAL' } });
});

it('a quarter whose months lack numerators and denominators names the months', () => {
  const figure = unpooledWhole([{ period: period('2017-M2'), figure: value('40') }]);
  expect(figure).toMatchObject({
    absence: {
      reason: 'NOT_AVAILABLE',
      explanation: {
        en: 'It is calculated from the numerators and denominators of shorter periods. Without them: February 2017.',
      },
    },
  });
});
