import type { EntityManager } from 'typeorm';
import type { CouncilType } from '../../domain/areas/council-type.js';
import { isProvisionalCode, type StoredReorganisation } from '../../domain/areas/reorganisation.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { lockForWrite } from '../sql/write-lock.js';
import { amongWithdrawn } from './withdrawn-rows.js';

/** A council as it is from the day of a reorganisation. */
export interface OpenedCouncil {
  readonly gssCode: string;
  readonly laCode: string | null;
  readonly name: Bilingual;
  readonly type: CouncilType | null;
  /** Today's code of the council if it is stored already. */
  readonly storedAs: string | null;
  readonly predecessors: readonly string[];
}

/** The statistical neighbours that a council loses because the neighbours close. */
export interface LostNeighbours {
  readonly council: string;
  readonly loses: readonly string[];
  /** The number of the council's neighbours before the loss. */
  readonly members: number;
}

export interface AdoptedCode {
  readonly before: string;
  readonly gssCode: string;
}

/** Returns SQL that counts figures of the councils `$1` for periods that end on the day `$2` or later. */
const endsAfter = (figures: string): string => `
  SELECT count(*) FROM ${figures} JOIN period ON period.code = period_code
  WHERE area_code = ANY($1) AND ends_before > $2`;

/** Reorganisations, which only the catalogue's session may write. */
export const reorganisationStore = (manager: EntityManager) => {
  const setClosed = (councils: readonly string[], on: PlainDate | null): Promise<unknown> =>
    manager.query('UPDATE area SET closed_on = $2 WHERE gss_code = ANY($1)', [councils, on]);

  /** Ends each identity when the council's next identity begins, or else when the council closes, or else on `last`. */
  const endIdentities = (councils: readonly string[], last: PlainDate | null = null): Promise<unknown> =>
    manager.query(
      `UPDATE area_identity SET until_date = ended.until_date
       FROM (
         SELECT id, coalesce(lead(from_date) OVER (PARTITION BY area_code ORDER BY from_date NULLS FIRST),
           closed_on, $2::date) AS until_date
         FROM area_identity JOIN area ON area.gss_code = area_code WHERE area_code = ANY($1)) ended
       WHERE area_identity.id = ended.id AND area_identity.until_date IS DISTINCT FROM ended.until_date`,
      [councils, last],
    );

  const succeed = (predecessors: readonly string[], successor: string, code: string): Promise<unknown> =>
    amongWithdrawn(manager, () =>
      manager.query(
        `INSERT INTO area_succession (predecessor, successor, reorganisation)
         SELECT unnest($1::text[]), $2, $3
         ON CONFLICT (predecessor, successor)
           DO UPDATE SET reorganisation = excluded.reorganisation, withdrawn = false`,
        [predecessors, successor, code],
      ),
    );

  /** Adds or corrects the council, and returns its code. A provisional code that it had remains one of its codes. */
  const openCouncil = async (opened: OpenedCouncil, on: PlainDate): Promise<string> => {
    const { gssCode, laCode, name, type, storedAs, predecessors } = opened;
    const facts = [gssCode, laCode, name.en, name.cy, type, on];
    if (storedAs === null) {
      // The row may exist: the council may have been withdrawn, and is now entered again with the same code.
      await amongWithdrawn(manager, () =>
        manager.query(
          `INSERT INTO area (gss_code, la_code, name_en, name_cy, council_type, opened_on, level, region_code,
             nation_code)
           SELECT $1, $2, $3, $4, $5, $6, 'COUNCIL', region_code, nation_code FROM area WHERE gss_code = $7
           ON CONFLICT (gss_code) DO UPDATE SET la_code = excluded.la_code, name_en = excluded.name_en,
             name_cy = excluded.name_cy, council_type = excluded.council_type, opened_on = excluded.opened_on,
             closed_on = NULL, region_code = excluded.region_code, nation_code = excluded.nation_code,
             withdrawn = false`,
          [...facts, predecessors[0]],
        ),
      );
      return gssCode;
    }
    await manager.query(
      `UPDATE area SET gss_code = $1, la_code = $2, name_en = $3, name_cy = $4, council_type = $5, opened_on = $6
       WHERE gss_code = $7`,
      [...facts, storedAs],
    );
    if (isProvisionalCode(storedAs) && storedAs !== gssCode) {
      await manager.query(
        `INSERT INTO area_identity (area_code, gss_code, name_en, name_cy, until_date)
         VALUES ($1, $2, $3, $4, $5)`,
        [gssCode, storedAs, name.en, name.cy, on],
      );
    }
    return gssCode;
  };

  return {
    lockForWrite: (): Promise<void> => lockForWrite(manager, 'areas', 'reorganisation'),

    async stored(code: string): Promise<StoredReorganisation | undefined> {
      const [row] = await manager.query<StoredReorganisation[]>(
        `SELECT code, on_date::text AS "on", kind,
         CASE kind WHEN 'WENT_ON'
           THEN ARRAY(SELECT area_code FROM area_identity WHERE reorganisation = code ORDER BY 1)
           ELSE ARRAY(SELECT DISTINCT predecessor FROM area_succession WHERE reorganisation = code ORDER BY 1)
         END AS closes,
         ARRAY(SELECT DISTINCT successor FROM area_succession WHERE reorganisation = code ORDER BY 1) AS opened
         , figures_until::text AS "figuresUntil"
       FROM reorganisation WHERE code = $1`,
        [code],
      );
      return row;
    },

    /** Counts the published and own figures of the councils for periods that end on the day or later. */
    async figuresAfter(gssCodes: readonly string[], day: PlainDate): Promise<number> {
      const [row] = await manager.query<{ count: string }[]>(
        `SELECT (${endsAfter('published_figure')}) + own_figures_after($1, $2) AS count`,
        [gssCodes, day],
      );
      return Number(row?.count ?? 0);
    },

    /**
     * Returns those of the councils that subscribe, are in a comparison group, have published figures, or close in
     * another reorganisation.
     */
    async inUse(gssCodes: readonly string[]): Promise<readonly string[]> {
      const rows = await manager.query<{ gss_code: string }[]>(
        `SELECT gss_code FROM area WHERE gss_code = ANY($1) AND (
         EXISTS (SELECT FROM council WHERE area_code = gss_code)
         OR EXISTS (SELECT FROM comparison_group WHERE neighbours_of = gss_code)
         OR EXISTS (SELECT FROM comparison_group_member WHERE area_code = gss_code)
         OR EXISTS (SELECT FROM area_succession WHERE predecessor = gss_code)
         OR EXISTS (SELECT FROM published_figure WHERE area_code = gss_code))
       ORDER BY gss_code`,
        [gssCodes],
      );
      return rows.map(({ gss_code }) => gss_code);
    },

    /** Finds the other councils that have any of these councils in their shared list of neighbours on the day `on`. */
    async lostNeighbours(gssCodes: readonly string[], on: PlainDate): Promise<readonly LostNeighbours[]> {
      return manager.query<LostNeighbours[]>(
        `SELECT neighbours_of AS council,
         array_agg(area_code ORDER BY area_code) FILTER (WHERE area_code = ANY($1)) AS loses,
         count(*)::int AS members
       FROM comparison_group listed
       JOIN LATERAL (SELECT id FROM comparison_group_edition
         WHERE group_id = listed.id AND effective_from <= $2
         ORDER BY effective_from DESC LIMIT 1) edition ON true
       JOIN comparison_group_member ON edition_id = edition.id
       WHERE listed.council_id IS NULL AND listed.kind = 'STATISTICAL_NEIGHBOURS'
         AND (listed.retired_on IS NULL OR listed.retired_on > $2) AND neighbours_of <> ALL($1)
       GROUP BY listed.id, neighbours_of
       HAVING bool_or(area_code = ANY($1))
       ORDER BY neighbours_of`,
        [gssCodes, on],
      );
    },

    /** Reads every provisional code that was ever given, so that no code is given twice. */
    async provisionalCodes(): Promise<readonly string[]> {
      return amongWithdrawn(manager, async () => {
        const rows = await manager.query<{ gss_code: string }[]>(
          "SELECT DISTINCT gss_code FROM area_identity WHERE gss_code LIKE 'X99%'",
        );
        return rows.map(({ gss_code }) => gss_code);
      });
    },

    /** Undoes the reorganisation, and withdraws the councils that it opened, except those in `kept`. */
    async withdraw(
      { code, kind, closes, opened }: StoredReorganisation,
      kept: readonly string[],
    ): Promise<void> {
      const left = opened.filter((council) => !kept.includes(council));
      await amongWithdrawn(manager, async () => {
        await manager.query('UPDATE area_succession SET withdrawn = true WHERE reorganisation = $1', [code]);
        await manager.query(
          'UPDATE area_identity SET withdrawn = true WHERE reorganisation = $1 OR area_code = ANY($2)',
          [code, left],
        );
        await manager.query('UPDATE area SET withdrawn = true WHERE gss_code = ANY($1)', [left]);
      });
      if (kind !== 'WENT_ON') await setClosed(closes, null);
      await endIdentities(closes);
    },

    /** Stores a reorganisation: `closes` close and `opens` open. For kind `WENT_ON`, a council gets a new code. */
    async enter(
      { code, on, kind, closes, figuresUntil }: Omit<StoredReorganisation, 'opened'>,
      opens: readonly OpenedCouncil[],
    ): Promise<void> {
      await manager.query(
        `INSERT INTO reorganisation (code, on_date, kind, figures_until) VALUES ($1, $2, $3, $4)
       ON CONFLICT (code) DO UPDATE SET on_date = excluded.on_date, kind = excluded.kind,
         figures_until = excluded.figures_until`,
        [code, on, kind, figuresUntil],
      );
      if (kind !== 'WENT_ON') await setClosed(closes, on);
      await endIdentities(closes, on);
      const goesOn = kind === 'WENT_ON';
      for (const opened of opens) {
        const areaCode = goesOn ? (closes[0] ?? '') : await openCouncil(opened, on);
        const { gssCode, laCode, name, predecessors } = opened;
        await manager.query(
          `INSERT INTO area_identity (area_code, gss_code, la_code, name_en, name_cy, from_date, reorganisation)
         SELECT gss_code, $2, coalesce($3, CASE WHEN $7 THEN la_code END), $4, $5, $6, $8 FROM area
         WHERE gss_code = $1`,
          [areaCode, gssCode, laCode, name.en, name.cy, on, goesOn, code],
        );
        await endIdentities([areaCode]);
        if (!goesOn) await succeed(predecessors, areaCode, code);
      }
    },

    /** Gives each council the code, number and name that it has on the day. */
    async adoptCodes(day: PlainDate): Promise<readonly AdoptedCode[]> {
      const due = await manager.query<(AdoptedCode & { id: string })[]>(
        `SELECT identity.id, area.gss_code AS before, identity.gss_code AS "gssCode"
       FROM area_identity identity JOIN area ON area.gss_code = area_code
       WHERE daterange(from_date, until_date) @> $1::date AND identity.gss_code <> area.gss_code
         AND daterange(opened_on, closed_on) @> $1::date
       ORDER BY area.gss_code FOR UPDATE OF area`,
        [day],
      );
      for (const { id } of due) {
        await manager.query(
          `UPDATE area SET gss_code = identity.gss_code, la_code = identity.la_code, name_en = identity.name_en,
           name_cy = identity.name_cy
         FROM area_identity identity WHERE identity.id = $1 AND area.gss_code = identity.area_code`,
          [id],
        );
      }
      return due.map(({ before, gssCode }) => ({ before, gssCode }));
    },
  };
};
