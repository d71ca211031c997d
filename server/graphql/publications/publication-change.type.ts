import type {
  PublicationChangeKind,
  PublicationChangeReason,
} from '../../domain/publications/publication-changes.js';
import { ApiObject, Field } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { publicationChangeKindEnum, publicationChangeReasonEnum } from './publication.enum.js';
import { PublishedMeasure } from './published-facts.type.js';

@ApiObject('One difference between two documents of a report, with its reason.')
export class PublicationChange {
  @Field(() => publicationChangeKindEnum, { description: 'The kind of difference.' })
  readonly kind!: PublicationChangeKind;

  @Field(() => publicationChangeReasonEnum, { description: 'The reason for the difference.' })
  readonly reason!: PublicationChangeReason;

  @Field(() => String, {
    nullable: true,
    description: "The line's reference; null if the difference concerns the whole scorecard.",
  })
  readonly reference!: string | null;

  @Field(() => PublishedMeasure, {
    nullable: true,
    description:
      'The measure as in the later document, or in the earlier one if the line was removed; null if the difference concerns the whole scorecard.',
  })
  readonly measure!: PublishedMeasure | null;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      "The earlier state as one line of text; null if there was nothing. Codes, and the names of the document's fields, are the same in both languages.",
  })
  readonly before!: BilingualText | null;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The later state as one line of text; null if there is nothing.',
  })
  readonly after!: BilingualText | null;
}

@ApiObject('The differences between a published report and the current data.')
export class ChangesSince {
  @Field(() => [PublicationChange], {
    description: 'The differences, line by line and then for the whole scorecard; empty if there are none.',
  })
  readonly changes!: readonly PublicationChange[];
}
