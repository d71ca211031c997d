import type {
  PublicationChangeKind,
  PublicationChangeReason,
} from '../../domain/publications/publication-changes.js';
import { ApiObject, Field } from '../api/decorators.js';
import { publicationChangeKindEnum, publicationChangeReasonEnum } from './publication.enum.js';
import { Publication } from './publication.type.js';

@ApiObject('One thing that is different between two documents of a report, and why.')
export class PublicationChange {
  @Field(() => publicationChangeKindEnum, { description: 'What is different.' })
  readonly kind!: PublicationChangeKind;

  @Field(() => publicationChangeReasonEnum, { description: 'Why it is different.' })
  readonly reason!: PublicationChangeReason;

  @Field(() => String, { nullable: true, description: 'The line; null where it is of the whole scorecard.' })
  readonly reference!: string | null;

  @Field(() => String, { nullable: true, description: "The measure's code; null likewise." })
  readonly measure!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As it was, in one line; null where there was nothing.',
  })
  readonly before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is, in one line; null where there is nothing.' })
  readonly after!: string | null;
}

@ApiObject('What has changed since a report was published.')
export class ChangesSince {
  @Field(() => Publication, { description: 'The report as it was published.' })
  readonly publication!: Publication;

  @Field(() => [PublicationChange], {
    description: 'What is different now, line by line and then of the whole.',
  })
  readonly changes!: readonly PublicationChange[];
}
