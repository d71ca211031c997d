import type { Comparison, Observation, ScorecardLine, ScorecardReport } from '@yardstick/sdk';
import Table from 'cli-table3';

const colours: Readonly<Record<string, number>> = { RED: 31, AMBER: 33, GREEN: 32 };
const words: Readonly<Record<string, string>> = {
  RED: '■ red',
  AMBER: '▲ amber',
  GREEN: '● green',
};
const arrows: Readonly<Record<string, string>> = { UP: '↑', DOWN: '↓', LEVEL: '→' };
const travels: Readonly<Record<string, string>> = {
  IMPROVING: 'improving',
  NO_CHANGE: 'no change',
  WORSENING: 'worsening',
};

/** A rule above, below and under the head; nothing between lines and columns. */
const onlyRules = {
  ...{
    'top-left': '',
    'top-mid': '',
    'top-right': '',
    'bottom-left': '',
    'bottom-mid': '',
    'bottom-right': '',
  },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '' },
};

const shown = (observation: Observation | null): string => {
  if (!observation) return '';
  const { figure } = observation;
  return figure.__typename === 'Value' ? figure.display : lower(figure.reason);
};

const fraction = ({ observation }: ScorecardLine): string => {
  const figure = observation?.figure;
  return figure?.__typename === 'Value' && figure.numerator && figure.denominator
    ? ` (${figure.numerator} of ${figure.denominator})`
    : '';
};

const lower = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

const compared = (comparison: Comparison): string =>
  comparison.__typename === 'Comparator' ? comparison.display : '';

/**
 * A scorecard as a terminal shows it: a line each, the summary, and what needs a look. A rating is a word
 * and a sign, with colour on top where the terminal has it.
 */
export function scorecardTable(report: ScorecardReport, colour: boolean): string {
  const paint = (rag: string, text: string): string => {
    const code = colour ? colours[rag] : undefined;
    return code === undefined ? text : `\u001b[${code}m${text}\u001b[39m`;
  };
  const rating = ({ rating: { rag, reason } }: ScorecardLine): string =>
    paint(rag, words[rag] ?? `(${lower(reason ?? rag)})`);
  const direction = ({ direction: { arrow, judgement, rag, reason } }: ScorecardLine): string => {
    const sign = arrows[arrow ?? ''];
    const word = travels[judgement] ?? `(${lower(reason ?? judgement)})`;
    return paint(rag, sign ? `${sign} ${word}` : word);
  };
  const table = new Table({
    head: [
      '',
      'Measure',
      'Now',
      'Target',
      'Rating',
      'Direction',
      'Before',
      'Year end',
      'Neighbours',
      'Nation',
    ],
    colWidths: [9, 38, 17, 8, 15, 20, 15, 10, 12, 8],
    colAligns: ['left', 'left', 'right', 'right', 'left', 'left', 'right', 'right', 'right', 'right'],
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0 },
    chars: onlyRules,
  });
  for (const line of report.lines) {
    table.push([
      line.reference,
      line.measure.title.en,
      `${shown(line.observation)}${fraction(line)}`,
      targetOf(line),
      rating(line),
      direction(line),
      shown(line.previousPeriods[0] ?? null),
      shown(line.previousYearEnd),
      compared(line.neighboursAverage),
      compared(line.nation),
    ]);
  }
  const { council, scorecard, period } = report;
  return [
    `${council.name.en}: ${scorecard.title.en}, ${period.label}`,
    table.toString(),
    ...summary(report),
    '',
  ].join('\n');
}

function targetOf({ standards }: ScorecardLine): string {
  const aim = standards[0]?.target.aim;
  switch (aim?.__typename) {
    case 'PointTarget':
      return aim.value;
    case 'BandTarget':
      return `${aim.greenLow ?? ''}–${aim.greenHigh ?? ''}`;
    default:
      return '';
  }
}

function summary({
  summary: { rag, direction, completeness },
  exceptions,
}: ScorecardReport): readonly string[] {
  const references = (lines: readonly { readonly reference: string }[]): string =>
    lines.map(({ reference }) => reference).join(', ') || 'none';
  return [
    `Ratings: ${rag.red} red, ${rag.amber} amber, ${rag.green} green, ${rag.notRated} not rated, of ${rag.total}.`,
    `Direction of travel: ${direction.green} improving, ${direction.amber} no change, ${direction.red} worsening, ${direction.notRated} not compared, of ${direction.total}.`,
    `Reported ${completeness.reported}, absent with a reason ${completeness.absent}, missing ${completeness.missing}.`,
    `Red: ${references(exceptions.red)}. Red and worsening: ${references(exceptions.redAndWorsening)}. Unreportable: ${references(exceptions.unreportable)}.`,
  ];
}
