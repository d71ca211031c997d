import { beforeAll, describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { figuresOf, publish } from '../../kit/councils/published.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { ask } from '../../kit/database/sql.js';

// Instants come from the database's clock, which also dates the records.
const app = await openTestApp();
const { services } = app;
const period = '2018-M9';
const of = { council: merton, scorecard: 'card', period };
let council: WorkingCouncil;
let instant: string;

async function clock(): Promise<string> {
  const [row] = await ask<{ at: Date }>(app.test.administrator, 'SELECT clock_timestamp() AS at');
  // The next whole millisecond: instants of the API have millisecond precision.
  return new Date((row?.at.getTime() ?? 0) + 1).toISOString();
}

const reportAsAt = (asAt: string | null) => services.rateScorecard(council.author, { ...of, asAt });

beforeAll(async () => {
  await defineShared(app, measureInput('stable'));
  council = await councilAtWork(app, merton);
  await council.scorecard('card', ['stable'], '2018-04-01');
  await council.observe('stable', { [period]: '80' });
  await council.target('stable', '201819-FY', '90');
  const words = { ...of, measure: 'stable', kind: 'COMMENTARY', text: { en: 'It fell.', cy: null } } as const;
  const { record } = accepted(await oneNarrative(services).write(council.author, words));
  await publish(app, figuresOf('stable', period, { E92000001: '85' }));
  instant = await clock();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await council.observe('stable', { [period]: { value: '95', status: 'REVISED' } });
  await council.target('stable', '201819-FY', '70');
  accepted(await oneNarrative(services).submit(council.author, { council: merton, id: record.id }));
  await council.scorecard('card', [{ reference: '7a', measure: 'stable' }], '2018-09-01');
});

describe('a-report-as-of-an-earlier-instant', () => {
  it('has-the-figures-targets-words-and-edition-of-that-instant', async () => {
    const [line] = (await reportAsAt(instant))?.lines ?? [];
    expect(line?.line.reference).toBe('1');
    expect(line?.observation?.record).toMatchObject({ version: 1, status: 'FINAL' });
    expect(line?.rating).toMatchObject({ rag: 'RED' });
    expect(line?.standards[0]?.target).toMatchObject({ version: 1 });
    expect(line?.narratives).toMatchObject([{ state: 'DRAFT', version: 1, text: { en: 'It fell.' } }]);
  });

  it('has-no-published-comparators-and-says-so', async () => {
    const [then] = (await reportAsAt(instant))?.lines ?? [];
    const [now] = (await reportAsAt(null))?.lines ?? [];
    expect([then?.nation.kind === 'NOT_COMPARED' && then.nation.reason, now?.nation.kind]).toEqual([
      'NOT_AS_IT_STOOD',
      'COMPARED',
    ]);
  });

  it('differs-from-the-current-report', async () => {
    const [line] = (await reportAsAt(null))?.lines ?? [];
    expect(line).toMatchObject({ line: { reference: '7a' }, observation: { record: { version: 2 } } });
    expect(line?.rating.rag).toBe('GREEN');
    expect(line?.narratives).toMatchObject([{ state: 'SUBMITTED', version: 2 }]);
  });

  it('is-null-before-its-scorecard-existed', async () => {
    expect(await reportAsAt('2001-01-01T00:00:00Z')).toBeNull();
  });

  it('hides-from-members-narratives-that-were-drafts-then', async () => {
    const report = await services.rateScorecard(council.member, { ...of, asAt: instant });
    expect(report?.lines[0]?.narratives).toEqual([]);
  });
});
