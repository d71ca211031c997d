import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTenantTable, tenantTable } from './tenant-table.js';

const own = `council_id = (SELECT current_setting('app.council_id', true)::uuid)`;
const delivering = `(SELECT current_setting('app.delivering', true))`;

/**
 * What happened in each council's house, written with what made it happen, and where it is sent. Whoever sends sees
 * of all councils which deliveries are due, by ids and instants, while it claims them; everything else, secrets too,
 * in the house of the one council whose delivery it is.
 */
export class Events1795305600070 implements MigrationInterface {
  readonly name = 'Events1795305600070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        sequence bigint NOT NULL CHECK (sequence > 0),
        kind text NOT NULL CHECK (kind IN ('PUBLICATION_MADE', 'PUBLICATION_CORRECTED', 'PUBLICATION_WITHDRAWN',
          'PUBLICATION_RELEASED', 'RATING_CHANGED', 'IMPORT_CONCLUDED', 'PING')),
        occurred_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        subject jsonb NOT NULL CHECK (jsonb_typeof(subject) = 'object'),
        UNIQUE (council_id, sequence),
        UNIQUE (council_id, id)
      );
      ${appendOnlyTenantTable('event')}

      CREATE TABLE webhook (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
        address text NOT NULL CHECK (address ~ '^https?://' AND char_length(address) <= 500),
        kinds text[] NOT NULL CHECK (cardinality(kinds) > 0 AND kinds <@ ARRAY['PUBLICATION_MADE',
          'PUBLICATION_CORRECTED', 'PUBLICATION_WITHDRAWN', 'PUBLICATION_RELEASED', 'RATING_CHANGED',
          'IMPORT_CONCLUDED']),
        state text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'PAUSED', 'GONE')),
        generation integer NOT NULL DEFAULT 1 CHECK (generation > 0),
        previous_ends_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        UNIQUE (council_id, id)
      );
      ${tenantTable(
        'webhook',
        'SELECT, INSERT, UPDATE (name, address, kinds, state, generation, previous_ends_at, removed_at, version)',
      )}

      -- Kept as it is, for whoever sends has to sign; shown to nobody else.
      CREATE TABLE webhook_secret (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        webhook_id uuid NOT NULL,
        generation integer NOT NULL CHECK (generation > 0),
        secret text NOT NULL CHECK (secret ~ '^whsec_[A-Za-z0-9+/]{43}=$'),
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (council_id, webhook_id, generation),
        FOREIGN KEY (council_id, webhook_id) REFERENCES webhook (council_id, id)
      );
      ALTER TABLE webhook_secret ENABLE ROW LEVEL SECURITY;
      ALTER TABLE webhook_secret FORCE ROW LEVEL SECURITY;
      CREATE POLICY webhook_secret_kept ON webhook_secret FOR INSERT TO yardstick_tenant WITH CHECK (${own});
      CREATE POLICY webhook_secret_to_sign ON webhook_secret FOR SELECT TO yardstick_tenant
        USING (${own} AND ${delivering} = 'on');
      GRANT SELECT, INSERT ON webhook_secret TO yardstick_tenant;

      CREATE TABLE webhook_delivery (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        webhook_id uuid NOT NULL,
        event_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DELIVERED', 'DEAD')),
        attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        claimed_until timestamptz,
        settled_at timestamptz,
        UNIQUE (council_id, webhook_id, event_id),
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, webhook_id) REFERENCES webhook (council_id, id),
        FOREIGN KEY (council_id, event_id) REFERENCES event (council_id, id),
        CONSTRAINT webhook_delivery_settled CHECK ((state = 'PENDING') = (settled_at IS NULL))
      );
      CREATE INDEX webhook_delivery_event ON webhook_delivery (council_id, event_id);
      CREATE INDEX webhook_delivery_due ON webhook_delivery (due_at) WHERE state = 'PENDING';
      ${tenantTable('webhook_delivery', 'SELECT, INSERT, UPDATE (state, attempts, due_at, claimed_until, settled_at)')}
      CREATE POLICY webhook_delivery_due_read ON webhook_delivery FOR SELECT TO yardstick_tenant
        USING (${delivering} = 'claiming' AND council_id IS NOT NULL);
      CREATE POLICY webhook_delivery_due_claimed ON webhook_delivery FOR UPDATE TO yardstick_tenant
        USING (${delivering} = 'claiming' AND council_id IS NOT NULL)
        WITH CHECK (${delivering} = 'claiming' AND council_id IS NOT NULL AND state = 'PENDING');

      -- Of answers nothing is kept but their status.
      CREATE TABLE webhook_attempt (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        delivery_id uuid NOT NULL,
        attempted_at timestamptz NOT NULL,
        duration integer NOT NULL CHECK (duration >= 0),
        status integer CHECK (status BETWEEN 100 AND 999),
        failure text CHECK (failure IN ('ADDRESS_REFUSED', 'UNREACHABLE', 'CERTIFICATE', 'TIMEOUT', 'REDIRECT',
          'STATUS', 'NOT_ACTIVE')),
        FOREIGN KEY (council_id, delivery_id) REFERENCES webhook_delivery (council_id, id)
      );
      CREATE INDEX webhook_attempt_delivery ON webhook_attempt (council_id, delivery_id, attempted_at);
      ${appendOnlyTenantTable('webhook_attempt')}

      -- With the rights of its caller. Of each webhook a few at a time: one that is slow keeps no other waiting.
      CREATE FUNCTION claim_deliveries(most integer, held interval)
      RETURNS TABLE (id uuid, council_id uuid, area_code text)
      LANGUAGE plpgsql AS $$
      #variable_conflict use_column
      DECLARE
        at timestamptz := clock_timestamp();
      BEGIN
        PERFORM set_config('app.delivering', 'claiming', true),
          -- Nobody's house: unset, the policies of own rows would fail.
          set_config('app.council_id', '00000000-0000-0000-0000-000000000000', true);
        RETURN QUERY
          WITH ranked AS (
            SELECT delivery.id, row_number() OVER (PARTITION BY delivery.council_id, delivery.webhook_id
              ORDER BY coalesce(delivery.claimed_until > at, false) DESC, delivery.due_at, delivery.id) AS place
            FROM webhook_delivery delivery WHERE delivery.state = 'PENDING' AND delivery.due_at <= at
          ), chosen AS (
            SELECT delivery.id FROM webhook_delivery delivery
            JOIN council ON council.id = delivery.council_id AND council.state = 'ACTIVE'
            WHERE delivery.state = 'PENDING' AND delivery.due_at <= at
              AND (delivery.claimed_until IS NULL OR delivery.claimed_until <= at)
              AND delivery.id IN (SELECT ranked.id FROM ranked WHERE ranked.place <= 4)
            ORDER BY delivery.due_at, delivery.id LIMIT most FOR UPDATE OF delivery SKIP LOCKED
          )
          UPDATE webhook_delivery delivery SET claimed_until = at + held
          FROM chosen, council WHERE delivery.id = chosen.id AND council.id = delivery.council_id
          RETURNING delivery.id, delivery.council_id, council.area_code;
      END $$;
      REVOKE ALL ON FUNCTION claim_deliveries FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION claim_deliveries TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION claim_deliveries;
      DROP TABLE webhook_attempt, webhook_delivery, webhook_secret, webhook, event;
    `);
  }
}
