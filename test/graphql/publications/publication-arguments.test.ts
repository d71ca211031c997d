import { beforeAll, describe, expect, it } from 'vitest';
import { nodeId } from '../../../server/graphql/api/node-id.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { publishingCouncil } from '../../kit/councils/publishing-council.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

let member: Caller;

beforeAll(async () => {
  const app = await openTestApp();
  await defineShared(app, measureInput('stable'));
  const council = await publishingCouncil(app, merton);
  await council.scorecard('card', ['stable']);
  await council.observe('stable', { '2018-M9': '80' });
  member = (await apiOver(council.services)).as(council.member);
});

describe('a publication', () => {
  it.each([
    ['id: "garbage"', 'of.id'],
    [`period: { council: "merton", scorecard: "card", period: "2018-M9" }`, 'of.period.council'],
    [`period: { council: "${merton}", scorecard: "card", period: "January 2017" }`, 'of.period.period'],
    [
      `period: { council: "${merton}", scorecard: "card", period: "2018-M9", version: 0 }`,
      'of.period.version',
    ],
    [
      `period: { council: "${merton}", scorecard: "card", period: "2018-M9", version: -1 }`,
      'of.period.version',
    ],
    [
      `meeting: { council: "${merton}", scorecard: "card", committee: "scrutiny", meetingOn: "2018-11-06", version: 0 }`,
      'of.meeting.version',
    ],
    [`id: "${nodeId({ type: 'Measure', key: '00000000-0000-4000-8000-000000000000' })}"`, 'of.id'],
  ])('asked for with the malformed %s is refused with the place', async (of, place) => {
    const { errors } = await member.asks(`{ publication(of: { ${of} }) { version } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: place } }]);
  });
});

describe('a read at an end of the dates that it takes', () => {
  it.each([
    '{ scorecard(council: "C", code: "card") { report(of: { reportingDay: "2045-12-31" }) { reportingDay } } }',
    '{ scorecard(council: "C", code: "card") { report(of: { reportingDay: "1995-01-01" }) { reportingDay } } }',
    '{ scorecard(council: "C", code: "card") { edition(on: "1900-01-01") { edition { effectiveFrom } } } }',
    '{ scorecard(council: "C", code: "card") { edition(on: "2199-12-31") { edition { effectiveFrom } } } }',
    '{ council(code: "C") { neighbours(on: "1900-01-01") { effectiveFrom } } }',
    '{ benchmarkTrend(council: "C", measures: ["stable"], from: "1900-01-01", until: "2199-12-31") { nodes { points { period { code } } } } }',
    '{ council(code: "C") { publications(filter: { from: "1900-01-01", until: "2199-12-31" }) { nodes { version } } } }',
  ])('%s works', async (query) => {
    const { errors } = await member.asks(query.replace('"C"', `"${merton}"`));
    expect(errors).toEqual([]);
  });
});
