import type { DataSource } from 'typeorm';
import { referenceAreas, referenceRecodings, referenceSuccessions } from '../../reference/areas.js';

/** Adds the reference areas, and updates existing ones to match. Running it again changes nothing. */
export async function fillAreas(source: DataSource): Promise<void> {
  await source.query(
    `INSERT INTO area (gss_code, la_code, name_en, name_cy, level, region_code, nation_code, council_type,
       opened_on, closed_on)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
       $8::text[], $9::date[], $10::date[])
     ON CONFLICT (gss_code) DO UPDATE SET (la_code, name_en, name_cy, level, region_code, nation_code,
       council_type, opened_on, closed_on) = ROW (excluded.la_code, excluded.name_en, excluded.name_cy,
       excluded.level, excluded.region_code, excluded.nation_code, excluded.council_type, excluded.opened_on,
       excluded.closed_on)
     WHERE (area.la_code, area.name_en, area.name_cy, area.level, area.region_code, area.nation_code,
       area.council_type, area.opened_on, area.closed_on) IS DISTINCT FROM (excluded.la_code, excluded.name_en,
       excluded.name_cy, excluded.level, excluded.region_code, excluded.nation_code, excluded.council_type,
       excluded.opened_on, excluded.closed_on)`,
    columns(referenceAreas, [
      'gssCode',
      'laCode',
      'nameEn',
      'nameCy',
      'level',
      'regionCode',
      'nationCode',
      'councilType',
      'openedOn',
      'closedOn',
    ]),
  );
  await source.query(
    `INSERT INTO area_succession (predecessor, successor, on_date)
     SELECT * FROM unnest($1::text[], $2::text[], $3::date[]) ON CONFLICT DO NOTHING`,
    columns(referenceSuccessions, ['predecessor', 'successor', 'on']),
  );
  await source.query(
    `INSERT INTO area_former_code (former_code, area_code, until_date)
     SELECT * FROM unnest($1::text[], $2::text[], $3::date[]) ON CONFLICT DO NOTHING`,
    columns(referenceRecodings, ['formerCode', 'gssCode', 'on']),
  );
}

const columns = <Row>(rows: readonly Row[], names: readonly (keyof Row)[]): unknown[][] =>
  names.map((name) => rows.map((row) => row[name]));
