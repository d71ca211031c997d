/** The facts of a line as texts of one line, in both languages. */
import type { Bilingual } from '../values/language.js';
import type { ComparisonSnapshot, ObservationSnapshot, StandardSnapshot } from './publication-content.js';

/** Makes a text of codes and figures, which reads the same in both languages. */
export const alike = (text: string): Bilingual => ({ en: text, cy: text });

export function figureText(observation: ObservationSnapshot | null): Bilingual | null {
  if (observation === null) return null;
  const { figure, status, flags } = observation;
  if (figure.kind !== 'VALUE' || figure.numerator === null) {
    const value = figure.kind === 'VALUE' ? figure.value : figure.reason;
    return alike([value, status, ...flags].join(', '));
  }
  const { value, numerator, denominator } = figure;
  return {
    en: [`${value} (${numerator} of ${denominator ?? 'an unknown number'})`, status, ...flags].join(', '),
    cy: [`${value} (${numerator} o ${denominator ?? 'nifer anhysbys'})`, status, ...flags].join(', '),
  };
}

export const targetText = ({ standard, description: { en, cy }, state }: StandardSnapshot): Bilingual => ({
  en: `${standard}: ${en}${state === 'PROPOSED' ? ' (proposed)' : ''}`,
  cy: cy === null ? null : `${standard}: ${cy}${state === 'PROPOSED' ? ' (arfaethedig)' : ''}`,
});

export const comparisonText = (comparison: ComparisonSnapshot): Bilingual =>
  alike(
    comparison.kind === 'COMPARED'
      ? `${comparison.value} (${comparison.method}, ${comparison.period})`
      : comparison.reason,
  );
