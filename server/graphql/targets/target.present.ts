import type { Target as DomainTarget } from '../../domain/targets/target.js';
import { type Described, describeTarget } from '../../domain/targets/target-description.js';
import type { CurrentTarget } from '../../services/targets/current-targets.js';
import { make } from '../api/make.js';
import type { BilingualText } from '../values/bilingual-text.type.js';
import { BandTarget, NoTarget, PointTarget, type Target } from './target.type.js';

/** Describes a target in words, in English and in Welsh. */
export const describedIn = (target: DomainTarget, measure: Described): BilingualText => ({
  en: describeTarget(target, measure, 'en'),
  cy: describeTarget(target, measure, 'cy'),
});

export function presentTarget(record: CurrentTarget): Target {
  const { id, councilId, measure, period, standard, target } = record;
  const { citation, version, recordedAt, recordedBy } = record;
  return {
    id,
    councilId,
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
      const { value, tolerance, strict } = target;
      return make(PointTarget, { value, tolerance: tolerance.amount, toleranceKind: tolerance.kind, strict });
    }
    case 'BAND':
      return make(BandTarget, { ...target.limits, enteredAs: target.enteredAs });
    case 'NONE':
      return make(NoTarget, { note: describedIn(target, measure) });
  }
}
