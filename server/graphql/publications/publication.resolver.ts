import type { PublicationKey } from '../../services/publications/find-publications.js';
import { CouncilArg, InputArg } from '../api/arguments.js';
import { badArgument } from '../api/bad-argument.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { requireIdOf, rowKey } from '../api/row-key.js';
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
import { presentPublication } from './publication.present.js';
import { Publication, PublicationConnection } from './publication.type.js';
import {
  FilterArg,
  type PublicationFilter,
  PublicationOfInput,
  type PublicationOrder,
  publicationOrder,
} from './publication-list.input.js';
import { publicationsOfCouncil } from './publication-lists.js';

/** Throws `BAD_USER_INPUT` for a number that no version can have. */
function checkVersion(argument: string, version: number | null | undefined): void {
  if ((version ?? 1) >= 1) return;
  throw badArgument(
    argument,
    'Write the number of a version from 1, or leave it out for the latest version.',
  );
}

function keyOf({ period, meeting }: PublicationOfInput): PublicationKey | null {
  if (period) {
    const { council, scorecard, version } = period;
    checkVersion('of.period.version', version);
    return { council, scorecard, version: version ?? null, period: period.period };
  }
  if (!meeting) return null;
  const { council, scorecard, version, ...place } = meeting;
  checkVersion('of.meeting.version', version);
  return { council, scorecard, version: version ?? null, meeting: place };
}

@Resolver()
export class PublicationResolver {
  @Query(() => Publication, {
    nullable: true,
    description:
      'A report published to a meeting; outside the council, small numbers are protected. Null if there is none that the caller may read.',
  })
  async publication(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('of', () => PublicationOfInput, { description: 'The publication.' }) of: PublicationOfInput,
  ) {
    if (of.id) {
      requireIdOf('Publication', 'a publication', 'of.id', of.id);
      const key = rowKey('Publication', of.id);
      const found = (await services.findPublicationsById(principal, [key])).get(key);
      return found ? presentPublication(found) : null;
    }
    const key = keyOf(of);
    const found = key && (await services.findPublication(principal, key));
    return found && presentPublication(found.publication);
  }

  @Query(() => PublicationConnection, {
    description: "A council's published reports that the caller may read, most recently published first.",
  })
  publications(
    @Ctx() context: GraphqlContext,
    @CouncilArg() council: string,
    @FilterArg() filter: PublicationFilter | null,
    @publicationOrder.OrderByArg() orderBy: PublicationOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return publicationsOfCouncil(context, council, { filter, orderBy, page });
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
    const id = rowKey('Publication', input.id);
    return publicationWithdrawPayload.answer(await services.withdrawPublication(principal, { ...input, id }));
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
