import { ApiObject, Field, Int } from '../api/decorators.js';

@ApiObject('The settings of a council.')
export class CouncilSettings {
  @Field(() => Boolean, {
    description:
      "True if people and keys whose only role is MEMBER can read unapproved narratives. The council's administrators, data officers, authors and approvers always can.",
  })
  readonly membersSeeDrafts!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the list of statistical neighbours that the council's scorecards use. Null: the council's own list if it has one, else the shared list.",
  })
  readonly neighboursList!: string | null;

  @Field(() => Int, { description: 'The number of changes so far; 0 if the settings were never changed.' })
  readonly version!: number;
}
