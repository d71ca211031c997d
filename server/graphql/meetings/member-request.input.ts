import type { MonitoringAspect } from '../../domain/meetings/member-request.js';
import type {
  CloseMemberRequestInput,
  MakeMemberRequestInput,
} from '../../services/meetings/request-monitoring.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, ID } from '../api/decorators.js';
import { citationHint, councilKey, measureKey } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { monitoringAspectEnum } from './member-request.type.js';

@ApiInput('A request that members made at a meeting, to be answered in every report from then on.')
export class MemberRequestMakeInput implements MakeMemberRequestInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, { description: 'The code of the committee.' })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The day of the meeting at which they asked.' })
  readonly meetingOn!: string;

  @Field(() => [monitoringAspectEnum], {
    nullable: true,
    description: 'The aspects they want to know about, each at most once; all if left out.',
  })
  readonly aspects?: readonly MonitoringAspect[] | null;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: "The request in the members' own words. At most 2,000 characters in each language.",
  })
  readonly question?: BilingualTextInput | null;

  @Field(() => String, {
    description: 'The committee, or the members by name, that made the request. At most 200 characters.',
  })
  readonly requestedBy!: string;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;
}

@ApiInput('A request to close, because it no longer needs an answer.')
export class MemberRequestCloseInput implements CloseMemberRequestInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: "The request's identifier." })
  readonly id!: string;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'The reason for closing it. At most 2,000 characters in each language.',
  })
  readonly note?: BilingualTextInput | null;
}
