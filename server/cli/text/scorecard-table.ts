import type { Comparison, Observation, ScorecardLine, ScorecardReport } from '@yardstick/sdk';
import { directionText, inWords, painter, ratingText } from './signs.js';
import { type Column, tableText } from './table.js';

const shown = (observation: Observation | null): string => {
  if (!observation) return '';
  const { figure } = observation;
  return figure.__typename === 'Value' ? figure.display : inWords(figure.reason);
};

const fraction = ({ observation }: ScorecardLine): string => {
  const figure = observation?.figure;
  return figure?.__typename === 'Value' && figure.numerator && figure.denominator
    ? ` (${figure.numerator} of ${figure.denominator})`
    : '';
};

const compared = (comparison: Comparison): string =>
  comparison.__typename === 'Comparator' ? comparison.display : '';

/**
 * Returns a scorecard as text for a terminal of `room` columns (`null`: unlimited): its lines, the summary and the
 * exceptions. A rating is a word and a sign; `hasColour` adds colour.
 */
export function scorecardTable(
  report: ScorecardReport,
  hasColour: boolean,
  room: number | null = null,
): string {
  const paint = painter(hasColour);
  const columns: readonly Column<ScorecardLine>[] = [
    { head: '', width: 9, cell: ({ reference }) => reference },
    { head: 'Measure', width: 38, least: 19, cell: ({ measure }) => measure.title.en },
    {
      head: 'Now',
      align: 'right',
      width: 17,
      least: 12,
      cell: (line) => `${shown(line.observation)}${fraction(line)}`,
    },
    { head: 'Target', align: 'right', width: 8, cell: targetOf },
    { head: 'Rating', width: 15, least: 13, cell: ({ rating }) => ratingText(paint, rating) },
    { head: 'Direction', width: 20, least: 17, cell: ({ direction }) => directionText(paint, direction) },
    {
      head: 'Before',
      align: 'right',
      width: 15,
      spare: 4,
      cell: ({ previousPeriods }) => shown(previousPeriods[0] ?? null),
    },
    {
      head: 'Year end',
      align: 'right',
      width: 10,
      spare: 3,
      cell: ({ previousYearEnd }) => shown(previousYearEnd),
    },
    {
      head: 'Neighbours',
      align: 'right',
      width: 12,
      spare: 2,
      cell: ({ neighboursAverage }) => compared(neighboursAverage),
    },
    { head: 'Nation', align: 'right', width: 8, spare: 1, cell: ({ nation }) => compared(nation) },
  ];
  const { council, scorecard, period } = report;
  return [
    `${council.name.en}: ${scorecard.title.en}${period ? `, ${period.label.en}` : ''}\n`,
    tableText(columns, report.lines, room),
    ...summary(report).map((line) => `${line}\n`),
  ].join('');
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
