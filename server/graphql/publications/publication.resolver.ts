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
  Arg('version', () => Int, {
    nullable: true,
    description: 'The version number; the latest version if left out.',
  });

@Resolver(() => PublishedReport)
export class PublicationResolver {
  @Query(() => PublicationConnection, {
    description: "A council's published reports that the caller may read, most recently published first.",
  })
  async publications(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('scorecard', () => String, {
      nullable: true,
      description: "The code of the scorecard; all of the council's scorecards if left out.",
    })
    scorecard: string | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const filter = { council, scorecard: scorecard ?? null };
    const publications = await services.findPublications(principal, filter, pageRequest(page, 'UUID'));
    return presentPage(publications, presentPublication);
  }

  @Query(() => PublishedReport, {
    nullable: true,
    description:
      'A published report as it was when published; outside the council, small numbers are protected. Null if there is none that the caller may read.',
  })
  async publication(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @PeriodArg() period: string,
    @VersionArg() version: number | null,
  ) {
    const key = { council, scorecard, period, version: version ?? null };
    const document = await services.findPublication(principal, key);
    return document && presentPublishedReport(document);
  }

  @Query(() => PublishedReport, {
    nullable: true,
    description:
      'A published report by its permanent identifier. Null if there is none that the caller may read.',
  })
  async publicationById(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('id', () => ID, { description: "The publication's identifier." }) id: string,
  ) {
    const document = await services.findPublicationById(principal, id);
    return document && presentPublishedReport(document);
  }

  @FieldResolver(() => [PublicationChange], {
    description: 'The differences from the version before; empty for the first version.',
  })
  changes(@Root() { document }: PublishedReport, @Ctx() { services, principal }: GraphqlContext) {
    return services.changesOfVersion(principal, document);
  }

  @Query(() => ChangesSince, {
    nullable: true,
    description:
      'The differences between a published report and the current data, value by value with reasons; null if there is no report that the caller may see.',
  })
  async changesSince(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @PeriodArg() period: string,
    @VersionArg() version: number | null,
  ) {
    const key = { council, scorecard, period, version: version ?? null };
    const changes = await services.changesSincePublication(principal, key);
    return changes && { ...changes, publication: presentPublication(changes.publication) };
  }

  @Query(() => PublicationReadiness, {
    nullable: true,
    description:
      'The readiness of a report for publication, with every reason that blocks it; null if there is no report that the caller may see.',
  })
  async publicationReadiness(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @PeriodArg() period: string,
    @Arg('status', () => publicationStatusEnum, { description: 'The intended publication status.' })
    status: PublicationStatus,
  ) {
    const readiness = await services.findReadiness(principal, { council, scorecard, period, status });
    return readiness && presentReadiness(readiness);
  }

  @Query(() => PublicationRules, {
    nullable: true,
    description: "A council's requirements for its publications; null if the caller may not see them.",
  })
  publicationRules(@Ctx() { services, principal }: GraphqlContext, @CouncilArg() council: string) {
    return services.findPublicationRules(principal, council);
  }

  @Mutation(() => publicationPublishPayload.type, {
    description: 'Publishes a snapshot of a scorecard in a period to a meeting.',
  })
  async publicationPublish(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PublicationPublishInput) input: PublicationPublishInput,
  ) {
    return publicationPublishPayload.answer(await services.publishScorecard(principal, input));
  }

  @Mutation(() => publicationCorrectPayload.type, {
    description: 'Corrects a published report with a new version and an erratum.',
  })
  async publicationCorrect(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PublicationCorrectInput) input: PublicationCorrectInput,
  ) {
    return publicationCorrectPayload.answer(await services.correctPublication(principal, input));
  }

  @Mutation(() => publicationWithdrawPayload.type, {
    description:
      'Withdraws a publication: it stays readable, marked as withdrawn, and no longer counts in benchmarks.',
  })
  async publicationWithdraw(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PublicationWithdrawInput) input: PublicationWithdrawInput,
  ) {
    return publicationWithdrawPayload.answer(await services.withdrawPublication(principal, input));
  }

  @Mutation(() => publicationRulesSetPayload.type, {
    description: 'Sets the requirements for future publications.',
  })
  async publicationRulesSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PublicationRulesSetInput) input: PublicationRulesSetInput,
  ) {
    return publicationRulesSetPayload.answer(await services.setPublicationRules(principal, input));
  }
}
