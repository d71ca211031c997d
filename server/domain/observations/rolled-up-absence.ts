import { bilingual, type Language } from '../values/language.js';
import { periodLabel } from '../values/period-text.js';
import { absenceClause } from './absence-text.js';
import type { Absence, AbsenceReason, Figure } from './figure.js';
import type { RollUpPart } from './roll-up.js';

type Part = Pick<RollUpPart, 'period' | 'figure'>;

/** The reasons of a part that hide or delay the whole period, even if the other parts have values. */
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
 * Makes the figure of a longer period of which parts have no value: it is absent, and its explanation names those parts
 * and their reasons. Its reason is `CONFIDENTIAL` or `NOT_YET_DUE` if that is the reason of any part. Otherwise, it is the
 * reason of the parts if `parts` is complete and all have the same reason, and `NOT_AVAILABLE` if not.
 *
 * @example a quarter whose March is `c`: CONFIDENTIAL, 'It is calculated from shorter periods. Without a value: March 2017
 *   (the value is confidential).'
 */
export function absentWhole(
  parts: readonly Part[],
  { isComplete }: { readonly isComplete: boolean },
): Figure {
  const absent = parts.flatMap(({ period, figure }) =>
    figure.kind === 'ABSENT' ? [{ period, absence: figure.absence }] : [],
  );
  const absences = absent.map(({ absence }) => absence);
  const reason = reasonOf(absences, isComplete && absent.length === parts.length);
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

/** Makes the figure of a longer period that cannot be pooled, because these parts lack numerator and denominator. */
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
