import type { GraphqlContext } from '../api/context.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { tenantEdge } from '../api/tenant-edge.js';
import { Measure } from '../measures/measure.type.js';
import { MeasureCouncilArg } from '../measures/measure-council.js';
import { measureEdge } from '../scorecards/measure-edge.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { MeasureLineage } from './measure-lineage.type.js';
import { presentEdition, presentLineage } from './scorecard-edition.present.js';
import { EditionInForce } from './scorecard-edition.type.js';

const editionOf = tenantEdge(({ services, principal }, council, ids, on: string | null) =>
  services.findEditions(principal, council, ids, on),
);
const lineageOf = measureEdge(({ services, principal }, council, ids, _none: null) =>
  services.findLineages(principal, council, ids),
);

@Resolver(() => Scorecard)
export class ScorecardEditionEdge {
  @FieldResolver(() => EditionInForce, {
    nullable: true,
    description:
      'The edition in force on a day, with its lines and the changes that created it; null if none is in force.',
  })
  async edition(
    @Root() scorecard: Scorecard,
    @Ctx() context: GraphqlContext,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day on which it is in force; today, in London, if left out.',
    })
    on: string | null,
  ): Promise<EditionInForce | null> {
    const edition = await editionOf(context, scorecard, on ?? null);
    return edition && presentEdition(edition);
  }
}

@Resolver(() => Measure)
export class MeasureLineageEdge {
  @FieldResolver(() => MeasureLineage, {
    nullable: true,
    description:
      "The measures that it replaced on a council's scorecards, and those that replaced it; null if the caller may not see them.",
  })
  async lineage(
    @Root() measure: Measure,
    @Ctx() context: GraphqlContext,
    @MeasureCouncilArg() council: string | null,
  ): Promise<MeasureLineage | null> {
    const lineage = await lineageOf(context, { measure, council }, null);
    return lineage && presentLineage(lineage);
  }
}
