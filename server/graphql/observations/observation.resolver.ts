import { CouncilArg, InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { ObservationsSubmitInput } from './observation.input.js';
import { ObservationsSubmitPayload, presentSubmission } from './observation.payload.js';
import { Observation, ObservationConnection } from './observation.type.js';
import { ObservationFilter, type ObservationOrderBy, observationOrder } from './observation-filter.input.js';
import { listObservations } from './observation-list.js';

@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => ObservationConnection, {
    description: "A council's current figures, of all measures; empty if the caller may not see them.",
  })
  observations(
    @Ctx() context: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('filter', () => ObservationFilter, {
      nullable: true,
      description: 'Conditions on the figures; left out, none.',
    })
    filter: ObservationFilter | null,
    @observationOrder.OrderByArg() orderBy: ObservationOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listObservations(context, council, { filter, orderBy, page });
  }

  @FieldResolver(() => Council, { description: 'The council that the figure belongs to.' })
  council(@Root() { councilId }: Observation, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @Mutation(() => ObservationsSubmitPayload, {
    description:
      'Records figures of a council. Every row is checked before any is stored, and each error names its row. Sending the same figures again changes nothing.',
  })
  async observationsSubmit(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ObservationsSubmitInput) input: ObservationsSubmitInput,
  ) {
    return presentSubmission(await services.submitObservations(principal, input));
  }
}
