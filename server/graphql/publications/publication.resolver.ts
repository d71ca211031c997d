import type { PublicationStatus } from '../../domain/publications/publication.js';
import { CouncilArg, InputArg, ScorecardArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { publicationStatusEnum } from './publication.enum.js';
import {
  PublicationCorrectInput,
  PublicationPublishInput,
  PublicationRulesSetInput,
  PublicationWithdrawInput,
} from './publication.input.js';
import {
  publicationCorrectPayload,
  publicationPublishPayload,
  publicationRulesSetPayload,
  publicationWithdrawPayload,
} from './publication.payload.js';
import { presentPublication, presentPublishedReport, presentReadiness } from './publication.present.js';
import { PublicationConnection } from './publication.type.js';
import { ChangesSince, PublicationChange } from './publication-change.type.js';
import { PublicationReadiness } from './publication-readiness.type.js';
import { PublicationRules } from './publication-rules.type.js';
import { PublishedReport } from './published-report.type.js';

const PeriodArg = () => Arg('period', () => String, { description: periodKey });

const VersionArg = () =>
  Arg('version', () => Int, { nullable: true, description: 'Which version; left out, the latest.' });

@Resolver(() => PublishedReport)
export class PublicationResolver {
  @Query(() => PublicationConnection, {
    description: "A council's published reports that the caller may read, the latest published first.",
  })
  async publications(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('scorecard', () => String, {
      nullable: true,
      description: "The code of the scorecard; left out, all of the council's.",
    })
    scorecard: string | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const filter = { council, scorecard: scorecard ?? null };
    const found = await services.findPublications(principal, filter, pageRequest(page, 'UUID'));
    return presentPage(found, presentPublication);
  }

  @Query(() => PublishedReport, {
    nullable: true,
    description:
      'A published report as it stood; outside the council without small numbers. Null where there is none that the caller may read.',
  })
  async publication(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @PeriodArg() period: string,
    @VersionArg() version: number | null,
  ) {
    const key = { council, scorecard, period, version: version ?? null };
    const found = await services.findPublication(principal, key);
    return found && presentPublishedReport(found);
  }

  @Query(() => PublishedReport, { nullable: true, description: 'The same, by what identifies it for good.' })
  async publicationById(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('id', () => ID, { description: 'What identifies it.' }) id: string,
  ) {
    const found = await services.findPublicationById(principal, id);
    return found && presentPublishedReport(found);
  }

  @FieldResolver(() => [PublicationChange], {
    description: 'What is different from the version before; nothing for the first.',
  })
  changes(@Root() { document }: PublishedReport, @Ctx() { services, principal }: GraphqlContext) {
    return services.changesOfVersion(principal, document);
  }

  @Query(() => ChangesSince, {
    nullable: true,
    description:
      'What has changed since a report was published, value by value, and why; null where there is no report that the caller may see.',
  })
  async changesSince(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @PeriodArg() period: string,
    @VersionArg() version: number | null,
  ) {
    const key = { council, scorecard, period, version: version ?? null };
    const found = await services.changesSincePublication(principal, key);
    return found && { ...found, publication: presentPublication(found.publication) };
  }

  @Query(() => PublicationReadiness, {
    nullable: true,
    description:
      'Whether a report can be published, and if not, every reason; null where there is none to see.',
  })
  async publicationReadiness(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @PeriodArg() period: string,
    @Arg('status', () => publicationStatusEnum, { description: 'As how settled it is to be published.' })
    status: PublicationStatus,
  ) {
    const found = await services.findReadiness(principal, { council, scorecard, period, status });
    return found && presentReadiness(found);
  }

  @Query(() => PublicationRules, {
    nullable: true,
    description: 'What a council asks of its publications; null where the caller may not see it.',
  })
  publicationRules(@Ctx() { services, principal }: GraphqlContext, @CouncilArg() council: string) {
    return services.findPublicationRules(principal, council);
  }

  @Mutation(() => publicationPublishPayload.type, {
    description: 'Publishes a scorecard in a period to a meeting, frozen as it now stands.',
  })
  async publicationPublish(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PublicationPublishInput) input: PublicationPublishInput,
  ) {
    return publicationPublishPayload.answer(await services.publishScorecard(principal, input));
  }

  @Mutation(() => publicationCorrectPayload.type, {
    description: 'Corrects a published report by a new version with an erratum.',
  })
  async publicationCorrect(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PublicationCorrectInput) input: PublicationCorrectInput,
  ) {
    return publicationCorrectPayload.answer(await services.correctPublication(principal, input));
  }

  @Mutation(() => publicationWithdrawPayload.type, {
    description: 'Withdraws a publication: it stays where it was, marked, and leaves the benchmarks.',
  })
  async publicationWithdraw(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PublicationWithdrawInput) input: PublicationWithdrawInput,
  ) {
    return publicationWithdrawPayload.answer(await services.withdrawPublication(principal, input));
  }

  @Mutation(() => publicationRulesSetPayload.type, {
    description: 'Sets what publications must fulfil from now on.',
  })
  async publicationRulesSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PublicationRulesSetInput) input: PublicationRulesSetInput,
  ) {
    return publicationRulesSetPayload.answer(await services.setPublicationRules(principal, input));
  }
}
