import pg from 'pg';
import { afterAll } from 'vitest';
import type { AuditFilter } from '../../../server/persistence/audit/audit-trail.js';
import { merton, openTestApp, rotherham } from './councils.js';
import { furnish } from './furnished-council.js';

export const everything: AuditFilter = { from: null, until: null, action: null, subject: null, key: null };

/** Opens two councils with audit entries of every kind, and a superuser's connection that can change the entries. */
export async function auditedCouncil() {
  const app = await openTestApp();
  const council = await furnish(app, merton);
  await furnish(app, rotherham);
  const superuser = new pg.Client(app.test.administrator);
  await superuser.connect();
  afterAll(() => superuser.end());
  const trail = async (filter: Partial<AuditFilter> = {}, first = 100) => {
    const page = await app.services.findAuditTrail(
      council.administrator,
      merton,
      { ...everything, ...filter },
      { first, after: null },
    );
    return page?.nodes.map(({ node }) => node) ?? [];
  };
  return {
    app,
    council,
    councilId: council.administrator.memberships[0]?.councilId ?? '',
    superuser,
    /** Returns the council's audit entries, newest first. */
    trail,
  };
}
