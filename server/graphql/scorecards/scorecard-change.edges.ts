import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { nodeId } from '../api/node-id.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { Scorecard } from './scorecard.type.js';
import { ScorecardChange } from './scorecard-change.type.js';
import { loadScorecard } from './scorecard-loaders.js';

@Resolver(() => ScorecardChange)
export class ScorecardChangeEdges {
  @FieldResolver(() => ID, { description: 'Global identifier.' })
  id(@Root() { id, councilId }: ScorecardChange): string {
    return nodeId({ type: 'ScorecardChange', key: id, tenant: councilId });
  }

  @FieldResolver(() => Council, { description: 'The council that it belongs to.' })
  council(@Root() { councilId }: ScorecardChange, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @FieldResolver(() => Scorecard, { description: 'The scorecard that it would change.' })
  scorecard(@Root() { councilId, scorecardId }: ScorecardChange, @Ctx() context: GraphqlContext) {
    return loadScorecard(context, { councilId, id: scorecardId }, null);
  }
}
