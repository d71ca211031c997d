import { beforeAll, describe, expect, it } from 'vitest';
import { cardiff, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { type Answered, apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

let app: TestApp;
let council: WorkingCouncil;
let api: GraphqlApi;

beforeAll(async () => {
  app = await openTestApp();
  council = await councilAtWork(app, rotherham);
  api = await apiOver(app.services);
  await council.measure('suitable');
  await council.measure('visits', {
    unit: 'NUMBER',
    decimalPlaces: 0,
    multiplier: 1,
    minimumDenominator: '3',
  });
  await council.measure('later');
  await council.scorecard('parenting', [
    { reference: '7a', measure: 'suitable', theme: { en: 'Leaving care', cy: 'Gadael gofal' } },
    'visits',
    'later',
  ]);
  await council.target('suitable', '201617-FY', '97.8', {
    aim: { point: { value: '97.8', tolerance: '2' } },
    rationale: { basis: { en: 'Last year', cy: 'Y llynedd' }, setBy: 'The board' },
  });
  await council.target('suitable', '201617-FY', '80', {
    standard: 'National minimum standard',
    kind: 'NATIONAL',
  });
  await council.observe('suitable', {
    '2016-M10': '94',
    '2016-M11': '95',
    '2016-M12': '97.1',
    '2017-M1': { numerator: '477', denominator: '500' },
  });
  await council.observe('visits', {
    '2017-M1': { absence: { reason: 'NOT_CAPTURED', system: 'Mosaic', expectedOn: '2017-04-01' } },
  });
});

const lines = async (fields: string): Promise<Answered> =>
  api.as(council.member).asks(
    `{ scorecard(council: "${rotherham}", code: "parenting") {
        report(of: { period: "2017-M1" }) { lines { ${fields} } } } }`,
  );

const firstLine = async (fields: string) => {
  const { data, errors } = await lines(fields);
  expect(errors).toEqual([]);
  return data.scorecard.report.lines[0];
};

describe('a line of a scorecard', () => {
  it('gives-the-figure-at-full-precision-and-as-displayed', async () => {
    const line = await firstLine(
      'reference theme { cy } observation { status version figure { __typename ... on Value { value display numerator denominator } } }',
    );
    expect(line).toEqual({
      reference: '7a',
      theme: { cy: 'Gadael gofal' },
      observation: {
        status: 'FINAL',
        version: 1,
        figure: {
          __typename: 'Value',
          value: '95.4',
          display: '95.4 %',
          numerator: '477',
          denominator: '500',
        },
      },
    });
  });

  it('explains-its-rating-in-both-languages-with-the-rule', async () => {
    const line = await firstLine('rating { rag reason rule ruleVersion explanation { en cy } }');
    expect(line.rating).toEqual({
      rag: 'RED',
      reason: null,
      rule: 'STANDARD',
      ruleVersion: 'standard-1',
      explanation: {
        en: '95.4 % is below the target of 97.8 % by more than the tolerance of 2.',
        cy: expect.stringContaining('95.4 %'),
      },
    });
    expect(line.rating.explanation.cy).not.toBe(line.rating.explanation.en);
  });

  it('rates-each-standard-with-the-target-first', async () => {
    const line = await firstLine(
      `standards { rating { rag } target { standard kind state description { en } rationale { basis { cy } setBy }
         aim { ... on PointTarget { value tolerance toleranceKind } } period { code } } }`,
    );
    expect(line.standards).toEqual([
      {
        rating: { rag: 'RED' },
        target: {
          standard: 'Target',
          kind: 'LOCAL',
          state: 'CONFIRMED',
          description: { en: '97.8 %, tolerance 2' },
          rationale: { basis: { cy: 'Y llynedd' }, setBy: 'The board' },
          aim: { value: '97.8', tolerance: '2', toleranceKind: 'ABSOLUTE' },
          period: { code: '201617-FY' },
        },
      },
      {
        rating: { rag: 'GREEN' },
        target: expect.objectContaining({ standard: 'National minimum standard', rationale: null }),
      },
    ]);
  });

  it('gives-the-direction-of-travel-and-its-basis', async () => {
    const line = await firstLine(
      `direction { arrow judgement rag basis change reason explanation { en } deadBand { amount kind }
         comparedWith { period { code label { en } endsOn } figure { ... on Value { value } } } }`,
    );
    expect(line.direction).toEqual({
      arrow: 'DOWN',
      judgement: 'WORSENING',
      rag: 'RED',
      basis: 'PREVIOUS_PERIOD',
      change: '-1.7',
      reason: null,
      explanation: { en: 'Down from 97.1 % (December 2016) to 95.4 %: worsening.' },
      deadBand: { amount: '0', kind: 'ABSOLUTE' },
      comparedWith: [
        {
          period: { code: '2016-M12', label: { en: 'December 2016' }, endsOn: '2016-12-31' },
          figure: { value: '97.1' },
        },
      ],
    });
  });

  it('gives-the-requested-number-of-earlier-periods', async () => {
    const line = await firstLine(
      'previousPeriods(last: 2) { period { code } } all: previousPeriods { period { code } } previousYearEnd { version }',
    );
    expect(line.previousPeriods).toEqual([
      { period: { code: '2016-M12' } },
      { period: { code: '2016-M11' } },
    ]);
    expect(line.all).toHaveLength(3);
    expect(line.previousYearEnd).toBeNull();
  });

  it.each([0, 101])('rejects-a-request-for-%i-earlier-periods', async (last) => {
    const { data, errors } = await lines(`previousPeriods(last: ${last}) { version }`);
    expect(data.scorecard.report).toBeNull();
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'last' } });
  });

  it('gives-the-reason-for-a-missing-comparison', async () => {
    const line = await firstLine(
      'neighboursAverage { ... on NotCompared { reason explanation { en cy } used missing { reason } } }',
    );
    expect(line.neighboursAverage).toEqual({
      reason: 'NO_GROUP',
      explanation: {
        en: 'Not compared: no statistical neighbours are known for this council.',
        cy: expect.stringMatching(/^Heb ei gymharu/),
      },
      used: null,
      missing: [],
    });
  });

  it('gives-the-outlook-separately-from-the-rating', async () => {
    const { author } = council;
    const judged = await api.as(author).asks(
      `mutation { outlookJudge(input: { council: "${rotherham}", measure: "suitable", period: "2017-M1",
         outlook: UNLIKELY, expectedValue: "96", reason: { en: "Two moves are planned." }, judgedBy: "Head of service" }) {
         outlookJudgement { outlook expectedValue version } userErrors { code } } }`,
    );
    expect(judged.data.outlookJudge).toEqual({
      outlookJudgement: { outlook: 'UNLIKELY', expectedValue: '96', version: 1 },
      userErrors: [],
    });
    const line = await firstLine(
      `outlook { judgement { outlook reason { en cy } } projection { __typename
         ... on Projection { outlook rag projected low high gapToTarget runRate requiredRunRate method } } }`,
    );
    expect(line.outlook.judgement).toEqual({
      outlook: 'UNLIKELY',
      reason: { en: 'Two moves are planned.', cy: null },
    });
    expect(line.outlook.projection).toMatchObject({
      __typename: 'Projection',
      method: 'LEAST_SQUARES',
      gapToTarget: '2.4',
    });
    expect(line.outlook.projection.low).toMatch(/^\d+\.\d{1,12}$/);
  });

  it('gives-the-reason-for-an-absent-figure', async () => {
    const { data } = await lines(
      'observation { figure { ... on Absence { reason symbol system expectedOn } } } rating { rag reason explanation { en } }',
    );
    expect(data.scorecard.report.lines[1]).toEqual({
      observation: {
        figure: { reason: 'NOT_CAPTURED', symbol: 'x', system: 'Mosaic', expectedOn: '2017-04-01' },
      },
      rating: {
        rag: 'NOT_RATED',
        reason: 'NO_TARGET',
        explanation: { en: expect.stringContaining('Not rated') },
      },
    });
    expect(data.scorecard.report.lines[2].observation).toBeNull();
  });
});

