import { getNamedType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { outputFields } from '../kit/service/output-fields.js';

// A list that grows with the years is a connection. Every other list of objects is here, with its bound.

const bounds: Readonly<Record<string, string>> = {
  'Benchmark.averages': 'one for each method that was asked for',
  'ChangesSince.changes': 'the differences between two documents of at most 500 lines',
  'Comparator.missing': 'the members of one edition of a group',
  'ComparisonGroupChange.came': 'the members of one edition of a group',
  'ComparisonGroupChange.left': 'the members of one edition of a group',
  'ComparisonGroupChange.stayed': 'the members of one edition of a group',
  'ComparisonGroupEdition.members': 'the members of one edition of a group',
  'Council.predecessors': 'the councils of one reorganisation',
  'Council.successors': 'the councils of one reorganisation',
  'CouncilsRow.cells': 'one for each council that was asked for',
  'Direction.periodsComparedWith': 'the periods that a judgement compares with: 1 to 12',
  'DirectionOfTravel.comparedWith': 'the periods that a judgement compares with: 1 to 12',
  'Council.codes': 'those of one council of all times: a few',
  'DirectionOfTravel.periodsComparedWith': 'the periods that a judgement compares with: 1 to 12',
  'DueReport.reminders': 'a few for each of at most 500 lines',
  'EditionInForce.changes': 'the changes that one edition put into force: at most 100',
  'EditionInForce.lines': 'at most 500',
  'EditionLine.priorities': 'those that one line states',
  'EventRatings.lines': 'at most 500',
  'ExpectedPeriod.targets': 'one for each standard in one period',
  'ImportMapping.measures': 'those of one mapping, which is written as a whole',
  'ImportMapping.statuses': 'one for each item of one filter',
  'ImportMappingCell.where': 'an item for every filter of one file',
  'ImportMappingMeasure.where': 'an item for every filter of one file',
  'LikeForLike.leftOut': 'at most 500 lines of each of two editions',
  'LikeForLike.noNewFigure': 'at most 500 lines',
  'MeasureLineage.predecessors': 'the measures that one measure replaced',
  'MeasureLineage.successors': 'the measures that replaced one measure',
  'MeasureMonitoring.actions': 'those on one measure in one period',
  'MeasureMonitoring.expected': 'the periods of one year',
  'MeasureMonitoring.fiveYears': 'five',
  'MeasureMonitoring.requests': 'those of one meeting',
  'MeasureMonitoring.standards': 'one for each standard in one period',
  'MeasureMonitoring.yearTargets': 'one for each standard in one year',
  'MeasureTrend.codeChanges': 'the codes of one council of all times: a few',
  'MeasureTrend.points': 'one for each period of the years that were asked for',
  'MeasureTrend.pooledFrom': 'the councils that merged into one: a few',
  'NotCompared.missing': 'the members of one edition of a group',
  'Observation.rolledUpFrom': 'the parts of one period: at most 12',
  'Publication.changes': 'the differences between two documents of at most 500 lines',
  'PublicationReadiness.reasons': 'a few for each of at most 500 lines',
  'PublishedDirection.periodsComparedWith': 'the periods that a judgement compares with: 1 to 12',
  'PublishedLine.narratives': 'those on one line in one document',
  'PublishedLine.standards': 'one for each standard in one period',
  'PublishedPage.earlierInYear': 'at most the eleven other months of a year',
  'PublishedPage.earlierYears': 'five years',
  'PublishedPage.priorities': 'those of one line',
  'PublishedPage.rationales': 'one for each standard in a period and its year',
  'PublishedReport.lines': 'at most 500',
  'PublishedReport.narratives': 'those on the whole scorecard in one document',
  'Query.identityProviders': 'at most 10 of a council, or of the platform',
  'Query.nodes': 'one for each identifier that was given: at most 100',
  'Query.webhooks': 'at most 10 in a council',
  'RatedLine.narratives': 'those on one line in one period',
  'RatedLine.standards': 'one for each standard in one period',
  'Reorganisation.closes': 'at most 100 councils close on one day',
  'Reorganisation.lostNeighbours': 'at most one for each council with a list',
  'Reorganisation.opens': 'at most 100 councils open on one day',
  'Report.lines': 'at most 500',
  'Report.narratives': 'those on the whole scorecard in one period',
  'ScorecardExceptions.missing': 'at most 500 lines',
  'ScorecardExceptions.red': 'at most 500 lines',
  'ScorecardExceptions.redAndWorsening': 'at most 500 lines',
  'ScorecardExceptions.unreportable': 'at most 500 lines',
  'ScorecardLine.narratives': 'those on one line in one period',
  'ScorecardLine.previousPeriods': 'as many as were asked for: at most 36',
  'ScorecardLine.priorities': 'those that one line states',
  'ScorecardLine.secondLooks': 'the contradictions in the narratives of one line',
  'ScorecardLine.standards': 'one for each standard in one period',
  'ScorecardReport.lines': 'at most 500',
  'ScorecardReport.narratives': 'those on the whole scorecard in one period',
  'ScorecardReport.reportedSummaries': 'one for each kind of summary: two',
  'Viewer.memberships': 'the councils of one caller',
  'Viewer.suspended': 'the councils of one caller',
  'WebhookDelivery.attempts': 'as many as the service makes before it gives up',
  'WelshCompleteness.missing': 'a few for each of at most 500 lines',
};

it('every list of objects is a connection, or here with its bound', () => {
  const lists = outputFields()
    .filter(({ field }) => {
      const type = isNonNullType(field.type) ? field.type.ofType : field.type;
      return isListType(type) && !isLeafType(getNamedType(type));
    })
    .filter(({ type }) => !/(Connection|Payload|UserError)$/.test(type.name))
    .map(({ place }) => place);
  expect([...lists].sort()).toEqual(Object.keys(bounds).sort());
});

it('every connection takes the four arguments of a page', () => {
  const incomplete = outputFields()
    .filter(({ field }) => {
      const type = getNamedType(field.type);
      return isObjectType(type) && type.name.endsWith('Connection');
    })
    .filter(({ field }) => {
      const names = field.args.map(({ name }) => name);
      return !['first', 'after', 'last', 'before'].every((name) => names.includes(name));
    })
    .map(({ place }) => place);
  expect(incomplete).toEqual([]);
});
