import type { MonitoringAspect } from '../../domain/meetings/member-request.js';
import type {
  CloseMemberRequestInput,
  MakeMemberRequestInput,
} from '../../services/meetings/request-monitoring.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, ID } from '../api/decorators.js';
import { citationHint, councilKey, measureKey } from '../api/hints.js';
import { monitoringAspectEnum } from './member-request.type.js';

@ApiInput("What a meeting's members asked to be told of a measure from then on.")
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
    description: 'What they want to know, each once; left out, everything.',
  })
  readonly aspects?: readonly MonitoringAspect[] | null;

  @Field(() => String, { nullable: true, description: 'In their words. At most 2,000 characters.' })
  readonly question?: string | null;

  @Field(() => String, {
    description: 'Who asked: the committee, or members by name. At most 200 characters.',
  })
  readonly requestedBy!: string;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;
}

@ApiInput('A request that need not be answered any more.')
export class MemberRequestCloseInput implements CloseMemberRequestInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Why. At most 2,000 characters.' })
  readonly note?: string | null;
}