describe('a scorecard', () => {
  const ask = (of: string, gssCode = rotherham) =>
    `{ scorecard(council: "${gssCode}", code: "parenting") { report(of: { period: "2017-M1" }) { ${of} } } }`;

  it('counts-its-ratings-directions-and-completeness', async () => {
    const { data } = await api.as(council.member).asks(
      ask(`edition { lineCount } scorecard { committee { code } }
        summary { rag { red amber green notRated total } direction { red notRated total } completeness { reported absent missing total } }
        exceptions { red { reference } redAndWorsening { reference } unreportable { reference } missing { reference } }`),
    );
    expect(data.scorecard.report).toEqual({
      edition: { lineCount: 3 },
      scorecard: { committee: { code: 'scrutiny' } },
      summary: {
        rag: { red: 1, amber: 0, green: 0, notRated: 2, total: 3 },
        direction: { red: 1, notRated: 2, total: 3 },
        completeness: { reported: 1, absent: 1, missing: 1, total: 3 },
      },
      exceptions: {
        red: [{ reference: '7a' }],
        redAndWorsening: [{ reference: '7a' }],
        unreportable: [{ reference: '2' }],
        missing: [{ reference: '3' }],
      },
    });
  });

  it('is-null-for-a-caller-of-another-council', async () => {
    const stranger = await app.as(cardiff, 'MEMBER');
    const { data, errors } = await api.as(stranger).asks(ask('period { code }'));
    expect([data.scorecard, errors]).toEqual([null, []]);
    const other = await api.as(council.member).asks(ask('period { code }', cardiff));
    expect(other.data.scorecard).toBeNull();
  });

  it('needs-a-key', async () => {
    const { data, errors } = await api.asAnybody.asks(ask('period { code }'));
    expect(data.scorecard).toBeNull();
    expect(errors).toMatchObject([{ path: ['scorecard'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

it('a-narrative-is-written-and-approved-by-two-people', async () => {
  const { author, approver, member } = council;
  const draft = await api.as(author).asks(
    `mutation { narrativesWrite(input: { council: "${rotherham}", narratives: [{ scorecard: "parenting", period: "2017-M1",
       kind: ACTION, text: { en: "Review every placement." },
       action: { owner: "Head of service", dueOn: "2017-03-31", rag: AMBER } }] }) {
       narratives { stableId state } userErrors { code path } } }`,
  );
  const [{ stableId }] = draft.data.narrativesWrite.narratives;
  const move = (verb: string) =>
    `mutation { ${verb}(input: { council: "${rotherham}", narratives: [{ id: "${stableId}" }] }) {
       narratives { state approver } userErrors { code } } }`;
  const early = await api.as(approver).asks(move('narrativesApprove'));
  expect(early.data.narrativesApprove).toEqual({ narratives: null, userErrors: [{ code: 'WRONG_STATE' }] });
  await api.as(author).asks(move('narrativesSubmit'));
  const forbidden = await api.as(author).asks(move('narrativesApprove'));
  expect(forbidden.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const approved = await api.as(approver).asks(move('narrativesApprove'));
  expect(approved.data.narrativesApprove.narratives).toEqual([
    { state: 'APPROVED', approver: approver.name },
  ]);

  const { data } = await api.as(member).asks(
    `{ scorecard(council: "${rotherham}", code: "parenting") { report(of: { period: "2017-M1" }) {
       narratives { kind measure { code } action { owner dueOn rag } } } } }`,
  );
  expect(data.scorecard.report.narratives).toEqual([
    {
      kind: 'ACTION',
      measure: null,
      action: { owner: 'Head of service', dueOn: '2017-03-31', rag: 'AMBER' },
    },
  ]);
});
