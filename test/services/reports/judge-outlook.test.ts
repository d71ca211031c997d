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
  reason: { en: 'Six more are hoped for.', cy: 'Gobeithir am chwech arall.' },
  judgedBy: 'Head of Service',
  ...more,
});
const judge = (more: Partial<JudgeOutlookInput> = {}) => services.judgeOutlook(council.author, input(more));
const currentJudgement = async (period: string) =>
  (await council.rated('monthly', period)).lines[0]?.judgement;

describe('a judgement of the year’s end', () => {
  it('is shown on its line, only in the period in which it was made', async () => {
    const record = accepted(await judge({ citation: 'Page 9' }));
    expect(record).toMatchObject({
      outlook: 'MAY',
      judgedBy: 'Head of Service',
      version: 1,
      citation: 'Page 9',
    });
    expect(record.expectedValue?.toFixed()).toBe('35');
    expect(await currentJudgement('2017-M1')).toEqual(record);
    expect(await currentJudgement('2017-M2')).toBeNull();
  });

  it('may be an outlook alone or a value alone, and the last one is current', async () => {
    const period = '2017-M3';
    accepted(await judge({ period, expectedValue: null }));
    accepted(await judge({ period, outlook: null, expectedValue: '33.5' }));
    expect(await currentJudgement(period)).toMatchObject({ outlook: null, version: 2 });
  });

  it('made three times at once has three versions', async () => {
    const period = '2017-M4';
    const all = await Promise.all([judge({ period }), judge({ period }), judge({ period })]);
    expect(all.map((result) => accepted(result).version).sort()).toEqual([1, 2, 3]);
  });

  it.each<[string, Partial<JudgeOutlookInput>, readonly string[]]>([
    ['of an unknown measure', { measure: 'unknown' }, ['NOT_FOUND at measure']],
    ['in a malformed period', { period: 'January' }, ['MALFORMED_PERIOD at period']],
    ['without an outlook or a value', { outlook: null, expectedValue: null }, ['REQUIRED at outlook']],
    ['with a malformed value', { expectedValue: 'about 35' }, ['MALFORMED_DECIMAL at expectedValue']],
    ['without a reason', { reason: { en: ' ', cy: null } }, ['REQUIRED at reason.en']],
    ['without the name of the judge', { judgedBy: '' }, ['REQUIRED at judgedBy']],
  ])('%s is refused with the path of the problem', async (_, more, places) => {
    expect(faults(await judge(more))).toEqual(places);
  });

  it('is made by authors', async () => {
    const judges = await whoMay(app, merton, (who) =>
      services.judgeOutlook(who, input({ period: '2017-M5' })),
    );
    expect(judges).toEqual(['AUTHOR']);
  });
});
