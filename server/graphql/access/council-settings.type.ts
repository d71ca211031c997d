import { ApiObject, Field, Int } from '../api/decorators.js';

@ApiObject('What a council has set for itself.')
export class CouncilSettings {
  @Field(() => Boolean, {
    description:
      'Whether those with the role MEMBER alone read words that nobody has approved yet. Everybody else of the council does.',
  })
  readonly membersSeeDrafts!: boolean;

  @Field(() => Int, { description: 'Counts the changes; 0 while nothing was ever set.' })
  readonly version!: number;
}
