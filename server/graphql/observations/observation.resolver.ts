import { CouncilArg, InputArg, MeasureArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { ObservationsSubmitInput } from './observation.input.js';
import { ObservationsSubmitPayload, presentSubmission } from './observation.payload.js';
import { presentObservation } from './observation.present.js';
import { ObservationConnection } from './observation.type.js';

@Resolver()
export class ObservationResolver {
  @Query(() => ObservationConnection, {
    description:
      "A council's current figures for one measure, latest period first; empty if the caller may not see them.",
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
      'Records figures of a council. Every row is checked before any is stored, and each error names its row. Sending the same figures again changes nothing.',
  })
  async observationsSubmit(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ObservationsSubmitInput) input: ObservationsSubmitInput,
  ) {
    return presentSubmission(await services.submitObservations(principal, input));
  }
}
