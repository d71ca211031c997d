import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { PublicationDocument } from '../../persistence/publications/publication-record.js';
import { projectComparisons } from '../comparisons/project-comparisons.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import { publicationSubject } from './announce-publication.js';

export interface WithdrawPublicationInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly id: string;
  readonly reason: Bilingual;
}

/**
 * Withdraws a publication for a reason that all its readers see. The publication stays readable, marked as
 * withdrawn, and its figures leave the benchmarks. A publication still under embargo is never released. Withdrawing
 * a publication again changes nothing.
 *
 * Problems: `NOT_FOUND`, `REQUIRED`, `TOO_LONG`.
 */
export const withdrawPublication =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: WithdrawPublicationInput): Promise<Result<PublicationDocument>> => {
    const tenant = authoriseTenant(principal, 'publicationWithdraw', input.council);
    return sessions.publishing(tenant, async (stores) => {
      const { audit, events, publications, releases } = stores;
      await publications.lockForWrite();
      const reader = inputReader();
      const { id } = input;
      const document = isId(id) ? await publications.find(id) : undefined;
      const current = reader.found(['id'], 'publication', null, document);
      const reason = reader.bilingual(['reason'], 'A reason', input.reason, textLimits.note);
      if (!current || reader.problems.length > 0) return refused(...reader.problems);
      if (current.publication.withdrawal) return ok(current);
      const at = now();
      await publications.withdraw(id, { reason, at, by: principal });
      // Shares the withdrawal only if the publication was released. Otherwise the publication never left the council.
      const isShared = current.publication.visibility !== 'COUNCIL' && !(await releases.settle(id, at));
      if (isShared) {
        await releases.lockForWrite();
        await releases.shareWithdrawal(id);
        await projectComparisons(stores, await releases.feedBenchmarks(id, at));
      }
      const withdrawn = await publications.find(id);
      if (!withdrawn) throw new Error(`publication ${id} is gone`);
      const { header, version, withdrawal } = withdrawn.publication;
      audit.record('PUBLICATION', [header.scorecard.code, header.period, `${version}`], null, { withdrawal });
      events.record('PUBLICATION_WITHDRAWN', publicationSubject(withdrawn.publication));
      return ok(withdrawn);
    });
  };
