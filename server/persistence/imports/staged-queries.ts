/** Queries over a file's staged figures. */
import type { AbsenceReason } from '../../domain/observations/figure.js';
import { incoming } from './figure-merge.js';

/** Figures of one measure and period that are not used, because others are preferred. */
export interface LessPreferred {
  readonly measureId: string;
  readonly periodCode: string;
  readonly preference: number;
  readonly figures: number;
  /** Rows without a figure that is used. A row with figures of several measures counts for the first measure only. */
  readonly rows: number;
}

/** The staged figures of one measure in one period. */
export interface StagedPeriod {
  readonly measureId: string;
  readonly measure: string;
  readonly period: string;
  readonly councils: number;
  readonly otherAreas: number;
  /** The number of absences, by reason. */
  readonly absences: Readonly<Partial<Record<AbsenceReason, number>>>;
  /** The smallest and the largest value of a council. */
  readonly minimum: string | null;
  readonly maximum: string | null;
}

/** A staged value that is not equal to its fraction, or a percentage with a numerator above its denominator. */
export interface DisagreeingFigure {
  readonly line: number;
  readonly measure: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly expected: string;
  readonly isAbove: boolean;
}

export const lessPreferred = `
  WITH preferred AS (
    SELECT part, measure_id, period_code, min(preference) AS preference FROM staged_figure
    GROUP BY part, measure_id, period_code
  ), used AS (
    SELECT DISTINCT line FROM staged_figure JOIN preferred USING (part, measure_id, period_code, preference)
  ), removed AS (
    DELETE FROM staged_figure s USING preferred p
    WHERE (s.part, s.measure_id, s.period_code) = (p.part, p.measure_id, p.period_code)
      AND s.preference > p.preference
    RETURNING s.line, s.part, s.measure_id, s.preference, s.period_code
  ), counted AS (
    SELECT removed.*, used.line IS NULL
      AND row_number() OVER (PARTITION BY removed.line ORDER BY removed.measure_id, removed.part) = 1 AS unused
    FROM removed LEFT JOIN used USING (line)
  )
  SELECT measure_id AS "measureId", period_code AS "periodCode", preference,
    count(*) FILTER (WHERE part = 'VALUE')::int AS figures, count(*) FILTER (WHERE unused)::int AS rows
  FROM counted GROUP BY measure_id, period_code, preference ORDER BY measure_id, period_code, preference`;

export const stagedPeriods = `
  WITH figure AS (
    SELECT m.id, m.code AS measure, s.period_code AS period, s.value, s.absence_reason, a.level = 'COUNCIL' AS council
    FROM staged_figure s JOIN measure m ON m.id = s.measure_id JOIN area a ON a.gss_code = s.area_code
    WHERE s.part = 'VALUE'
  ), absence AS (
    SELECT measure, period, jsonb_object_agg(absence_reason, cells) AS absences
    FROM (SELECT measure, period, absence_reason, count(*) AS cells FROM figure WHERE absence_reason IS NOT NULL
      GROUP BY measure, period, absence_reason) counted
    GROUP BY measure, period
  )
  SELECT id AS "measureId", measure, period, count(*) FILTER (WHERE council)::int AS councils,
    count(*) FILTER (WHERE NOT council)::int AS "otherAreas", coalesce(absences, '{}') AS absences,
    min(value) FILTER (WHERE council)::text AS minimum, max(value) FILTER (WHERE council)::text AS maximum
  FROM figure LEFT JOIN absence USING (measure, period)
  GROUP BY id, measure, period, absences ORDER BY measure, period`;

/**
 * SQL for the staged values that do not agree with their fractions. Both are rounded to the decimal places of the
 * value's text, but at most to those of the measure, before they are compared.
 */
export const disagreeing = `
  SELECT line, code AS measure, value::text, numerator::text, denominator::text, expected::text,
    numerator > denominator AND unit = 'PERCENT' AS "isAbove"
  FROM (
    SELECT i.*, m.code, m.unit, round(i.numerator * m.multiplier / i.denominator,
      least(m.decimal_places, char_length(coalesce(
        substring(coalesce(i.text_as_received, i.value::text) FROM '[.]([0-9]+)'), '')))) AS expected
    FROM (${incoming}) i JOIN measure m ON m.id = i.measure_id
    WHERE i.value IS NOT NULL AND i.numerator IS NOT NULL AND i.denominator > 0
  ) f
  WHERE round(value, scale(expected)) <> expected OR (numerator > denominator AND unit = 'PERCENT')
  ORDER BY line`;
