import type { BilingualPart, ShownText } from '../../domain/reports/welsh-completeness.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { LineReport, ScorecardReport } from '../../services/reports/rate-scorecard.js';

const part = (shown: ShownText, reference: string | null, text: Bilingual): BilingualPart => ({
  shown,
  reference,
  text,
});

const partsOfNarrative = (reference: string | null, { text, progress }: NarrativeRecord) => [
  part('NARRATIVE', reference, text),
  ...progress.map(({ note }) => part('ACTION_PROGRESS', reference, note)),
];

const partsOfLine = ({ line: { reference, theme }, measure, standards, narratives }: LineReport) => [
  ...(theme ? [part('THEME', reference, theme)] : []),
  part('MEASURE_TITLE', reference, measure.title),
  ...standards.flatMap(({ target: { target } }) =>
    target.rationale ? [part('TARGET_BASIS', reference, target.rationale.basis)] : [],
  ),
  ...narratives.flatMap((narrative) => partsOfNarrative(reference, narrative)),
];

/** Every bilingual text of a report, in the order of the report. */
export const bilingualParts = ({
  scorecard,
  lines,
  narratives,
}: ScorecardReport): readonly BilingualPart[] => [
  part('SCORECARD_TITLE', null, scorecard.title),
  ...lines.flatMap(partsOfLine),
  ...narratives.flatMap((narrative) => partsOfNarrative(null, narrative)),
];
