import type { Principal } from '../../../server/access/principal.js';
import { ok, type Problem, type Result, refused } from '../../../server/domain/values/problem.js';
import type { Services } from '../../../server/services/services.js';
import type { TargetConfirmation } from '../../../server/services/targets/confirm-targets.js';
import type { CurrentTarget } from '../../../server/services/targets/current-targets.js';
import type { TargetList } from '../../../server/services/targets/find-targets.js';
import type { TargetInput } from '../../../server/services/targets/set-targets.js';

interface OfCouncil {
  /** The council's GSS code. */
  readonly council: string;
}

export type OneTarget = TargetInput & OfCouncil;

/** Sets one target. The paths of problems begin at the target. */
export const setOneTarget = async (
  services: Pick<Services, 'setTargets'>,
  principal: Principal,
  { council, ...target }: OneTarget,
): Promise<Result<CurrentTarget>> =>
  onlyOne(await services.setTargets(principal, { council, targets: [target] }));

/** Confirms one target. The paths of problems begin at the target. */
export const confirmOneTarget = async (
  services: Pick<Services, 'confirmTargets'>,
  principal: Principal,
  { council, ...target }: TargetConfirmation & OfCouncil,
): Promise<Result<CurrentTarget>> =>
  onlyOne(await services.confirmTargets(principal, { council, targets: [target] }));

function onlyOne(result: Result<readonly CurrentTarget[]>): Result<CurrentTarget> {
  if (!result.ok) return refused(...result.problems.map(withinTarget));
  const [target] = result.value;
  if (!target) throw new Error('no target is answered');
  return ok(target);
}

const withinTarget = (problem: Problem): Problem => ({ ...problem, path: problem.path.slice(2) });

/** Returns a filter with the given conditions; the other conditions admit all targets. */
export const targetFilter = (more: Partial<TargetList['filter']> = {}): TargetList['filter'] => ({
  ...{ measures: null, periods: null, kind: null, state: null, standard: null },
  ...{ from: null, until: null, current: false },
  ...more,
});

export const newestFirst = { field: 'RECORDED', direction: 'DESC' } as const;
