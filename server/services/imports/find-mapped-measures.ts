import { authoriseReader } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';

/** Reads measures of the shared catalogue by code. Omits unknown codes. */
export const findMappedMeasures =
  (sessions: DatabaseSessions) =>
  (principal: Principal, codes: readonly string[]): Promise<ReadonlyMap<string, MeasureRecord>> =>
    sessions.acrossPublished(authoriseReader(principal, 'measures'), ({ measures }) =>
      measures.byCodes(codes),
    );
