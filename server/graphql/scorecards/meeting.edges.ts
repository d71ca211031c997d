import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { nodeId } from '../api/node-id.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { Committee } from './committee.type.js';
import { Meeting } from './meeting.type.js';
import { loadCommittee } from './scorecard-loaders.js';

@Resolver(() => Meeting)
export class MeetingEdges {
  @FieldResolver(() => ID, { description: 'Global identifier.' })
  id(@Root() { id, councilId }: Meeting): string {
    return nodeId({ type: 'Meeting', key: id, tenant: councilId });
  }

  @FieldResolver(() => Council, { description: 'The council whose committee meets.' })
  council(@Root() { councilId }: Meeting, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @FieldResolver(() => Committee, { description: 'The committee that meets.' })
  committee(@Root() { councilId, committeeId }: Meeting, @Ctx() context: GraphqlContext) {
    return loadCommittee(context, { councilId, id: committeeId }, null);
  }
}
