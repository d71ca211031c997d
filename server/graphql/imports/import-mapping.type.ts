import type { PublishedStatus } from '../../domain/observations/published-details.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { publishedStatusEnum } from '../observations/observation.enum.js';

@ApiObject('A filter item of an open-data file.')
export class ImportMappingItem {
  @Field(() => String, { description: 'The filter: the name of its column.' })
  readonly filter!: string;

  @Field(() => String, { description: 'The item, exactly as in the column.' })
  readonly item!: string;
}

@ApiObject('The status of the figures in the rows with a filter item.')
export class ImportMappingStatus {
  @Field(() => String, { description: 'The filter: the name of its column.' })
  readonly filter!: string;

  @Field(() => String, { description: 'The item, exactly as in the column.' })
  readonly item!: string;

  @Field(() => publishedStatusEnum, { description: 'The status.' })
  readonly status!: PublishedStatus;
}

@ApiObject('The column with the numerator or denominator of a measure.')
export class ImportMappingCell {
  @Field(() => String, { description: 'The name of the column.' })
  readonly column!: string;

  @Field(() => [ImportMappingItem], {
    description: 'The row with it, for the same area and period; empty if it is the row of the value.',
  })
  readonly where!: readonly ImportMappingItem[];
}

@ApiObject('The row and columns of an open-data file that contain a measure.')
export class ImportMappingMeasure {
  @Field(() => String, { description: "The measure's code in the shared catalogue." })
  readonly code!: string;

  @Field(() => [ImportMappingItem], {
    description:
      'The rows with the measure: for every filter an item, or several, the preferred one first. In a period the first that the file has gives the figure.',
  })
  readonly where!: readonly ImportMappingItem[];

  @Field(() => String, { description: "The indicator with the measure's value: the name of its column." })
  readonly value!: string;

  @Field(() => ImportMappingCell, {
    nullable: true,
    description: 'The column of its numerator; null if none is published.',
  })
  readonly numerator!: ImportMappingCell | null;

  @Field(() => ImportMappingCell, {
    nullable: true,
    description: 'The column of its denominator; null if none is published.',
  })
  readonly denominator!: ImportMappingCell | null;
}

@ApiObject(
  "A mapping from rows and columns of one of the Department for Education's open-data files to measures.",
  Node,
)
export class ImportMapping {
  readonly id!: string;

  @Field(() => String, { description: 'Its code: lower-case words and digits joined by hyphens.' })
  readonly code!: string;

  @Field(() => String, {
    description: "The beginning of its files' names, before the years: csww_indicators.",
  })
  readonly fileName!: string;

  @Field(() => String, { description: 'The citation of the figures that are imported with it.' })
  readonly source!: string;

  @Field(() => [String], { description: "The file's filters: the names of their columns." })
  readonly filters!: readonly string[];

  @Field(() => [String], {
    description:
      'Codes that stand for no council of their own, such as joint returns: their rows are skipped.',
  })
  readonly leftOutAreas!: readonly string[];

  @Field(() => [ImportMappingStatus], {
    description:
      'The statuses that items give to figures. Empty if the file does not state how final its figures are.',
  })
  readonly statuses!: readonly ImportMappingStatus[];

  @Field(() => [ImportMappingMeasure], { description: 'The measures, at least one.' })
  readonly measures!: readonly ImportMappingMeasure[];

  @Field(() => Int, {
    description:
      'The number of times that it was stored. 0 for a mapping that comes with the service, until the first import that uses it stores it.',
  })
  readonly version!: number;
}

export const ImportMappingConnection = connectionOf(ImportMapping, 'mappings', { counted: true });
