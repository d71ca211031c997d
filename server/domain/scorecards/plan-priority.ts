import type { Bilingual } from '../values/language.js';

/** A priority of a plan, which a measure on a scorecard serves. */
export interface PlanPriority {
  readonly plan: Bilingual;
  readonly priority: Bilingual;
}
