import { beforeAll, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { nodeId } from '../../../server/graphql/api/node-id.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { ask as askDatabase } from '../../kit/database/sql.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

let app: TestApp;
let api: GraphqlApi;
let council: WorkingCouncil;

beforeAll(async () => {
  app = await openTestApp();
  api = await apiOver(app.services);
  await defineShared(app, measureInput('adoptions'), measureInput('other'));
  council = await councilAtWork(app, merton);
  await council.scorecard('monthly', ['adoptions', 'other']);
  await council.observe('adoptions', { '2018-M9': '12' });
});

interface Written {
  readonly id: string;
  readonly stableId: string;
  readonly state: string;
  readonly version: number;
}

interface Outcome {
  readonly narratives: readonly Written[] | null;
  readonly userErrors: readonly { code: string; path: readonly string[]; currentVersion: number | null }[];
}

async function change(
  mutation: string,
  who: Principal,
  narratives: readonly object[],
  of = merton,
): Promise<Outcome> {
  const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.as(who).asks(
    `mutation ($input: ${input}!) { ${mutation}(input: $input) {
       narratives { id stableId state version } userErrors { code path currentVersion } } }`,
    { input: { council: of, narratives } },
  );
  expect(errors).toEqual([]);
  return data[mutation];
}
let drafted = 0;
/** A draft like no other: a list may not hold one twice. */
const draft = (more: object = {}) => {
  drafted += 1;
  return {
    scorecard: 'monthly',
    measure: 'adoptions',
    period: '2018-M9',
    kind: 'COMMENTARY',
    text: { en: `Two orders, of ${drafted}.` },
    ...more,
  };
};
const write = async (...drafts: readonly object[]): Promise<readonly Written[]> =>
  (await change('narrativesWrite', council.author, drafts)).narratives ?? [];
const unknownId = nodeId({ type: 'Narrative', key: '00000000-0000-4000-8000-000000000000' });
const idsOf = (narratives: readonly Written[] | null) => (narratives ?? []).map(({ id }) => ({ id }));
const places = ({ userErrors }: Outcome) =>
  userErrors.map(({ code, path }) => `${code} at ${path.join('.')}`);
const statesIn = async () =>
  askDatabase<{ state: string }>(app.test.administrator, 'SELECT state FROM narrative ORDER BY recorded_at');

it('many-narratives-are-written-submitted-and-approved-in-three-requests-in-their-order', async () => {
  const drafts = await write(
    draft(),
    draft({ measure: 'other' }),
    draft({ measure: null, kind: 'OVERVIEW' }),
  );
  expect(drafts.map(({ state, version }) => [state, version])).toEqual(Array(3).fill(['DRAFT', 1]));
  const submitted = await change('narrativesSubmit', council.author, idsOf(drafts));
  const approved = await change('narrativesApprove', council.approver, idsOf(submitted.narratives));
  expect(approved.narratives).toMatchObject(Array(3).fill({ state: 'APPROVED', version: 3 }));
  expect(approved.narratives?.map(({ stableId }) => stableId)).toEqual(
    drafts.map(({ stableId }) => stableId),
  );
  const entries = await askDatabase<{ action: string; count: string }>(
    app.test.administrator,
    "SELECT action, count(*) FROM audit_entry WHERE action LIKE 'narratives%' GROUP BY action ORDER BY action",
  );
  expect(entries).toEqual([
    { action: 'narrativesApprove', count: '3' },
    { action: 'narrativesSubmit', count: '3' },
    { action: 'narrativesWrite', count: '3' },
  ]);
});

it('no-narrative-is-written-if-one-has-a-problem-and-each-problem-has-its-place', async () => {
  const before = await statesIn();
  const outcome = await change('narrativesWrite', council.author, [
    draft(),
    draft({ text: { en: ' ' } }),
    draft({ scorecard: 'unknown' }),
    draft({ replaces: unknownId }),
  ]);
  expect(outcome.narratives).toBeNull();
  expect(places(outcome)).toEqual([
    'REQUIRED at input.narratives.1.text.en',
    'NOT_FOUND at input.narratives.2.scorecard',
    'NOT_FOUND at input.narratives.3.replaces',
  ]);
  expect(await statesIn()).toEqual(before);
});

it('no-narrative-is-moved-if-one-has-a-problem', async () => {
  const [first, second, third] = await write(draft(), draft(), draft());
  const revised = await api.as(council.author).asks(
    `mutation { narrativeRevise(input: { council: "${merton}", id: "${second?.id}", text: { en: "Three." } }) {
       narrative { version } userErrors { code } } }`,
  );
  expect(revised.data.narrativeRevise.narrative).toEqual({ version: 2 });
  await change('narrativesSubmit', council.author, [{ id: third?.stableId }]);
  const outcome = await change('narrativesSubmit', council.author, [
    { id: first?.id },
    { id: second?.id },
    { id: second?.stableId, version: 1 },
    { id: third?.stableId },
    { id: first?.stableId },
    { id: unknownId },
  ]);
  expect(outcome.narratives).toBeNull();
  expect(places(outcome)).toEqual([
    'STALE at input.narratives.1.id',
    'DUPLICATE at input.narratives.2.id',
    'WRONG_STATE at input.narratives.3.id',
    'DUPLICATE at input.narratives.4.id',
    'NOT_FOUND at input.narratives.5.id',
  ]);
  expect(outcome.userErrors[0]?.currentVersion).toBe(2);
  const stale = await change('narrativesSubmit', council.author, [{ id: second?.stableId, version: 1 }]);
  expect(places(stale)).toEqual(['STALE at input.narratives.0.version']);
  const states = await change('narrativesSubmit', council.author, [{ id: first?.id }]);
  expect(states.narratives).toMatchObject([{ state: 'SUBMITTED' }]);
});

it('an-empty-list-and-one-that-is-too-long-are-refused', async () => {
  const ids = (count: number) => Array.from({ length: count }, (_, version) => ({ id: unknownId, version }));
  expect(places(await change('narrativesSubmit', council.author, []))).toEqual([
    'REQUIRED at input.narratives',
  ]);
  expect(places(await change('narrativesSubmit', council.author, ids(501)))).toEqual([
    'OUT_OF_RANGE at input.narratives',
  ]);
});

it('an-approver-approves-nothing-if-one-of-the-narratives-is-their-own', async () => {
  const both = await app.as(merton, 'AUTHOR', 'APPROVER');
  const [own] = (await change('narrativesWrite', both, [draft()])).narratives ?? [];
  const [other] = await write(draft());
  const submitted = await change('narrativesSubmit', council.author, [{ id: own?.id }, { id: other?.id }]);
  const refused = await change('narrativesApprove', both, idsOf(submitted.narratives));
  expect([refused.narratives, places(refused)]).toEqual([null, ['SAME_PERSON at input.narratives.0.id']]);
  const returned = await change(
    'narrativesReturn',
    both,
    idsOf(submitted.narratives).map((key) => ({ ...key, reason: { en: 'Say why.' } })),
  );
  expect(returned.narratives).toMatchObject([{ state: 'DRAFT' }, { state: 'DRAFT' }]);
  const blank = await change('narrativesReturn', both, [{ id: own?.stableId, reason: { en: ' ' } }]);
  expect(places(blank)).toEqual([
    'REQUIRED at input.narratives.0.reason.en',
    'WRONG_STATE at input.narratives.0.id',
  ]);
});

it('approving-many-narratives-of-one-report-reads-the-report-once', async () => {
  const submit = async (count: number) => {
    const drafts = await write(...Array.from({ length: count }, () => draft()));
    return idsOf((await change('narrativesSubmit', council.author, idsOf(drafts))).narratives);
  };
  const approve = async (count: number) => {
    const keys = await submit(count);
    const { count: statements } = await countStatements(() =>
      change('narrativesApprove', council.approver, keys),
    );
    return statements;
  };
  expect(await approve(5)).toBe(await approve(1));
});

it("a-council-cannot-move-another-council's-narratives", async () => {
  const [narrative] = await write(draft());
  await councilAtWork(app, rotherham);
  const stranger = await app.as(rotherham, 'AUTHOR');
  const theirs = await change('narrativesSubmit', stranger, [{ id: narrative?.id }], rotherham);
  expect(places(theirs)).toEqual(['NOT_FOUND at input.narratives.0.id']);
});

it('a-revision-with-a-stable-identifier-names-the-version-that-was-read', async () => {
  const [narrative] = await write(draft());
  const revise = async (version: string) =>
    (
      await api.as(council.author).asks(
        `mutation { narrativeRevise(input: { council: "${merton}", id: "${narrative?.stableId}", ${version}
           text: { en: "Three." } }) { narrative { version } userErrors { code path } } }`,
      )
    ).data.narrativeRevise;
  expect(await revise('')).toMatchObject({ userErrors: [{ code: 'REQUIRED', path: ['input', 'version'] }] });
  expect(await revise('version: 7,')).toMatchObject({ userErrors: [{ code: 'STALE' }] });
  expect(await revise('version: 1,')).toEqual({ narrative: { version: 2 }, userErrors: [] });
});

it('a-narrative-that-replaces-a-published-one-leads-to-it', async () => {
  const { author, approver } = council;
  const [first] = await write(draft({ period: '2018-M7' }));
  const submitted = await change('narrativesSubmit', author, [{ id: first?.id }]);
  await change('narrativesApprove', approver, idsOf(submitted.narratives));
  await askDatabase(
    app.test.administrator,
    "UPDATE narrative SET state = 'PUBLISHED', version = 4 WHERE period_code = '2018-M7'",
  );
  const second = accepted(
    await app.services.writeNarratives(author, {
      council: merton,
      narratives: [
        {
          ...{ scorecard: 'monthly', measure: 'adoptions', period: '2018-M7', kind: 'COMMENTARY' },
          text: { en: 'Three.', cy: null },
          replaces: {
            id:
              (
                await askDatabase<{ id: string }>(
                  app.test.administrator,
                  "SELECT id FROM narrative WHERE period_code = '2018-M7'",
                )
              )[0]?.id ?? '',
          },
        },
      ],
    }),
  );
  expect(second[0]?.replaces).not.toBeNull();
  const { data } = await api.as(author).asks(
    `{ narratives(council: "${merton}", filter: { periods: ["2018-M7"] }) {
         nodes { replaces { state stableId } } } }`,
  );
  expect(data.narratives.nodes.map(({ replaces }: { replaces: object | null }) => replaces)).toEqual([
    null,
    { state: 'PUBLISHED', stableId: first?.stableId },
  ]);
});
