import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reorganisations are entered ahead of their day, and another definition replaces an earlier one. The application
 * deletes no rows, so a function takes back what the earlier definition did, and nothing else.
 */
export class PlannedReorganisations1795305600170 implements MigrationInterface {
  readonly name = 'PlannedReorganisations1795305600170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Runs as the owner, because the application may not delete. Councils of "kept" stay, without their codes.
      CREATE FUNCTION withdraw_reorganisation(withdrawn text, kept text[]) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE
          day date;
          opened text[];
          closed text[];
        BEGIN
          IF current_setting('app.catalogue', true) IS DISTINCT FROM 'on' THEN
            RAISE EXCEPTION 'only a session of the catalogue may withdraw a reorganisation'
              USING ERRCODE = 'insufficient_privilege';
          END IF;
          SELECT on_date INTO day FROM reorganisation WHERE code = withdrawn;
          SELECT coalesce(array_agg(DISTINCT predecessor), '{}'), coalesce(array_agg(DISTINCT successor), '{}')
            INTO closed, opened FROM area_succession WHERE reorganisation = withdrawn;
          UPDATE area SET closed_on = NULL WHERE gss_code = ANY(closed);
          IF opened = '{}' THEN
            SELECT coalesce(array_agg(area_code), '{}') INTO closed FROM area_identity
              WHERE reorganisation = withdrawn;
          END IF;
          DELETE FROM area_succession WHERE reorganisation = withdrawn;
          DELETE FROM area_identity WHERE reorganisation = withdrawn;
          UPDATE area_identity SET until_date = NULL WHERE area_code = ANY(closed) AND until_date = day;
          DELETE FROM area_identity WHERE area_code = ANY(opened) AND area_code <> ALL(kept);
          DELETE FROM area WHERE gss_code = ANY(opened) AND gss_code <> ALL(kept);
        END $$;
      REVOKE ALL ON FUNCTION withdraw_reorganisation FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION withdraw_reorganisation TO yardstick_tenant;

      -- Runs as its caller, and enters each council's rows as that council, as key_at_the_door does.
      CREATE FUNCTION own_figures_after(codes text[], day date) RETURNS bigint
      LANGUAGE plpgsql AS $$
        DECLARE
          entered uuid;
          figures bigint := 0;
        BEGIN
          FOR entered IN SELECT id FROM council WHERE area_code = ANY(codes) LOOP
            PERFORM set_config('app.council_id', entered::text, true);
            figures := figures + (SELECT count(DISTINCT (measure_id, period_code))
              FROM observation JOIN period ON period.code = period_code
              WHERE council_id = entered AND ends_before > day);
          END LOOP;
          PERFORM set_config('app.council_id', '', true);
          RETURN figures;
        END $$;
      REVOKE ALL ON FUNCTION own_figures_after FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION own_figures_after TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION own_figures_after(text[], date); DROP FUNCTION withdraw_reorganisation(text, text[])',
    );
  }
}
