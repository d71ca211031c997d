import type { AuditOrder } from '../../persistence/audit/audit-trail.js';
import { instantArgument } from '../api/bad-argument.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Query, Resolver } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { AuditEntryFilter } from './audit.input.js';
import { auditOrder } from './audit.order.js';
import { presentAuditEntry } from './audit.present.js';
import { AuditEntryConnection } from './audit.type.js';

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description:
      "The changes to a council's data, or to the shared catalogue, and who made them. Empty if the caller is not an administrator there.",
  })
  async auditTrail(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('council', () => String, {
      nullable: true,
      description: `${councilKey} Left out, the trail of the shared catalogue, which only platform administrators can see.`,
    })
    council: string | null | undefined,
    @Arg('filter', () => AuditEntryFilter, {
      nullable: true,
      description: 'Conditions that the entries must meet; all entries if left out.',
    })
    filter: AuditEntryFilter | null,
    @auditOrder.OrderByArg() orderBy: AuditOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const question = {
      from: instantArgument('filter.from', filter?.from),
      until: instantArgument('filter.until', filter?.until),
      action: filter?.action ?? null,
      subject: filter?.subject ?? null,
      key: filter?.key ?? null,
      order: auditOrder.read(orderBy),
    };
    const request = pageRequest(page, 'NUMBER');
    const entries = await services.findAuditTrail(principal, council ?? null, question, request);
    return presentPage(entries, presentAuditEntry);
  }
}
