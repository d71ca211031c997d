import { bilingual, type Language } from '../values/language.js';
import { periodLabel } from '../values/period-text.js';
import { absenceClause } from './absence-text.js';
import type { Absence, AbsenceReason, Figure } from './figure.js';
import type { RollUpPart } from './roll-up.js';

type Part = Pick<RollUpPart, 'period' | 'figure'>;

/** A part without a value hides the whole, or delays it, even if the other parts have values. */
const decisive = ['CONFIDENTIAL', 'NOT_YET_DUE'] as const satisfies readonly AbsenceReason[];

const withoutValue: Record<Language, (parts: string) => string> = {
  en: (parts) => `It is calculated from shorter periods. Without a value: ${parts}.`,
  cy: (parts) => `Fe'i cyfrifir o gyfnodau byrrach. Heb werth: ${parts}.`,
};

const withoutFraction: Record<Language, (parts: string) => string> = {
  en: (parts) =>
    `It is calculated from the numerators and denominators of shorter periods. Without them: ${parts}.`,
  cy: (parts) => `Fe'i cyfrifir o rifiaduron ac enwaduron cyfnodau byrrach. Hebddynt: ${parts}.`,
};

function reasonOf(absences: readonly Absence[], isEveryPart: boolean): AbsenceReason {
  const reasons = new Set(absences.map(({ reason }) => reason));
  const [only] = reasons;
  return (
    decisive.find((reason) => reasons.has(reason)) ??
    (isEveryPart && reasons.size === 1 && only ? only : 'NOT_AVAILABLE')
  );
}

/**
 * The figure of a longer period of which parts have no value: absent, with an explanation that names those parts and
 * their reasons. The reason is `CONFIDENTIAL` or `NOT_YET_DUE` if that of any part is; the reason of the parts if all parts
 * needed have the same; otherwise `NOT_AVAILABLE`.
 *
 * @example a quarter whose March is `c`: CONFIDENTIAL, 'It is calculated from shorter periods. Without a value: March 2017
 *   (the value is confidential).'
 */
export function absentWhole(parts: readonly Part[]): Figure {
  const absent = parts.flatMap(({ period, figure }) =>
    figure.kind === 'ABSENT' ? [{ period, absence: figure.absence }] : [],
  );
  const absences = absent.map(({ absence }) => absence);
  const reason = reasonOf(absences, absent.length === parts.length);
  const days = absences.flatMap(({ expectedOn }) => expectedOn ?? []).sort();
  const explanation = bilingual((language) =>
    withoutValue[language](
      absent
        .map(({ period, absence }) => {
          const clause = absenceClause({ ...absence, expectedOn: null }, language);
          return `${periodLabel(period, language)} (${clause})`;
        })
        .join(', '),
    ),
  );
  const expectedOn = reason === 'NOT_YET_DUE' ? (days.at(-1) ?? null) : null;
  const system = reason === 'NOT_CAPTURED' ? (absences[0]?.system ?? null) : null;
  return { kind: 'ABSENT', absence: { reason, explanation, system, expectedOn } };
}

/** The figure of a longer period that cannot be pooled, because these parts lack numerator and denominator. */
export const unpooledWhole = (parts: readonly Part[]): Figure => ({
  kind: 'ABSENT',
  absence: {
    reason: 'NOT_AVAILABLE',
    explanation: bilingual((language) =>
      withoutFraction[language](parts.map(({ period }) => periodLabel(period, language)).join(', ')),
    ),
    system: null,
    expectedOn: null,
  },
});
