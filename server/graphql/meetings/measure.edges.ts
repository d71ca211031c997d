import type { GraphqlContext } from '../api/context.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { Measure } from '../measures/measure.type.js';
import { MeasureCouncilArg } from '../measures/measure-council.js';
import { measureEdge } from '../scorecards/measure-edge.js';
import { MeasureMonitoring } from './measure-monitoring.type.js';
import { presentMonitoring } from './member-request.present.js';

const monitoringOf = measureEdge(({ services, principal }, council, ids, period: string) =>
  services.monitorMeasures(principal, council, ids, period),
);

@Resolver(() => Measure)
export class MeasureMonitoringEdge {
  @FieldResolver(() => MeasureMonitoring, {
    nullable: true,
    description:
      "The answer to members' requests about the measure: its figure in a period, five years, the target and its calculation, actions and expected values; null if the caller may not see them.",
  })
  async monitoring(
    @Root() measure: Measure,
    @Ctx() context: GraphqlContext,
    @Arg('period', () => String, { description: periodKey }) period: string,
    @MeasureCouncilArg() council: string | null,
  ): Promise<MeasureMonitoring | null> {
    const monitoring = await monitoringOf(context, { measure, council }, period);
    return monitoring && presentMonitoring(monitoring);
  }
}
