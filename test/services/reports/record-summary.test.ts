import { describe, expect, it } from 'vitest';
import type { RecordSummaryInput } from '../../../server/services/reports/record-summary.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
await defineShared(app, measureInput('measure'));
await council.scorecard('quarterly', ['measure']);

// Cheshire East's report of 18 September 2018: 2 red, 12 amber, 20 green and 9 not rated make 43.
const input = (more: Partial<RecordSummaryInput> = {}): RecordSummaryInput => ({
  council: merton,
  scorecard: 'quarterly',
  period: '201819-FYQ1',
  of: 'RAG',
  red: 2,
  amber: 12,
  green: 20,
  notRated: 9,
  citation: 'Table 1',
  ...more,
});
const record = (more: Partial<RecordSummaryInput> = {}) =>
  services.recordSummary(council.officer, input(more));
const reported = async (period: string) => (await council.rated('quarterly', period)).reportedSummaries;

describe('a summary that a report printed', () => {
  it('is shown with the computed one; its total is the sum of its counts', async () => {
    expect(
      accepted(await record({ note: { en: ' As printed. ', cy: ' Fel yr argraffwyd. ' } })),
    ).toMatchObject({
      ...{ summaryOf: 'RAG', red: 2, amber: 12, green: 20, notRated: 9, total: 43 },
      ...{
        version: 1,
        note: { en: 'As printed.', cy: 'Fel yr argraffwyd.' },
        citation: 'Table 1',
        recordedBy: council.officer.name,
      },
    });
    expect(await reported('201819-FYQ1')).toMatchObject([{ total: 43 }]);
    expect(await reported('201819-FYQ2')).toEqual([]);
  });

  it('of RAG ratings and one of directions are versioned separately', async () => {
    const period = '201819-FYQ3';
    accepted(await record({ period, of: 'DIRECTION_OF_TRAVEL', amber: 15, green: 18, notRated: 8 }));
    accepted(await record({ period }));
    accepted(await record({ period, red: 3, amber: 11 }));
    expect(
      (await reported(period)).map(({ summaryOf, version, red, total }) => [summaryOf, version, red, total]),
    ).toEqual([
      ['RAG', 2, 3, 43],
      ['DIRECTION_OF_TRAVEL', 1, 2, 43],
    ]);
  });

  it('recorded three times at once has three versions', async () => {
    const period = '201819-FYQ4';
    const all = await Promise.all([record({ period }), record({ period }), record({ period })]);
    expect(all.map((result) => accepted(result).version).sort()).toEqual([1, 2, 3]);
  });

  it.each<[string, Partial<RecordSummaryInput>, readonly string[]]>([
    ['of an unknown scorecard', { scorecard: 'unknown' }, ['NOT_FOUND at scorecard']],
    ['of a malformed period', { period: 'FYQ1' }, ['MALFORMED_PERIOD at period']],
    ['without its source', { citation: ' ' }, ['REQUIRED at citation']],
    ['with a count below zero', { red: -1 }, ['OUT_OF_RANGE at red']],
    ['with a fractional count', { amber: 0.5 }, ['OUT_OF_RANGE at amber']],
    ['with a count above the maximum', { notRated: 2_147_483_647 }, ['OUT_OF_RANGE at notRated']],
  ])('%s is refused with the path of the problem', async (_, more, places) => {
    expect(faults(await record(more))).toEqual(places);
  });
});

it('data officers record it', async () => {
  const period = '201920-FYQ1';
  const recorders = await whoMay(app, merton, (who) => services.recordSummary(who, input({ period })));
  expect(recorders).toEqual(['DATA_OFFICER']);
});
