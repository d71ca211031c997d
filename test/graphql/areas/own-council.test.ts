import { expect, it } from 'vitest';
import type { CouncilRecord } from '../../../server/persistence/areas/area-store.js';
import type { MeasureRecord } from '../../../server/persistence/measures/measure-store.js';
import { measureInput } from '../../kit/councils/measures.js';
import { apiOver } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const merton = 'E09000024';
const member = somebody(merton, 'MEMBER');

const record = (code: string, councilId: string | null): MeasureRecord => ({
  ...measureInput(code),
  multiplier: 100,
  id: code,
  councilId,
  numeratorLabel: null,
  denominatorLabel: null,
  minimumDenominator: null,
  minimumValue: null,
  maximumValue: null,
  dueWithin: 0,
  source: null,
  owner: null,
  topic: null,
  shortName: null,
  version: 1,
  recordedAt: null,
});

const council = (gssCode: string, councilId: string): CouncilRecord => ({
  gssCode,
  bodyId: '11111111-1111-4111-8111-111111111111',
  laCode: '315',
  name: { en: 'Merton', cy: null },
  region: null,
  nation: {
    gssCode: 'E92000001',
    bodyId: '22222222-2222-4222-8222-222222222222',
    name: { en: 'England', cy: null },
    level: 'NATION',
  },
  councilId,
  type: 'LONDON_BOROUGH',
  openedOn: null,
  closedOn: null,
  codes: [],
  predecessors: [],
  successors: [],
});

it('the-owner-of-local-measures-is-read-once-for-any-number-of-measures', async () => {
  const councilId = member.memberships[0]?.councilId ?? '';
  const lookups: string[] = [];
  const api = await apiOver({
    findMeasures: async () => ({
      nodes: [
        record('7a', councilId),
        record('7b', councilId),
        record('8', null),
        record('9', 'another tenant'),
      ].map((node) => ({
        node,
        key: [node.code, node.id],
      })),
      hasNextPage: false,
      hasPreviousPage: false,
    }),
    async readCouncils(_principal, by, keys) {
      lookups.push([by, ...keys].join(' '));
      return keys.map(() => council(merton, councilId));
    },
  });
  const { data } = await api
    .as(member)
    .asks('{ measures { nodes { code council { gssCode subscribes } } } }');
  expect(data.measures.nodes).toEqual([
    { code: '7a', council: { gssCode: merton, subscribes: true } },
    { code: '7b', council: { gssCode: merton, subscribes: true } },
    { code: '8', council: null },
    { code: '9', council: null },
  ]);
  expect(lookups).toEqual([`TENANT ${councilId}`]);
});
