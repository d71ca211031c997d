import type { MigrationInterface, QueryRunner } from 'typeorm';

const house = `house uuid NOT NULL GENERATED ALWAYS AS
          (coalesce(council_id, '00000000-0000-0000-0000-000000000000')) STORED`;

const roles = `cardinality(roles) > 0 AND roles <@ ARRAY[
          'PLATFORM_ADMINISTRATOR', 'COUNCIL_ADMINISTRATOR', 'DATA_OFFICER', 'AUTHOR', 'APPROVER', 'MEMBER',
          'PARTNER']`;

const own = `council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid)`;
const platforms = `council_id IS NULL AND (SELECT current_setting('app.catalogue', true)) = 'on'`;

/**
 * Rows of a council and, with `council_id` NULL, of the platform; and, before anybody is known, those that
 * somebody at the door has named. The door's settings live as long as the one statement that asks.
 */
const tableWithDoor = (table: string, atTheDoor: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_own_rows ON ${table} TO yardstick_tenant USING (${own}) WITH CHECK (${own});
  CREATE POLICY ${table}_platform_rows ON ${table} TO yardstick_tenant
    USING (${platforms}) WITH CHECK (${platforms});
  CREATE POLICY ${table}_at_the_door ON ${table} FOR SELECT TO yardstick_tenant USING (${atTheDoor});
`;

const setting = (name: string): string => `(SELECT current_setting('app.${name}', true))`;

/**
 * People: whom a council has given roles, and the identity providers that may vouch for them there. Keys that
 * belong to people, only read, are rotated, and tell when they were last used. The functions of the door run
 * with the rights of whoever calls them: they see a house only after they have set it.
 */
export class People1795305600021 implements MigrationInterface {
  readonly name = 'People1795305600021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_provider (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid REFERENCES council,
        ${house},
        issuer text NOT NULL CHECK (char_length(issuer) BETWEEN 1 AND 500),
        audiences text[] NOT NULL CHECK (cardinality(audiences) BETWEEN 1 AND 10),
        algorithms text[] NOT NULL CHECK (cardinality(algorithms) > 0 AND algorithms <@ ARRAY[
          'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']),
        keys_address text NOT NULL CHECK (keys_address ~ '^https?://' AND char_length(keys_address) <= 500),
        set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        removed_at timestamptz,
        UNIQUE (house, issuer)
      );
      CREATE INDEX identity_provider_council ON identity_provider (council_id);
      CREATE INDEX identity_provider_issuer ON identity_provider (issuer);
      ${tableWithDoor('identity_provider', `issuer = ${setting('issuer')}`)}
      GRANT SELECT, INSERT, UPDATE (audiences, algorithms, keys_address, set_at, removed_at)
        ON identity_provider TO yardstick_tenant;

      CREATE TABLE membership (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid REFERENCES council,
        ${house},
        email text NOT NULL CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND char_length(email) <= 254
          AND email = lower(email)),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
        roles text[] NOT NULL CHECK (${roles}),
        issuer text CHECK (char_length(issuer) BETWEEN 1 AND 500),
        subject text CHECK (char_length(subject) BETWEEN 1 AND 255),
        invited_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        invited_by text NOT NULL,
        taken_up_at timestamptz,
        ended_at timestamptz,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        UNIQUE (house, id),
        CONSTRAINT membership_of_its_house CHECK (
          (council_id IS NULL) = (roles @> ARRAY['PLATFORM_ADMINISTRATOR'])),
        CONSTRAINT membership_taken_up_whole CHECK (num_nonnulls(issuer, subject, taken_up_at) IN (0, 3))
      );
      CREATE UNIQUE INDEX membership_current_email ON membership (house, email) WHERE ended_at IS NULL;
      CREATE UNIQUE INDEX membership_current_identity ON membership (house, issuer, subject)
        WHERE ended_at IS NULL;
      CREATE INDEX membership_council ON membership (council_id);
      CREATE INDEX membership_identity ON membership (issuer, subject);
      CREATE INDEX membership_email ON membership (email);
      ${tableWithDoor(
        'membership',
        `(issuer = ${setting('issuer')} AND subject = ${setting('subject')})
          OR (issuer IS NULL AND email = ${setting('email')})`,
      )}
      GRANT SELECT, INSERT, UPDATE (name, roles, issuer, subject, taken_up_at, ended_at, version)
        ON membership TO yardstick_tenant;

      ALTER TABLE api_key
        ADD ${house},
        ADD read_only boolean NOT NULL DEFAULT false,
        ADD membership_id uuid,
        ADD previous_hash text CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        ADD previous_ends_at timestamptz,
        ADD last_used_at timestamptz,
        ADD CONSTRAINT api_key_whole_rotation CHECK ((previous_hash IS NULL) = (previous_ends_at IS NULL)),
        ADD FOREIGN KEY (house, membership_id) REFERENCES membership (house, id);
      CREATE INDEX api_key_membership ON api_key (house, membership_id);
      GRANT UPDATE (secret_hash, previous_hash, previous_ends_at, last_used_at) ON api_key TO yardstick_tenant;

      CREATE FUNCTION key_at_the_door(area text, wanted text)
      RETURNS TABLE (id uuid, council_id uuid, council_state text, secret_hash text, previous_hash text,
        previous_ends_at timestamptz, name text, roles text[], read_only boolean, expires_at timestamptz,
        revoked_at timestamptz, last_used_at timestamptz, holder json)
      LANGUAGE plpgsql AS $$
      #variable_conflict use_column
      BEGIN
        PERFORM set_config('app.council_id',
            coalesce((SELECT council.id::text FROM council WHERE council.area_code = area), ''), true),
          set_config('app.catalogue', CASE WHEN area IS NULL THEN 'on' ELSE 'off' END, true);
        RETURN QUERY
          SELECT api_key.id, api_key.council_id, council.state, api_key.secret_hash, api_key.previous_hash,
            api_key.previous_ends_at, api_key.name, api_key.roles, api_key.read_only, api_key.expires_at,
            api_key.revoked_at, api_key.last_used_at,
            CASE WHEN membership.id IS NOT NULL THEN json_build_object('name', membership.name,
              'issuer', membership.issuer, 'subject', membership.subject, 'roles', membership.roles,
              'hasLeft', membership.ended_at IS NOT NULL) END
          FROM api_key
          LEFT JOIN council ON council.id = api_key.council_id
          LEFT JOIN membership ON membership.house = api_key.house AND membership.id = api_key.membership_id
          WHERE api_key.prefix = wanted;
      END $$;

      CREATE FUNCTION note_use_of_key(council uuid, used uuid, at timestamptz) RETURNS void
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.council_id', coalesce(council::text, ''), true),
          set_config('app.catalogue', CASE WHEN council IS NULL THEN 'on' ELSE 'off' END, true);
        UPDATE api_key SET last_used_at = at
        WHERE id = used AND (last_used_at IS NULL OR last_used_at <= at - interval '1 minute');
      END $$;

      CREATE FUNCTION person_at_the_door(from_issuer text, as_subject text, with_email text)
      RETURNS TABLE (council_id uuid, area_code text, council_state text, issuer text, audiences text[],
        algorithms text[], keys_address text, membership_id uuid, name text, roles text[], is_taken_up boolean)
      LANGUAGE plpgsql AS $$
      #variable_conflict use_column
      BEGIN
        PERFORM set_config('app.issuer', from_issuer, true), set_config('app.subject', as_subject, true),
          set_config('app.email', coalesce(with_email, ''), true);
        RETURN QUERY
          SELECT provider.council_id, council.area_code, council.state, provider.issuer, provider.audiences,
            provider.algorithms, provider.keys_address, membership.id, membership.name, membership.roles,
            membership.issuer IS NOT NULL
          FROM identity_provider AS provider
          LEFT JOIN council ON council.id = provider.council_id
          LEFT JOIN membership ON membership.house = provider.house AND membership.ended_at IS NULL
            AND ((membership.issuer = from_issuer AND membership.subject = as_subject)
              OR (membership.issuer IS NULL AND membership.email = with_email))
          WHERE provider.issuer = from_issuer AND provider.removed_at IS NULL
          ORDER BY council.area_code NULLS FIRST, membership.issuer NULLS LAST;
      END $$;

      REVOKE ALL ON FUNCTION key_at_the_door, note_use_of_key, person_at_the_door FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION key_at_the_door, note_use_of_key, person_at_the_door TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION person_at_the_door, note_use_of_key, key_at_the_door;
      -- Before the columns go: PostgreSQL 15 keeps what was granted on a column that is dropped.
      REVOKE UPDATE (secret_hash, previous_hash, previous_ends_at, last_used_at) ON api_key
        FROM yardstick_tenant;
      ALTER TABLE api_key DROP membership_id, DROP house, DROP read_only, DROP previous_hash,
        DROP previous_ends_at, DROP last_used_at;
      DROP TABLE membership, identity_provider;
    `);
  }
}
