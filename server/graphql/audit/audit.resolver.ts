import { instantArgument } from '../api/bad-argument.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, Query, Resolver } from '../api/decorators.js';
import { AuditTrailArgs } from './audit.input.js';
import { presentAuditEntry } from './audit.present.js';
import { AuditEntryConnection } from './audit.type.js';

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description:
      "The changes to a council's data, or to the shared catalogue, and who made them; newest first. Empty if the caller is not an administrator there.",
  })
  async auditTrail(
    @Ctx() { services, principal }: GraphqlContext,
    @Args(() => AuditTrailArgs) { council, from, to, action, subject, key, ...page }: AuditTrailArgs,
  ) {
    const filter = {
      from: instantArgument('from', from),
      to: instantArgument('to', to),
      action: action ?? null,
      subject: subject ?? null,
      key: key ?? null,
    };
    const request = pageRequest(page, 'NUMBER');
    const entries = await services.findAuditTrail(principal, council ?? null, filter, request);
    return presentPage(entries, presentAuditEntry);
  }
}
