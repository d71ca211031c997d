import { describe, expect, it } from 'vitest';
import { councilReports } from '../../server/demonstration/council-reports.js';
import type { CouncilReport } from '../../server/demonstration/report.js';
import { sharedMeasures } from '../../server/demonstration/shared-measures.js';
import { checkEdition } from '../../server/domain/comparisons/comparison-group.js';
import { checkMeasure, type Measure, periodFits } from '../../server/domain/measures/measure.js';
import { checkNarrative } from '../../server/domain/narratives/narrative.js';
import { checkObservation } from '../../server/domain/observations/observation.js';
import { checkTarget } from '../../server/domain/targets/target.js';
import { textLimits } from '../../server/services/values/input-reader.js';
import { measureOf, observationOf, periodOf, targetOf } from './drafts.js';

const measuresOf = (report: CouncilReport): ReadonlyMap<string, Measure> =>
  new Map([...sharedMeasures, ...report.measures].map((measure) => [measure.code, measureOf(measure)]));

function measure(report: CouncilReport, code: string): Measure {
  const result = measuresOf(report).get(code);
  if (!result) throw new Error(`${code} is neither shared nor of ${report.council}`);
  return result;
}

const cases = councilReports.map((report) => ({ report, council: report.council }));

describe.each(cases)('the report of $council', ({ report }) => {
  const lines = report.editions.flatMap((edition) => edition.lines);
  const onLines = new Set(lines.map((line) => line.measure));

  it('has records only for measures on its scorecard', () => {
    const { observations, targets, comparators, outlooks, narratives } = report;
    const used = [observations, targets, comparators, outlooks, narratives].flatMap((entries) =>
      entries.flatMap((entry) => entry.measure ?? []),
    );
    expect(used.filter((code) => !onLines.has(code))).toEqual([]);
  });

  it('defines exactly the measures that it uses', () => {
    const proposed = report.changes.flatMap((change) => change.measure ?? []);
    const used = new Set([...onLines, ...proposed]);
    const defined = measuresOf(report);
    expect([...used].filter((code) => !defined.has(code))).toEqual([]);
    expect(report.measures.filter(({ code }) => !used.has(code))).toEqual([]);
  });

  it('has valid measures', () => {
    expect(report.measures.flatMap((input) => checkMeasure(measureOf(input)))).toEqual([]);
  });

  it('has one valid figure for each measure and period', () => {
    const keys = report.observations.map(({ measure, period }) => `${measure} ${period}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of report.observations) {
      const checked = checkObservation(observationOf(row, report.council), measure(report, row.measure));
      expect(checked.ok ? [] : checked.problems).toEqual([]);
    }
  });

  it('has targets that fit their measures and periods, each with its reason', () => {
    for (const target of report.targets) {
      const of = measure(report, target.measure);
      expect(checkTarget(targetOf(target), of)).toEqual([]);
      expect(periodFits(of, periodOf(target.period))).toBe(true);
      expect(target.rationale?.setBy).toBeTruthy();
    }
  });

  it('has comparators and outlooks in periods that fit their measures', () => {
    for (const { measure: code, period } of [...report.comparators, ...report.outlooks]) {
      expect(periodFits(measure(report, code), periodOf(period))).toBe(true);
    }
  });

  it('has valid narratives', () => {
    const faults = report.narratives.flatMap(({ kind, text }) =>
      checkNarrative({ kind, text, action: null, hasMeasure: true }),
    );
    expect(faults).toEqual([]);
  });

  it('has short and unique line references', () => {
    const references = lines.map(({ reference }) => reference);
    expect(new Set(references).size).toBe(references.length);
    expect(references.filter((text) => text.length > textLimits.reference)).toEqual([]);
  });

  it('removes existing lines and adds new ones', () => {
    const references = new Map(lines.map(({ reference, measure }) => [reference, measure]));
    for (const { kind, reference, measure } of report.changes) {
      expect(references.get(reference)).toBe(kind === 'REMOVE' ? measure : undefined);
    }
  });

  it('schedules and proposes only for its own meetings', () => {
    const meetings = report.meetings.map(({ committee, heldOn }) => `${committee} ${heldOn}`);
    for (const { committee, meetingOn } of [...report.schedule, ...report.changes]) {
      expect(meetings).toContain(`${committee} ${meetingOn}`);
    }
  });

  it('ranks neighbours without a gap', () => {
    for (const { editions, neighboursOf } of report.groups) {
      for (const edition of editions) {
        const members = edition.members.map((member) => ({ ...member, proximity: member.proximity ?? null }));
        expect(checkEdition({ ...edition, members }, neighboursOf ?? null)).toEqual([]);
      }
    }
  });
});

describe('the shared measures', () => {
  it('are valid', () => {
    expect(sharedMeasures.flatMap((input) => checkMeasure(measureOf(input)))).toEqual([]);
  });

  it('are each used by a report, and no council has a measure with the same code', () => {
    const used = councilReports.flatMap(({ editions, changes }) => [
      ...editions.flatMap(({ lines }) => lines.map((line) => line.measure)),
      ...changes.flatMap((change) => change.measure ?? []),
    ]);
    const local = councilReports.flatMap(({ measures }) => measures.map(({ code }) => code));
    const shared = sharedMeasures.map(({ code }) => code);
    expect(shared.filter((code) => !used.includes(code))).toEqual([]);
    expect(shared.filter((code) => local.includes(code))).toEqual([]);
  });
});
