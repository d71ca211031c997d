import { describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { publishingCouncil } from '../../kit/councils/publishing-council.js';

const app = await openTestApp();
await defineShared(app, measureInput('visits', { unit: 'NUMBER', multiplier: 1, decimalPlaces: 0 }));
const council = await publishingCouncil(app, merton);
const period = '2018-M9';
const [first, second] = ['2018-11-06', '2018-12-04'] as const;
await council.scorecard('card', ['visits']);
await council.observe('visits', { [period]: '1' });
const publish = (meetingOn: string) => council.publish('card', period, { meetingOn });
const published = async (meetingOn: string) => accepted(await publish(meetingOn)).publication;
const correct = (more: { readonly meetingOn: string; readonly period?: string }) =>
  council.services.correctPublication(council.publisher, {
    ...{ council: merton, scorecard: 'card', committee: 'scrutiny', ...more },
    erratum: { en: 'A figure was wrong.', cy: null },
  });

it('a report that went to two meetings is the same publication for each when nothing changed', async () => {
  const [one, two] = [await published(first), await published(second)];
  expect([one.version, two.version]).toEqual([1, 2]);
  expect((await published(first)).id).toBe(one.id);
  expect((await published(second)).id).toBe(two.id);
});

it('with other content it is a correction for either meeting, and never published without an erratum', async () => {
  await council.observe('visits', { [period]: { value: '2', status: 'REVISED' } });
  for (const meetingOn of [first, second]) {
    expect(await publish(meetingOn)).toMatchObject({ ok: false, problems: [{ code: 'ALREADY_EXISTS' }] });
  }
  const early = accepted(await correct({ meetingOn: first })).publication;
  expect([early.version, early.header.meetingOn]).toEqual([3, first]);
});

it('the meeting that a correction names counts, also with the period beside it', async () => {
  const late = accepted(await correct({ meetingOn: second, period })).publication;
  expect([late.version, late.header.meetingOn]).toEqual([4, second]);
  expect(await correct({ meetingOn: second, period: '2018-M8' })).toMatchObject({
    ok: false,
    problems: [{ code: 'NOT_FOUND' }],
  });
});

describe('a meeting that received a report about a period', () => {
  const onDay = '2018-10-15';
  const publishDay = (meetingOn: string) =>
    council.publish('days', '', { period: null, reportingDay: onDay, meetingOn });

  it('receives none about a reporting day as well, and the other way round', async () => {
    await council.scorecard('days', ['visits']);
    const aboutPeriod = (meetingOn: string) => council.publish('days', period, { meetingOn });
    accepted(await aboutPeriod(first));
    accepted(await publishDay(second));
    expect(await publishDay(first)).toMatchObject({
      problems: [{ code: 'ALREADY_EXISTS', path: ['reportingDay'] }],
    });
    expect(await aboutPeriod(second)).toMatchObject({
      problems: [{ code: 'ALREADY_EXISTS', path: ['period'] }],
    });
  });
});
