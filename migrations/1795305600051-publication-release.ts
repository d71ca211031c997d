import type { MigrationInterface, QueryRunner } from 'typeorm';

const publishing = `(SELECT current_setting('app.publishing', true)) = 'on'`;
const catalogueDoor = `(SELECT current_setting('app.catalogue', true)) = 'on'`;
const ownCouncil = `(SELECT nullif(current_setting('app.council_id', true), '')::uuid)`;
const ownArea = `area_code = (SELECT area_code FROM council WHERE id = ${ownCouncil})`;
const released = `(SELECT publication.id FROM publication
  WHERE visibility <> 'COUNCIL' AND release_at <= (SELECT clock_timestamp()))`;

const projections = ['published_distribution', 'published_comparison'];

/**
 * What of a council's publications others may read: nothing at all before the instant of release, since it is not
 * there. A council writes only of its own area, only while it publishes, and only from a publication whose instant has
 * come by the database's own clock.
 */
export class PublicationRelease1795305600051 implements MigrationInterface {
  readonly name = 'PublicationRelease1795305600051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is to go out when, read by the service at its catalogue's door: ids and instants, nothing else.
      CREATE TABLE publication_release (
        publication_id uuid PRIMARY KEY REFERENCES publication,
        area_code text NOT NULL REFERENCES area,
        release_at timestamptz NOT NULL,
        done_at timestamptz
      );
      CREATE INDEX publication_release_area ON publication_release (area_code);
      CREATE INDEX publication_release_due ON publication_release (release_at) WHERE done_at IS NULL;
      ALTER TABLE publication_release ENABLE ROW LEVEL SECURITY;
      ALTER TABLE publication_release FORCE ROW LEVEL SECURITY;
      CREATE POLICY publication_release_own ON publication_release TO yardstick_tenant
        USING (${publishing} AND ${ownArea})
        WITH CHECK (${publishing} AND ${ownArea} AND publication_id IN (SELECT publication.id FROM publication));
      CREATE POLICY publication_release_due_read ON publication_release FOR SELECT TO yardstick_tenant
        USING (${catalogueDoor});
      GRANT SELECT, INSERT, UPDATE (done_at) ON publication_release TO yardstick_tenant;

      CREATE TABLE shared_publication (
        id uuid PRIMARY KEY,
        area_code text NOT NULL REFERENCES area,
        scorecard_code text NOT NULL,
        period_code text NOT NULL REFERENCES period,
        version integer NOT NULL CHECK (version > 0),
        status text NOT NULL,
        visibility text NOT NULL CHECK (visibility IN ('PARTNERS', 'PUBLIC')),
        release_at timestamptz NOT NULL,
        erratum_en text,
        erratum_cy text,
        content text NOT NULL,
        content_hash text NOT NULL CHECK (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        header jsonb NOT NULL GENERATED ALWAYS AS (content::jsonb - '{lines,narratives}'::text[]) STORED,
        published_at timestamptz NOT NULL,
        UNIQUE (area_code, scorecard_code, period_code, version)
      );
      CREATE INDEX shared_publication_period ON shared_publication (period_code);
      CREATE TABLE shared_withdrawal (
        publication_id uuid PRIMARY KEY REFERENCES shared_publication,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
        withdrawn_at timestamptz NOT NULL
      );
      ${['shared_publication', 'shared_withdrawal']
        .map(
          (table) => `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON ${table} TO yardstick_tenant, yardstick_published;
      GRANT INSERT ON ${table} TO yardstick_tenant;
      CREATE TRIGGER ${table}_is_frozen BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION is_frozen();
      CREATE TRIGGER ${table}_is_not_emptied BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION is_frozen();`,
        )
        .join('')}
      CREATE POLICY shared_publication_released ON shared_publication FOR SELECT
        TO yardstick_tenant, yardstick_published USING (release_at <= (SELECT clock_timestamp()));
      CREATE POLICY shared_publication_own ON shared_publication FOR INSERT TO yardstick_tenant
        WITH CHECK (${publishing} AND ${ownArea} AND id IN ${released});
      CREATE POLICY shared_withdrawal_released ON shared_withdrawal FOR SELECT
        TO yardstick_tenant, yardstick_published USING (publication_id IN (SELECT id FROM shared_publication));
      CREATE POLICY shared_withdrawal_own ON shared_withdrawal FOR INSERT TO yardstick_tenant
        WITH CHECK (${publishing} AND publication_id IN (SELECT publication_withdrawal.publication_id
          FROM publication_withdrawal));

      -- A council's own publication feeds the benchmarks until national statistics say the same.
      ALTER TABLE published_figure ADD publication_id uuid;
      ALTER TABLE superseded_figure ADD publication_id uuid;
      GRANT UPDATE (publication_id) ON published_figure TO yardstick_tenant;
      CREATE POLICY published_figure_own_added ON published_figure FOR INSERT TO yardstick_tenant
        WITH CHECK (${publishing} AND ${ownArea} AND publication_id IN ${released});
      CREATE POLICY published_figure_own_changed ON published_figure FOR UPDATE TO yardstick_tenant
        USING (${publishing} AND ${ownArea} AND publication_id IS NOT NULL)
        WITH CHECK (${publishing} AND ${ownArea} AND publication_id IN ${released});
      CREATE POLICY superseded_figure_own ON superseded_figure FOR INSERT TO yardstick_tenant
        WITH CHECK (${publishing} AND ${ownArea} AND publication_id IS NOT NULL);
      ${projections
        .map(
          (table) => `
      CREATE POLICY ${table}_publishing_adds ON ${table} FOR INSERT TO yardstick_tenant WITH CHECK (${publishing});
      CREATE POLICY ${table}_publishing_changes ON ${table} FOR UPDATE TO yardstick_tenant
        USING (${publishing}) WITH CHECK (${publishing});`,
        )
        .join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${projections
        .map(
          (table) =>
            `DROP POLICY ${table}_publishing_adds ON ${table}; DROP POLICY ${table}_publishing_changes ON ${table};`,
        )
        .join('\n')}
      DROP POLICY superseded_figure_own ON superseded_figure;
      DROP POLICY published_figure_own_changed ON published_figure;
      DROP POLICY published_figure_own_added ON published_figure;
      -- Before the column goes: PostgreSQL 15 keeps what was granted on a column that is dropped.
      REVOKE UPDATE (publication_id) ON published_figure FROM yardstick_tenant;
      ALTER TABLE published_figure DROP publication_id;
      ALTER TABLE superseded_figure DROP publication_id;
      DROP TABLE shared_withdrawal; DROP TABLE shared_publication; DROP TABLE publication_release;
    `);
  }
}
