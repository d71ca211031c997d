import { presentPage } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { pageRequest } from '../cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../decorators.js';
import { ObservationsSubmitInput } from '../inputs/observation.input.js';
import { PageArgs } from '../inputs/page.args.js';
import { ObservationsSubmitPayload, presentSubmission } from '../payloads/observation.payload.js';
import { presentObservation } from '../present/observation.present.js';
import { ObservationConnection } from '../types/observation.type.js';
import { CouncilArg, InputArg, MeasureArg } from './arguments.js';

@Resolver()
export class ObservationResolver {
  @Query(() => ObservationConnection, {
    description:
      "A council's figures for one measure as they now stand, latest period first; none where the caller may not see them.",
  })
  async observations(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasureArg() measure: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'TEXT');
    return presentPage(
      await services.findObservations(principal, { council, measure }, request),
      presentObservation,
    );
  }

  @Mutation(() => ObservationsSubmitPayload, {
    description:
      'Records figures of a council. Every row is checked before any is stored, and each problem names its row. Sending the same again changes nothing.',
  })
  async observationsSubmit(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ObservationsSubmitInput) input: ObservationsSubmitInput,
  ) {
    return presentSubmission(await services.submitObservations(principal, input));
  }
}
