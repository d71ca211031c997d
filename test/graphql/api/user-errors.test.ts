import { describe, expect, it } from 'vitest';
import { ok, refused } from '../../../server/domain/values/problem.js';
import type { SubmitObservationsInput } from '../../../server/services/observations/submit-observations.js';
import { apiOver } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const merton = 'E09000024';
const officer = somebody(merton, 'DATA_OFFICER');

const measureDefine = `mutation ($input: MeasureDefineInput!) { measureDefine(input: $input) {
  measure { code } userErrors { code message path currentVersion }
} }`;
const measure = {
  code: '7a',
  title: { en: 'Placement stability' },
  definition: { en: 'Three or more placements in the year' },
  unit: 'PERCENT',
  decimalPlaces: 1,
  polarity: 'LOW_IS_GOOD',
  accumulation: 'CUMULATIVE_YTD',
  yearType: 'FINANCIAL',
  frequency: 'MONTHLY',
};

const observationsSubmit = `mutation ($input: ObservationsSubmitInput!) { observationsSubmit(input: $input) {
  outcome stored revised unchanged refused observations { version } userErrors { code path message }
} }`;

describe('an error in an input', () => {
  it('has-its-code-message-and-path', async () => {
    const api = await apiOver({
      defineMeasure: async () => refused({ code: 'MALFORMED_DECIMAL', path: ['minimumValue'], found: '8,5' }),
    });
    const { status, data, errors } = await api.as(officer).asks(measureDefine, { input: measure });
    expect([status, errors]).toEqual([200, []]);
    expect(data.measureDefine).toEqual({
      measure: null,
      userErrors: [
        {
          code: 'MALFORMED_DECIMAL',
          message: expect.stringContaining("'8,5' is not a decimal number."),
          path: ['input', 'minimumValue'],
          currentVersion: null,
        },
      ],
    });
  });

  it('has-the-current-version-after-a-concurrent-write', async () => {
    const api = await apiOver({
      defineMeasure: async () => refused({ code: 'STALE', path: ['version'], currentVersion: 4 }),
    });
    const { data } = await api.as(officer).asks(measureDefine, { input: { ...measure, version: 3 } });
    expect(data.measureDefine.userErrors).toMatchObject([
      { code: 'STALE', path: ['input', 'version'], currentVersion: 4 },
    ]);
  });

  it('is-reported-for-every-invalid-row', async () => {
    const api = await apiOver({
      submitObservations: async () => ({
        outcome: 'REFUSED',
        stored: 0,
        revised: 0,
        unchanged: 0,
        refused: 2,
        observations: [],
        problems: [
          { code: 'MALFORMED_DECIMAL', path: ['rows', 3, 'value'], found: '8,5' },
          { code: 'DUPLICATE', path: ['rows', 12], what: 'measure and period', first: ['rows', 3] },
        ],
      }),
    });
    const { data } = await api
      .as(officer)
      .asks(observationsSubmit, { input: { council: merton, rows: [{ measure: '7a', period: '2017-M1' }] } });
    expect(data.observationsSubmit).toMatchObject({
      outcome: 'REFUSED',
      refused: 2,
      observations: [],
      userErrors: [
        { code: 'MALFORMED_DECIMAL', path: ['input', 'rows', '3', 'value'] },
        {
          code: 'DUPLICATE',
          path: ['input', 'rows', '12'],
          message: 'This measure and period is given twice; the first is at rows[3]. Keep one of them.',
        },
      ],
    });
  });
});

describe('an input', () => {
  it('gets-the-defaults-of-the-schema', async () => {
    const inputs: SubmitObservationsInput[] = [];
    const api = await apiOver({
      async submitObservations(_principal, input) {
        inputs.push(input);
        const counts = { stored: 1, revised: 0, unchanged: 0, refused: 0 };
        return { outcome: 'STORED', ...counts, observations: [], problems: [] };
      },
    });
    await api.as(officer).asks(observationsSubmit, {
      input: { council: merton, rows: [{ measure: '7a', period: '2017-M1', value: '5' }] },
    });
    expect(JSON.parse(JSON.stringify(inputs))).toEqual([
      {
        council: merton,
        partial: false,
        lowersStatus: false,
        rows: [{ measure: '7a', period: '2017-M1', value: '5', status: 'PROVISIONAL', flags: [] }],
      },
    ]);
  });

  it('must-give-a-target-in-exactly-one-form', async () => {
    const api = await apiOver({});
    const aim = { point: { value: '20' }, none: true };
    const { status, errors } = await api
      .as(officer)
      .asks('mutation ($input: TargetsSetInput!) { targetsSet(input: $input) { userErrors { code } } }', {
        input: {
          council: merton,
          targets: [{ measure: '7a', period: '201718-FY', kind: 'LOCAL', state: 'CONFIRMED', aim }],
        },
      });
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ message: expect.stringContaining('Exactly one key must be specified') }]);
  });
});

it('a-successful-mutation-returns-its-result-without-user-errors', async () => {
  const api = await apiOver({
    scheduleMeeting: async (_principal, { heldOn }) =>
      ok({ id: '1', councilId: '', committeeId: '', heldOn, note: null }),
  });
  const { data } = await api.as(somebody(merton, 'COUNCIL_ADMINISTRATOR')).asks(
    `mutation { meetingSchedule(input: { council: "${merton}", committee: "scrutiny", heldOn: "2018-03-14" }) {
       meeting { heldOn note { en } } userErrors { code } } }`,
  );
  expect(data.meetingSchedule).toEqual({ meeting: { heldOn: '2018-03-14', note: null }, userErrors: [] });
});
