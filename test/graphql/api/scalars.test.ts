import { describe, expect, it } from 'vitest';
import { decimal } from '../../../server/domain/values/decimal.js';
import { refused } from '../../../server/domain/values/problem.js';
import type { JudgeOutlookInput } from '../../../server/services/reports/judge-outlook.js';
import { apiOver } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const cardiff = 'W06000015';
const author = somebody(cardiff, 'AUTHOR');

const judge = `mutation ($value: Decimal) { outlookJudge(input: { council: "${cardiff}", measure: "CS1",
  period: "201718-FYQ3", expectedValue: $value, reason: { en: "On course" }, judgedBy: "Head of service" }) {
  outlookJudgement { expectedValue recordedAt } userErrors { code path }
} }`;
const withLiteral = (literal: string) => judge.replace('($value: Decimal)', '').replace('$value', literal);

const judged = (expectedValue: string) => ({
  measureId: '1',
  periodCode: '201718-FYQ3',
  outlook: null,
  expectedValue: decimal(expectedValue),
  reason: { en: 'On course', cy: null },
  judgedBy: 'Head of service',
  citation: null,
  version: 1,
  recordedAt: new Date('2018-01-31T10:15:30.5+01:00'),
});

describe('a decimal', () => {
  it.each([
    ['in-a-variable', judge, { value: 85.5 }],
    ['whole-in-a-variable', judge, { value: 85 }],
    ['in-the-document', withLiteral('85.5'), undefined],
    ['whole-in-the-document', withLiteral('85'), undefined],
  ])('written-as-a-number-%s-is-rejected-with-the-right-form', async (_name, query, variables) => {
    const { status, errors } = await (await apiOver({})).as(author).asks(query, variables);
    expect(status).toBe(422);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain('Write a decimal as a string, "85.5" and not 85.5');
  });

  it.each(['85.50', ' 85.5', '0.000000000001'])('reaches-the-service-unchanged-%j', async (value) => {
    const inputs: JudgeOutlookInput[] = [];
    const api = await apiOver({
      async judgeOutlook(_principal, input) {
        inputs.push(input);
        return refused({ code: 'MALFORMED_DECIMAL', path: ['expectedValue'], found: value });
      },
    });
    await api.as(author).asks(judge, { value });
    await api.as(author).asks(withLiteral(JSON.stringify(value)));
    expect(inputs.map(({ expectedValue }) => expectedValue)).toEqual([value, value]);
  });

  it.each([
    ['0.1', '0.1'],
    ['1e18', '1000000000000000000'],
    ['0.000000000001', '0.000000000001'],
    ['123456789012345678.123456789012', '123456789012345678.123456789012'],
    ['85.50', '85.5'],
  ])('of-%s-is-sent-at-full-precision-as-%s', async (stored, sent) => {
    const api = await apiOver({ judgeOutlook: async () => ({ ok: true, value: judged(stored) }) });
    const { data } = await api.as(author).asks(judge, { value: '1' });
    expect(data.outlookJudge.outlookJudgement.expectedValue).toBe(sent);
  });
});

it('an-instant-is-sent-in-utc', async () => {
  const api = await apiOver({ judgeOutlook: async () => ({ ok: true, value: judged('1') }) });
  const { data } = await api.as(author).asks(judge, { value: '1' });
  expect(data.outlookJudge.outlookJudgement.recordedAt).toBe('2018-01-31T09:15:30.500Z');
});

it('a-date-written-as-a-number-is-rejected', async () => {
  const { status, errors } = await (await apiOver({})).as(author).asks(
    `mutation { meetingSchedule(input: { council: "${cardiff}", committee: "scrutiny", heldOn: 20180314 }) {
       userErrors { code } } }`,
  );
  expect(status).toBe(422);
  expect(errors[0]?.message).toContain('Write a date as a string, year-month-day');
});
