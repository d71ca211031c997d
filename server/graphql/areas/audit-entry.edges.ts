import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { AuditEntry } from '../audit/audit.type.js';
import { Council } from './council.type.js';
import { owningCouncil } from './council-loader.js';

@Resolver(() => AuditEntry)
export class AuditEntryEdges {
  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council whose data was changed; null for the shared catalogue.',
  })
  council(@Root() { councilId }: AuditEntry, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}
