import { authoriseReader } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';

/** Measures of the shared catalogue by code; those that are not in it are omitted. */
export const findMappedMeasures =
  (sessions: DatabaseSessions) =>
  (principal: Principal, codes: readonly string[]): Promise<ReadonlyMap<string, MeasureRecord>> =>
    sessions.acrossPublished(authoriseReader(principal, 'measures'), ({ measures }) =>
      measures.byCodes(codes),
    );
