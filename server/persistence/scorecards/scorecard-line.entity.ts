import { EntitySchema } from 'typeorm';
import type { PlanPriority } from '../../domain/scorecards/plan-priority.js';
import { councilId, exact, id, integer, nullable, text, uuid } from '../sql/columns.js';

/** A line of an edition: a measure, its local reference, and the rules that rate it. */
export interface ScorecardLineRow {
  id: string;
  councilId: string;
  editionId: string;
  position: number;
  reference: string;
  measureId: string;
  themeEn: string | null;
  themeCy: string | null;
  priorities: readonly PlanPriority[];
  ratingRule: string;
  directionBasis: string | null;
  directionMeanOf: number | null;
  deadBand: string;
  deadBandKind: string;
  dueWithin: number | null;
}

export const ScorecardLineEntity = new EntitySchema<ScorecardLineRow>({
  name: 'scorecard_line',
  tableName: 'scorecard_line',
  columns: {
    id,
    councilId,
    editionId: uuid({ name: 'edition_id' }),
    position: integer(),
    reference: text(),
    measureId: uuid({ name: 'measure_id' }),
    themeEn: nullable(text({ name: 'theme_en' })),
    themeCy: nullable(text({ name: 'theme_cy' })),
    priorities: { type: 'jsonb' },
    ratingRule: text({ name: 'rating_rule' }),
    directionBasis: nullable(text({ name: 'direction_basis' })),
    directionMeanOf: nullable(integer({ name: 'direction_mean_of' })),
    deadBand: exact({ name: 'dead_band' }),
    deadBandKind: text({ name: 'dead_band_kind' }),
    dueWithin: nullable(integer({ name: 'due_within' })),
  },
});
