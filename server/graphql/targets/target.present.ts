import { describeTarget } from '../../domain/targets/target-description.js';
import type { CurrentTarget } from '../../services/targets/current-targets.js';
import { make } from '../api/make.js';
import { BandTarget, NoTarget, PointTarget, type Target } from './target.type.js';

export function presentTarget(record: CurrentTarget): Target {
  const { measure, period, standard, target, citation, version, recordedAt, recordedBy } = record;
  return {
    set: target,
    measure,
    standard,
    period,
    kind: target.kind,
    state: target.state,
    aim: presentAim(record),
    rationale: target.rationale,
    citation,
    version,
    recordedAt,
    recordedBy,
  };
}

function presentAim({ target, measure }: CurrentTarget): Target['aim'] {
  switch (target.shape) {
    case 'POINT': {
      const { value, tolerance } = target;
      return make(PointTarget, { value, tolerance: tolerance.amount, toleranceKind: tolerance.kind });
    }
    case 'BAND':
      return make(BandTarget, { ...target.limits, enteredAs: target.enteredAs });
    case 'NONE':
      return make(NoTarget, { note: describeTarget(target, measure, 'en') });
  }
}
