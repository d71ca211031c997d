import { groupBy } from '../../domain/values/group-by.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { loaderOf } from '../api/loader.js';
import { codeOfTenant } from '../api/membership.js';
import { Narrative } from '../narratives/narrative.type.js';
import { Meeting } from '../scorecards/meeting.type.js';

type ReportKey = Pick<Narrative, 'councilId' | 'scorecardId' | 'periodCode'>;

const textOf = ({ councilId, scorecardId, periodCode }: ReportKey): string =>
  `${councilId} ${scorecardId} ${periodCode}`;

const loadMeeting = loaderOf<ReportKey, Meeting | null>(async (context, keys) => {
  const { services, principal } = context;
  const meetings = new Map<string, Meeting | null>();
  for (const [councilId, own] of groupBy(keys, (key) => key.councilId)) {
    const council = codeOfTenant(context, councilId);
    const found = council ? await services.findMeetingsOfReports(principal, council, own) : [];
    own.forEach((key, index) => {
      meetings.set(textOf(key), found[index] ?? null);
    });
  }
  return keys.map((key) => meetings.get(textOf(key)) ?? null);
}, textOf);

@Resolver(() => Narrative)
export class NarrativeMeetingEdges {
  @FieldResolver(() => Meeting, {
    nullable: true,
    description:
      'The meeting to which the scorecard is scheduled for the period, the earliest of several; null if it is scheduled to none.',
  })
  meeting(@Root() narrative: Narrative, @Ctx() context: GraphqlContext) {
    return loadMeeting(context, narrative);
  }
}
