import { ApiInput, Field, Int } from '../api/decorators.js';

@ApiInput('An item of a filter of an open-data file.')
export class ImportMappingItemInput {
  @Field(() => String, { description: "The filter: one of the mapping's." })
  readonly filter!: string;

  @Field(() => String, { description: 'The item, as the column says it.' })
  readonly item!: string;
}

@ApiInput('The column that half of a fraction stands in.')
export class ImportMappingCellInput {
  @Field(() => String, { description: 'The name of the column.' })
  readonly column!: string;

  @Field(() => [ImportMappingItemInput], {
    nullable: true,
    description:
      'The row it stands in, for the same area and period: an item of every filter; left out or empty where that is the row of the value.',
  })
  readonly where?: readonly ImportMappingItemInput[] | null;
}

@ApiInput('Which row and column of an open-data file is a measure.')
export class ImportMappingMeasureInput {
  @Field(() => String, {
    description: "The measure's code in the shared catalogue; each measure once in a mapping.",
  })
  readonly measure!: string;

  @Field(() => [ImportMappingItemInput], { description: 'The row it stands in: an item of every filter.' })
  readonly where!: readonly ImportMappingItemInput[];

  @Field(() => String, { description: "The indicator that is the measure's value: the name of its column." })
  readonly value!: string;

  @Field(() => ImportMappingCellInput, {
    nullable: true,
    description: 'Where its numerator is. With the denominator, or neither.',
  })
  readonly numerator?: ImportMappingCellInput | null;

  @Field(() => ImportMappingCellInput, {
    nullable: true,
    description: 'Where its denominator is. With the numerator, or neither.',
  })
  readonly denominator?: ImportMappingCellInput | null;
}

@ApiInput('A mapping to add, or the one of that code to change as a whole.')
export class ImportMappingDefineInput {
  @Field(() => String, {
    description: 'Its code: lower-case words and digits joined by hyphens; at most 64 characters.',
  })
  readonly code!: string;

  @Field(() => String, {
    description: 'How the names of its files begin, whatever years follow. At most 120 characters.',
  })
  readonly fileName!: string;

  @Field(() => String, {
    description: 'What figures that are imported by it are cited as. At most 300 characters.',
  })
  readonly source!: string;

  @Field(() => [String], { description: "The file's filters: the names of their columns, each once." })
  readonly filters!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes that stand for no council of their own, as joint returns do: their rows are left out. None unless told.',
  })
  readonly leftOutAreas?: readonly string[] | null;

  @Field(() => [ImportMappingMeasureInput], { description: 'The measures, at least one.' })
  readonly measures!: readonly ImportMappingMeasureInput[];

  @Field(() => Int, {
    description: 'The version that the change is made from; 0 for a new one, or one that no import has used.',
  })
  readonly version!: number;
}
