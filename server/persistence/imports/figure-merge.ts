/** The SQL that merges staged figures into the published ones. */

/** The columns with the details that the publisher states for a figure. */
const details = 'status, note, lower_limit, upper_limit, verdict';

const detailsOf = (table: string): string =>
  details
    .split(', ')
    .map((column) => `${table}.${column}`)
    .join(', ');

/** SQL for the staged values, each with the numerator and denominator from its own row or else from other rows. */
export const incoming = `
    SELECT v.line, v.measure_id, v.area_code, v.period_code, v.value, v.absence_reason, v.text_as_received, v.mark,
      ${detailsOf('v')},
      coalesce(v.numerator, n.value) AS numerator, coalesce(v.denominator, d.value) AS denominator
    FROM staged_figure v
    LEFT JOIN staged_figure n ON n.part = 'NUMERATOR'
      AND (n.measure_id, n.period_code, n.area_code) = (v.measure_id, v.period_code, v.area_code)
    LEFT JOIN staged_figure d ON d.part = 'DENOMINATOR'
      AND (d.measure_id, d.period_code, d.area_code) = (v.measure_id, v.period_code, v.area_code)
    WHERE v.part = 'VALUE'`;

export const merge = `
  WITH incoming AS (${incoming}
  ), whole AS (
    SELECT measure_id, area_code, period_code, value, absence_reason, text_as_received, mark, ${details},
      CASE WHEN fraction THEN numerator END AS numerator,
      CASE WHEN fraction THEN denominator END AS denominator
    FROM (SELECT *, value IS NOT NULL AND numerator IS NOT NULL AND denominator > 0 AS fraction FROM incoming) f
  ), joined AS (
    SELECT whole.*, before.measure_id IS NOT NULL AS known, before.publication_id IS NOT NULL AS own,
      before.published_on AS known_day, before.published_at::date AS known_by,
      (whole.value, whole.absence_reason, whole.numerator, whole.denominator, whole.mark, ${detailsOf('whole')})
        IS DISTINCT FROM (before.value, before.absence_reason, before.numerator, before.denominator, before.mark,
        ${detailsOf('before')}) AS unequal
    FROM whole LEFT JOIN published_figure before USING (measure_id, period_code, area_code)
  ), compared AS MATERIALIZED (
    SELECT joined.*,
      -- National statistics replace a figure that a council published itself, even if it is the same.
      known AND (own OR (unequal AND coalesce($4::date >= known_day, true))) AS differs,
      known AND NOT own AND unequal AND $4::date < known_day AS older,
      known AND NOT own AND unequal AND $4::date IS NULL AS undated,
      -- A figure of an unknown day was published on the day of its import or before.
      known AND NOT own AND unequal AND known_day IS NULL AND $4::date < known_by AS unknown
    FROM joined
  ), earlier AS (
    INSERT INTO superseded_figure (measure_id, area_code, period_code, value, absence_reason, numerator,
      denominator, text_as_received, source, published_at, published_on, import_id, mark, superseded_by,
      ${details})
    SELECT measure_id, area_code, period_code, value, absence_reason, numerator, denominator,
      text_as_received, $2, $3, $4, $1, mark, $1, ${details}
    FROM compared c
    WHERE older AND NOT EXISTS (SELECT FROM superseded_figure s
      WHERE (s.measure_id, s.period_code, s.area_code) = (c.measure_id, c.period_code, c.area_code)
        AND s.published_on = $4
        AND (s.value, s.absence_reason, s.numerator, s.denominator, ${detailsOf('s')})
          IS NOT DISTINCT FROM (c.value, c.absence_reason, c.numerator, c.denominator, ${detailsOf('c')}))
    RETURNING measure_id, period_code
  ), kept AS (
    INSERT INTO superseded_figure (measure_id, area_code, period_code, value, absence_reason, numerator,
      denominator, text_as_received, source, published_at, published_on, import_id, publication_id, mark,
      superseded_by, ${details})
    SELECT p.measure_id, p.area_code, p.period_code, p.value, p.absence_reason, p.numerator, p.denominator,
      p.text_as_received, p.source, p.published_at, p.published_on, p.import_id, p.publication_id, p.mark, $1,
      ${detailsOf('p')}
    FROM compared JOIN published_figure p USING (measure_id, period_code, area_code)
    WHERE differs
  ), changed AS (
    UPDATE published_figure p SET (value, absence_reason, numerator, denominator, text_as_received, source,
      published_at, published_on, import_id, publication_id, mark, ${details}) = ROW (c.value, c.absence_reason, c.numerator,
      c.denominator, c.text_as_received, $2::text, $3::timestamptz, $4::date, $1::uuid, NULL, c.mark,
      ${detailsOf('c')})
    FROM compared c
    WHERE c.differs
      AND (p.measure_id, p.period_code, p.area_code) = (c.measure_id, c.period_code, c.area_code)
  ), confirmed AS (
    -- The same figure in a newer release: a release between the two does not replace it.
    UPDATE published_figure p SET published_on = $4::date
    FROM compared c
    WHERE c.known AND NOT c.own AND NOT c.unequal AND coalesce(c.known_day < $4::date, $4::date IS NOT NULL)
      AND (p.measure_id, p.period_code, p.area_code) = (c.measure_id, c.period_code, c.area_code)
  ), added AS (
    INSERT INTO published_figure (measure_id, area_code, period_code, value, absence_reason, numerator,
      denominator, text_as_received, source, published_at, published_on, import_id, mark, ${details})
    SELECT measure_id, area_code, period_code, value, absence_reason, numerator, denominator,
      text_as_received, $2, $3, $4, $1, mark, ${details}
    FROM compared WHERE NOT known
    -- In the order of the key, so that new entries are adjacent in its index.
    ORDER BY measure_id, period_code, area_code
  )
  SELECT measure_id AS "measureId", period_code AS "periodCode", stored, revised,
    same - coalesce(older, 0) AS unchanged, coalesce(older, 0) AS older, undated, unknown
  FROM (
    SELECT measure_id, period_code, count(*) FILTER (WHERE NOT known)::int AS stored,
      count(*) FILTER (WHERE differs)::int AS revised, count(*) FILTER (WHERE known AND NOT differs)::int AS same,
      count(*) FILTER (WHERE undated)::int AS undated, count(*) FILTER (WHERE unknown)::int AS unknown
    FROM compared GROUP BY measure_id, period_code
  ) counts LEFT JOIN (
    SELECT measure_id, period_code, count(*)::int AS older FROM earlier GROUP BY measure_id, period_code
  ) kept_earlier USING (measure_id, period_code)`;
