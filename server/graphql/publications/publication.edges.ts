import type { PublicationStatus } from '../../domain/publications/publication.js';
import { dayOf } from '../../domain/values/report-time.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { ScorecardReport } from '../reports/scorecard-report.type.js';
import { Meeting } from '../scorecards/meeting.type.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { publicationStatusEnum } from './publication.enum.js';
import { presentReadiness } from './publication.present.js';
import { PublicationConnection } from './publication.type.js';
import {
  FilterArg,
  type PublicationFilter,
  type PublicationOrder,
  publicationOrder,
} from './publication-list.input.js';
import { type PublicationParent, publicationsOf, publicationsOfCouncil } from './publication-lists.js';
import { PublicationReadiness } from './publication-readiness.type.js';
import { PublicationRules } from './publication-rules.type.js';

@Resolver(() => Council)
export class CouncilPublicationEdges {
  @FieldResolver(() => PublicationConnection, {
    description: 'Its published reports that the caller may read, most recently published first.',
  })
  publications(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @FilterArg() filter: PublicationFilter | null,
    @publicationOrder.OrderByArg() orderBy: PublicationOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return publicationsOfCouncil(context, gssCode, { filter, orderBy, page });
  }

  @FieldResolver(() => PublicationRules, {
    nullable: true,
    description: 'Its requirements for its publications; null if the caller may not see them.',
  })
  publicationRules(@Root() { gssCode }: Council, @Ctx() { services, principal }: GraphqlContext) {
    return services.findPublicationRules(principal, gssCode);
  }
}

@Resolver(() => Scorecard)
export class ScorecardPublicationEdges {
  @FieldResolver(() => PublicationConnection, {
    description: 'Its published reports, most recently published first.',
  })
  publications(
    @Root() scorecard: Scorecard,
    @Ctx() context: GraphqlContext,
    @FilterArg() filter: PublicationFilter | null,
    @publicationOrder.OrderByArg() orderBy: PublicationOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return publicationsOf('scorecard', context, scorecard, { filter, orderBy, page });
  }
}

@Resolver(() => Meeting)
export class MeetingPublicationEdges {
  @FieldResolver(() => PublicationConnection, {
    description: 'The reports published to it, most recently published first.',
  })
  publications(
    @Root() meeting: Meeting & PublicationParent,
    @Ctx() context: GraphqlContext,
    @FilterArg() filter: PublicationFilter | null,
    @publicationOrder.OrderByArg() orderBy: PublicationOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return publicationsOf('meeting', context, meeting, { filter, orderBy, page });
  }
}

@Resolver(() => ScorecardReport)
export class ReportPublicationEdges {
  @FieldResolver(() => PublicationReadiness, {
    nullable: true,
    description:
      'The readiness of the report, in its current state, for publication, with every reason that blocks it; null if the caller may not see it.',
  })
  async readiness(
    @Root() { rated }: ScorecardReport,
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('status', () => publicationStatusEnum, { description: 'The intended publication status.' })
    status: PublicationStatus,
  ) {
    const { council, scorecard, time, edition } = rated;
    const key = {
      council: council.gssCode,
      scorecard: scorecard.code,
      period: time.code,
      editionOn: dayOf(time) && edition.effectiveFrom,
      status,
    };
    const readiness = await services.findReadiness(principal, key);
    return readiness && presentReadiness(readiness);
  }
}
