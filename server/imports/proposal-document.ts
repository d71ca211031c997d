import { type FilterItems, itemsFor, type MappedCell } from '../domain/imports/open-data-mapping.js';
import type { ProposedMeasure } from '../domain/imports/proposed-measure.js';
import { decimalTextOrNull } from '../domain/values/decimal.js';
import type { ProposalReport } from '../services/imports/propose-mapping.js';
import { problemDocument } from './report-document.js';

/**
 * Returns a proposed mapping in the JSON shape that both the command line and HTTP give to programs. The mapping and
 * its measures have the shape of the input of `importMappingDefine`, except that a polarity is `null` until a person
 * has chosen one.
 */
export const proposalDocument = ({ mapping, newMeasures, problems, ...report }: ProposalReport) => ({
  ...report,
  mapping: mapping && {
    ...mapping,
    statuses: Object.entries(mapping.statuses ?? {}).flatMap(([filter, items]) =>
      Object.entries(items).map(([item, status]) => ({ filter, item, status })),
    ),
    measures: mapping.measures.map(({ where, numerator, denominator, ...measure }) => ({
      ...measure,
      where: listOf(where),
      numerator: numerator && cellDocument(numerator),
      denominator: denominator && cellDocument(denominator),
    })),
  },
  newMeasures: newMeasures.map((measure) => ({
    ...measureDocument(measure),
    source: mapping?.source ?? null,
    owner: null,
  })),
  problems: problems.map(({ fileName, ...problem }) => ({ fileName, ...problemDocument(problem) })),
});

const listOf = (where: FilterItems) =>
  Object.keys(where).flatMap((filter) => itemsFor(where, filter).map((item) => ({ filter, item })));

const cellDocument = ({ column, where = {} }: MappedCell) => ({ column, where: listOf(where) });

const measureDocument = ({
  minimumDenominator,
  minimumValue,
  maximumValue,
  ...measure
}: ProposedMeasure) => ({
  ...measure,
  minimumDenominator: decimalTextOrNull(minimumDenominator),
  minimumValue: decimalTextOrNull(minimumValue),
  maximumValue: decimalTextOrNull(maximumValue),
});
