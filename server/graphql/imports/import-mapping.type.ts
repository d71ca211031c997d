import { ApiObject, Field, Int } from '../api/decorators.js';

@ApiObject('An item of a filter of an open-data file.')
export class ImportMappingItem {
  @Field(() => String, { description: 'The filter: the name of its column.' })
  readonly filter!: string;

  @Field(() => String, { description: 'The item, as the column says it.' })
  readonly item!: string;
}

@ApiObject('The column that half of a fraction stands in.')
export class ImportMappingCell {
  @Field(() => String, { description: 'The name of the column.' })
  readonly column!: string;

  @Field(() => [ImportMappingItem], {
    description:
      'The row it stands in, for the same area and period; empty where that is the row of the value.',
  })
  readonly where!: readonly ImportMappingItem[];
}

@ApiObject('Which row and column of an open-data file is a measure.')
export class ImportMappingMeasure {
  @Field(() => String, { description: "The measure's code in the shared catalogue." })
  readonly measure!: string;

  @Field(() => [ImportMappingItem], { description: 'The row it stands in: an item of every filter.' })
  readonly where!: readonly ImportMappingItem[];

  @Field(() => String, { description: "The indicator that is the measure's value: the name of its column." })
  readonly value!: string;

  @Field(() => ImportMappingCell, {
    nullable: true,
    description: 'Where its numerator is; null where none is published.',
  })
  readonly numerator!: ImportMappingCell | null;

  @Field(() => ImportMappingCell, {
    nullable: true,
    description: 'Where its denominator is; null where none is published.',
  })
  readonly denominator!: ImportMappingCell | null;
}

@ApiObject(
  "Which rows and columns of one of the Department for Education's open-data files are which measures.",
)
export class ImportMapping {
  @Field(() => String, { description: 'Its code: lower-case words and digits joined by hyphens.' })
  readonly code!: string;

  @Field(() => String, {
    description: 'How the names of its files begin, whatever years follow: csww_indicators.',
  })
  readonly fileName!: string;

  @Field(() => String, { description: 'What figures that are imported by it are cited as.' })
  readonly source!: string;

  @Field(() => [String], { description: "The file's filters: the names of their columns." })
  readonly filters!: readonly string[];

  @Field(() => [String], {
    description:
      'Codes that stand for no council of their own, as joint returns do: their rows are left out.',
  })
  readonly leftOutAreas!: readonly string[];

  @Field(() => [ImportMappingMeasure], { description: 'The measures, at least one.' })
  readonly measures!: readonly ImportMappingMeasure[];

  @Field(() => Int, {
    description:
      'How often it was stored. 0: it comes with the service, and the first import that uses it stores it.',
  })
  readonly version!: number;
}
