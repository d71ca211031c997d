import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

let api: GraphqlApi;
let council: WorkingCouncil;
let neighbour: WorkingCouncil;

const caveat = { en: 'Two are in custody.', cy: 'Mae dau yn y ddalfa.' };
const explanation = { en: 'Recorded from next year.', cy: null };

beforeAll(async () => {
  const app = await openTestApp();
  api = await apiOver(app.services);
  council = await councilAtWork(app, merton);
  neighbour = await councilAtWork(app, rotherham);
  for (const code of ['visits', 'adoptions']) {
    await council.measure(code, { unit: 'NUMBER', multiplier: 1, accumulation: 'IN_PERIOD' });
  }
  await council.scorecard('quarterly', ['adoptions']);
  await council.observe('adoptions', { '2018-M4': '1', '2018-M5': '2', '2018-M6': '3' });
  await council.observe('visits', {
    '2018-M5': { value: '80', caveat, status: 'PROVISIONAL' },
    '2018-M6': { absence: { reason: 'NOT_CAPTURED', explanation } },
  });
});

const asks = async (query: string, who: Principal = council.member) => {
  const { data, errors } = await api.as(who).asks(query);
  return { data, errors };
};

interface Listed {
  readonly measure: { readonly code: string };
  readonly period: { readonly code: string };
}

const listed = async (args: string): Promise<readonly string[]> => {
  const { data } = await asks(
    `{ observations(council: "${merton}"${args}) { nodes { measure { code } period { code } } } }`,
  );
  return data.observations.nodes.map(({ measure, period }: Listed) => `${measure.code} ${period.code}`);
};

describe('the figures of a council', () => {
  it.each([
    ['a measure', 'measures: ["visits"]', ['visits 2018-M6', 'visits 2018-M5']],
    ['a status', 'status: PROVISIONAL', ['visits 2018-M5']],
    ['a period', 'periods: ["2018-M4"]', ['adoptions 2018-M4']],
    ['days, both included', 'from: "2018-04-01", until: "2018-04-30"', ['adoptions 2018-M4']],
  ])('are filtered to %s', async (_, filter, expected) => {
    expect(await listed(`, filter: { ${filter} }`)).toEqual(expected);
  });

  it('are those of all measures, ordered by period or time in both directions, and read backwards', async () => {
    for (const field of ['PERIOD', 'RECORDED']) {
      const order = (direction: string) => `, orderBy: { field: ${field}, direction: ${direction} }`;
      const all = await listed(order('DESC'));
      expect(all).toHaveLength(5);
      expect(await listed(order('ASC'))).toEqual([...all].reverse());
      expect(await listed(`${order('DESC')}, last: 2`)).toEqual(all.slice(-2));
    }
    expect((await listed(', first: 2')).map((each) => each.split(' ')[1])).toEqual(['2018-M6', '2018-M6']);
  });

  it('have caveats and explanations in both languages', async () => {
    const { data } = await asks(
      `{ observations(council: "${merton}", filter: { measures: ["visits"] }) {
        nodes { caveat { en cy } figure { ... on Absence { explanation { en cy } } } } } }`,
    );
    expect(data.observations.nodes).toEqual([
      { caveat: null, figure: { explanation } },
      { caveat, figure: {} },
    ]);
  });
});

describe('the identifier of a figure', () => {
  const read = async (id: string, who: Principal = council.member) =>
    (
      await asks(
        `{ node(id: "${id}") { id ... on Observation { version rolledUpFrom { code } council { gssCode } } } }`,
        who,
      )
    ).data.node;
  const ofVisits = `{ observations(council: "${merton}", filter: { measures: ["visits"] }, last: 1) { nodes { id } } }`;

  it('names one version, which is still read after a correction', async () => {
    const [{ id }] = (await asks(ofVisits)).data.observations.nodes;
    await council.observe('visits', { '2018-M5': { value: '81' } });
    const [{ id: corrected }] = (await asks(ofVisits)).data.observations.nodes;
    expect(corrected).not.toBe(id);
    const facts = { rolledUpFrom: [], council: { gssCode: merton } };
    expect(await read(id)).toEqual({ id, version: 1, ...facts });
    expect(await read(corrected)).toEqual({ id: corrected, version: 2, ...facts });
    expect(await read(id, neighbour.member)).toBeNull();
  });

  it('reads a figure that was rolled up, until one of its parts is corrected', async () => {
    const report = `{ scorecard(council: "${merton}", code: "quarterly") { report(of: { period: "201819-FYQ1" }) {
      lines { observation { id rolledUpFrom { code } } } } } }`;
    const [{ observation }] = (await asks(report)).data.scorecard.report.lines;
    expect(observation.rolledUpFrom.map(({ code }: { code: string }) => code)).toEqual([
      '2018-M4',
      '2018-M5',
      '2018-M6',
    ]);
    expect(await read(observation.id)).toMatchObject(observation);
    await council.observe('adoptions', { '2018-M4': '2' });
    expect(await read(observation.id)).toBeNull();
  });

  it('that is stable reads the current version, entered or rolled up from parts', async () => {
    const facts = `id ... on Observation { stableId version figure { ... on Value { display } }
      rolledUpFrom { code } }`;
    const stable = async (id: string, who?: Principal) =>
      (await asks(`{ node(id: "${id}") { ${facts} } }`, who)).data.node;
    const entered = `{ observations(council: "${merton}", filter: { measures: ["visits"] }, last: 1) {
      nodes { ${facts} } } }`;
    const [before] = (await asks(entered)).data.observations.nodes;
    await council.observe('visits', { '2018-M5': { value: '82' } });
    const [after] = (await asks(entered)).data.observations.nodes;
    expect(after).toMatchObject({ stableId: before.stableId, version: before.version + 1 });
    expect(await stable(before.stableId)).toEqual(after);
    expect(await stable(before.stableId, neighbour.member)).toBeNull();

    const report = `{ scorecard(council: "${merton}", code: "quarterly") {
      report(of: { period: "201819-FYQ1" }) { lines { observation { ${facts} } } } } }`;
    const [{ observation }] = (await asks(report)).data.scorecard.report.lines;
    expect(observation.rolledUpFrom).toHaveLength(3);
    await council.observe('adoptions', { '2018-M4': '5' });
    const corrected = await stable(observation.stableId);
    expect(corrected).toMatchObject({ stableId: observation.stableId, figure: { display: '10.0' } });
    expect(corrected.id).not.toBe(observation.id);
  });
});
