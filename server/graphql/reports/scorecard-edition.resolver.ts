import { CouncilArg, MeasureArg, ScorecardArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Ctx, Query, Resolver } from '../api/decorators.js';
import { MeasureLineage } from './measure-lineage.type.js';
import { presentEdition, presentLineage } from './scorecard-edition.present.js';
import { EditionInForce } from './scorecard-edition.type.js';

@Resolver()
export class ScorecardEditionResolver {
  @Query(() => EditionInForce, {
    nullable: true,
    description:
      'The edition of a scorecard in force on a day, with its lines and the changes that created it; null if there is no edition that the caller may see.',
  })
  async scorecardEdition(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @Arg('on', () => DateScalar, { description: 'The day on which the edition is in force.' }) on: string,
  ) {
    const edition = await services.findEdition(principal, { council, scorecard, on });
    return edition && presentEdition(edition);
  }

  @Query(() => MeasureLineage, {
    nullable: true,
    description:
      "The measures that a measure replaced on the council's scorecards, and those that replaced it; null if there is no such measure that the caller may see.",
  })
  async measureLineage(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasureArg() measure: string,
  ) {
    const lineage = await services.findLineage(principal, { council, measure });
    return lineage && presentLineage(lineage);
  }
}
