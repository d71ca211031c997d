import { describe, expect, it } from 'vitest';
import type { JudgeOutlookInput } from '../../../server/services/reports/judge-outlook.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
await defineShared(app, measureInput('adoptions', { unit: 'NUMBER', multiplier: 1 }));
await council.scorecard('monthly', ['adoptions']);

// Rotherham, January 2017: 29 adoptions so far and six more hoped for.
const input = (more: Partial<JudgeOutlookInput> = {}): JudgeOutlookInput => ({
  council: merton,
  measure: 'adoptions',
  period: '2017-M1',
  outlook: 'MAY',
  expectedValue: '35',
  reason: 'Six more are hoped for.',
  judgedBy: 'Head of Service',
  ...more,
});
const judge = (more: Partial<JudgeOutlookInput> = {}) => services.judgeOutlook(council.author, input(more));
const standing = async (period: string) => (await council.rated('monthly', period)).lines[0]?.judgement;

describe('a judgement of the year’s end', () => {
  it('stands on its line in the period in which it was made', async () => {
    const record = accepted(await judge({ citation: 'Page 9' }));
    expect(record).toMatchObject({
      outlook: 'MAY',
      judgedBy: 'Head of Service',
      version: 1,
      citation: 'Page 9',
    });
    expect(record.expectedValue?.toFixed()).toBe('35');
    expect(await standing('2017-M1')).toEqual(record);
    expect(await standing('2017-M2')).toBeNull();
  });

  it('may be an outlook alone or a value alone, and the last one stands', async () => {
    const period = '2017-M3';
    accepted(await judge({ period, expectedValue: null }));
    accepted(await judge({ period, outlook: null, expectedValue: '33.5' }));
    expect(await standing(period)).toMatchObject({ outlook: null, version: 2 });
  });

  it('made by three at once has three versions', async () => {
    const period = '2017-M4';
    const all = await Promise.all([judge({ period }), judge({ period }), judge({ period })]);
    expect(all.map((result) => accepted(result).version).sort()).toEqual([1, 2, 3]);
  });

  it.each<[string, Partial<JudgeOutlookInput>, readonly string[]]>([
    ['of no measure', { measure: 'unknown' }, ['NOT_FOUND at measure']],
    ['in no period', { period: 'January' }, ['MALFORMED_PERIOD at period']],
    ['that says nothing', { outlook: null, expectedValue: null }, ['REQUIRED at outlook']],
    ['of no number', { expectedValue: 'about 35' }, ['MALFORMED_DECIMAL at expectedValue']],
    ['for no reason', { reason: ' ' }, ['REQUIRED at reason']],
    ['by nobody', { judgedBy: '' }, ['REQUIRED at judgedBy']],
  ])('%s is refused at its place', async (_, more, places) => {
    expect(faults(await judge(more))).toEqual(places);
  });

  it('is made by authors', async () => {
    const judges = await whoMay(app, merton, (who) =>
      services.judgeOutlook(who, input({ period: '2017-M5' })),
    );
    expect(judges).toEqual(['AUTHOR']);
  });
});
