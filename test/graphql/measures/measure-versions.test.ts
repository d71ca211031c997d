import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import { merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

let app: TestApp;
let api: GraphqlApi;
let council: WorkingCouncil;
let neighbour: WorkingCouncil;

const asks = (who: Principal, query: string) => api.as(who).asks(query);

describe('the versions of a measure', () => {
  const versions = (args = '') =>
    `versions${args} { totalCount nodes { id stableId version decimalPlaces recordedAt } pageInfo { endCursor } }`;

  beforeAll(async () => {
    app = await openTestApp();
    api = await apiOver(app.services);
    council = await councilAtWork(app, merton);
    neighbour = await councilAtWork(app, rotherham);
    await defineShared(app, measureInput('visits'));
    for (const decimalPlaces of [1, 2, 3]) {
      const version = decimalPlaces === 1 ? null : decimalPlaces - 1;
      const shared = measureInput('shared-history', { decimalPlaces, version });
      await app.services.defineMeasure(operator, shared);
      const own = { ...measureInput('own-history', { decimalPlaces, version }), council: merton };
      await app.services.defineMeasure(council.administrator, own);
    }
  });

  it.each([
    ['a measure of the catalogue', 'code: "shared-history"', 'neighbour'],
    ['a measure of a council', `code: "own-history", council: "${merton}"`, 'member'],
  ])('are read latest first, page by page, of %s', async (_, which, who) => {
    const caller = who === 'member' ? council.member : neighbour.member;
    const { data } = await asks(caller, `{ measure(${which}) { id stableId ${versions('(first: 2)')} } }`);
    const { id, stableId, versions: page } = data.measure;
    const stood = (version: number) => ({
      ...{ id: expect.any(String), stableId, version, decimalPlaces: version },
      recordedAt: expect.stringMatching(/Z$/),
    });
    expect([page.totalCount, page.nodes]).toEqual([3, [stood(3), stood(2)]]);
    expect(page.nodes[0].id).toBe(id);
    const after = `(first: 2, after: "${page.pageInfo.endCursor}")`;
    const rest = await asks(caller, `{ measure(${which}) { ${versions(after)} } }`);
    expect(rest.data.measure.versions.nodes).toEqual([stood(1)]);
  });

  it('are the same, whichever version is asked', async () => {
    const question = `{ measure(code: "own-history", council: "${merton}") { ${versions()} } }`;
    const { nodes } = (await asks(council.member, question)).data.measure.versions;
    const first = `{ node(id: "${nodes[2].id}") { ... on Measure { version ${versions()} } } }`;
    const { data } = await asks(council.member, first);
    expect([data.node.version, data.node.versions.nodes]).toEqual([1, nodes]);
  });

  it('are read in as many statements for two measures as for one', async () => {
    const question = (codes: string) =>
      `{ measures(council: "${merton}", filter: { codes: [${codes}], local: false }) { nodes { ${versions()} } } }`;
    const [one, two] = [
      await countStatements(() => asks(council.member, question('"visits"'))),
      await countStatements(() => asks(council.member, question('"visits", "shared-history"'))),
    ];
    expect(two.result.data.measures.nodes).toHaveLength(2);
    expect(two.count).toBe(one.count);
  });
});
