import type { PublishedStatus } from '../../domain/observations/published-details.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';
import { MeasureDefineInput } from '../measures/measure.input.js';
import { publishedStatusEnum } from '../observations/observation.enum.js';

@ApiInput('Conditions that the mappings must meet. Fields left out set no condition.')
export class ImportMappingFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only mappings of files that contain the measure with this code.',
  })
  readonly measure?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only mappings that are stored. False: only those that come with the service and that no import has used yet.',
  })
  readonly stored?: boolean | null;
}

export const importMappingOrder = orderOf(
  'ImportMapping',
  'mappings',
  { CODE: 'By code.', FILE_NAME: "By the beginning of the files' names." },
  { field: 'CODE', direction: 'ASC' },
);

@ApiInput('A filter item of an open-data file.')
export class ImportMappingItemInput {
  @Field(() => String, { description: "The filter: one of the mapping's filters." })
  readonly filter!: string;

  @Field(() => String, { description: 'The item, exactly as in the column.' })
  readonly item!: string;
}

@ApiInput('The status of the figures in the rows with a filter item.')
export class ImportMappingStatusInput {
  @Field(() => String, { description: "The filter: one of the mapping's filters." })
  readonly filter!: string;

  @Field(() => String, { description: 'The item, exactly as in the column.' })
  readonly item!: string;

  @Field(() => publishedStatusEnum, { description: 'The status.' })
  readonly status!: PublishedStatus;
}

@ApiInput('The column with the numerator or denominator of a measure.')
export class ImportMappingCellInput {
  @Field(() => String, { description: 'The name of the column.' })
  readonly column!: string;

  @Field(() => [ImportMappingItemInput], {
    nullable: true,
    description:
      'The row with it, for the same area and period: an item for every filter. Left out or empty if it is the row of the value.',
  })
  readonly where?: readonly ImportMappingItemInput[] | null;
}

@ApiInput('The row and columns of an open-data file that contain a measure.')
export class ImportMappingMeasureInput {
  @Field(() => String, {
    description: "The measure's code in the shared catalogue; each measure at most once in a mapping.",
  })
  readonly measure!: string;

  @Field(() => [ImportMappingItemInput], {
    description:
      'The rows with the measure: for every filter an item, or several, the preferred one first. In a period the first that the file has gives the figure.',
  })
  readonly where!: readonly ImportMappingItemInput[];

  @Field(() => String, { description: "The indicator with the measure's value: the name of its column." })
  readonly value!: string;

  @Field(() => ImportMappingCellInput, {
    nullable: true,
    description: 'The column of its numerator. Give numerator and denominator, or neither.',
  })
  readonly numerator?: ImportMappingCellInput | null;

  @Field(() => ImportMappingCellInput, {
    nullable: true,
    description: 'The column of its denominator. Give numerator and denominator, or neither.',
  })
  readonly denominator?: ImportMappingCellInput | null;
}

@ApiInput('A mapping to add, or to replace if the code exists.')
export class ImportMappingDefineInput {
  @Field(() => String, {
    description: 'Its code: lower-case words and digits joined by hyphens; at most 64 characters.',
  })
  readonly code!: string;

  @Field(() => String, {
    description:
      "The beginning of its files' names, before the years: csww_indicators. At most 120 characters.",
  })
  readonly fileName!: string;

  @Field(() => String, {
    description: 'The citation of the figures that are imported with it. At most 300 characters.',
  })
  readonly source!: string;

  @Field(() => [String], {
    description: "The file's filters: the names of their columns, each at most once.",
  })
  readonly filters!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes that stand for no council of their own, such as joint returns: their rows are skipped. Empty by default.',
  })
  readonly leftOutAreas?: readonly string[] | null;

  @Field(() => [ImportMappingStatusInput], {
    nullable: true,
    description:
      'The statuses that items give to figures, if the file states how final they are. Empty by default.',
  })
  readonly statuses?: readonly ImportMappingStatusInput[] | null;

  @Field(() => [ImportMappingMeasureInput], { description: 'The measures, at least one.' })
  readonly measures!: readonly ImportMappingMeasureInput[];

  @Field(() => [MeasureDefineInput], {
    nullable: true,
    description:
      'Measures of the shared catalogue that are defined with the mapping, all of them or none: those that it names and the catalogue lacks, without a council. Empty by default.',
  })
  readonly newMeasures?: readonly MeasureDefineInput[] | null;

  @Field(() => Int, {
    description:
      'The version that the change is based on; 0 for a new mapping, or for one that no import has used.',
  })
  readonly version!: number;
}
