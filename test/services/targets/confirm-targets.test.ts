import { describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp, problemsOf } from '../../kit/councils/councils.js';
import { faults } from '../../kit/councils/problems.js';
import { confirmOneTarget } from '../../kit/councils/targets.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const { administrator } = council;
await council.measure('repeat-plans', { polarity: 'BAND_IS_GOOD' });
await council.scorecard('monthly', ['repeat-plans']);
await council.observe('repeat-plans', { '2018-M10': '12.5' });

const period = '201819-FY';
const band = { aim: { bandEdgeInside: { low: '12', high: '18', edge: '1' } } };
const rationale = {
  basis: { en: 'Paragraph 2.16', cy: null },
  setBy: 'The performance leads',
  reviewOn: '2019-10-01',
};
const propose = (standard: string) =>
  council.target('repeat-plans', period, '0', { ...band, standard, rationale, state: 'PROPOSED' });
const confirm = (standard: string, version: number, more = {}) =>
  confirmOneTarget(services, administrator, {
    ...{ council: merton, measure: 'repeat-plans', period, standard, version },
    ...more,
  });

describe('a proposed target', () => {
  it('merton: 12 to 18 % is confirmed unchanged by the management team', async () => {
    await propose('Target');
    const { target, version, recordedBy } = accepted(await confirm('Target', 1));
    expect(target).toMatchObject({ state: 'CONFIRMED', shape: 'BAND', enteredAs: 'EDGE_INSIDE', rationale });
    expect([version, recordedBy]).toEqual([2, administrator.name]);
    const [line] = (await council.rated('monthly', '2018-M10')).lines;
    expect(line?.rating.rag).toBe('AMBER');
    expect(line?.standards[0]?.target).toMatchObject({ version: 2 });
  });

  it('is confirmed once, and only in the version that was read', async () => {
    await propose('Acceptable');
    await propose('Acceptable');
    expect(problemsOf(await confirm('Acceptable', 1))).toEqual([
      { code: 'STALE', path: ['version'], currentVersion: 2 },
    ]);
    const both = await Promise.all([confirm('Acceptable', 2), confirm('Acceptable', 2)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(faults(await confirm('Acceptable', 3))).toEqual(['WRONG_STATE at version']);
  });

  it.each([
    ['of an unknown measure', { measure: 'unknown' }, ['NOT_FOUND at measure']],
    ['of an invalid period', { period: '2018-M13' }, ['MALFORMED_PERIOD at period']],
    ['of a standard without a target', { standard: 'Unheard of' }, ['NOT_FOUND at standard']],
  ])('%s is refused', async (_, more, places) => {
    expect(faults(await confirm('Target', 1, more))).toEqual(places);
  });

  it('is confirmed by administrators', async () => {
    const input = { council: merton, measure: 'repeat-plans', period, standard: 'Target', version: 9 };
    expect(await whoMay(app, merton, (who) => confirmOneTarget(services, who, input))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
  });
});
