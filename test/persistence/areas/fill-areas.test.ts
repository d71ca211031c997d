import { expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import { migrate } from '../../../server/persistence/migrate.js';
import { accepted, openTestApp, problemsOf } from '../../kit/councils/councils.js';

const app = await openTestApp();
const { services, test } = app;

const storedAreas = () =>
  inSession(test.administrator, async (client) => {
    const areas = await client.query('SELECT area.*, xmin::text FROM area ORDER BY gss_code');
    return areas.rows;
  });

it('fills the areas once: a second migration writes nothing', async () => {
  await migrate(test.owner);
  const before = await storedAreas();
  await migrate(test.owner);
  expect(await storedAreas()).toEqual(before);
  expect(before).toHaveLength(2 + 11 + 153 + 22 + 15);
});

it('gives the predecessors and successors of a council', async () => {
  expect(await services.findCouncil(operator, 'E06000058')).toMatchObject({
    laCode: '839',
    type: 'UNITARY',
    openedOn: '2019-04-01',
    closedOn: null,
    predecessors: [
      { gssCode: 'E06000028', on: '2019-04-01' },
      { gssCode: 'E06000029', on: '2019-04-01' },
      { gssCode: 'E10000009', on: '2019-04-01' },
    ],
    successors: [],
  });
  expect(await services.findCouncil(operator, 'E10000027')).toMatchObject({
    laCode: '933',
    closedOn: '2023-04-01',
    successors: [{ gssCode: 'E06000066', on: '2023-04-01' }],
  });
});

const northYorkshire = (gssCode: string) => ({
  areas: [
    {
      gssCode,
      laCode: '815',
      name: { en: 'North Yorkshire', cy: null },
      level: 'COUNCIL' as const,
      region: 'E12000003',
      nation: 'E92000001',
    },
  ],
});

it('allows a closed council the DfE number of its successor, and no third area', async () => {
  accepted(await services.defineAreas(operator, northYorkshire('E10000023')));
  expect((await services.findCouncil(operator, 'E10000023'))?.closedOn).toBe('2023-04-01');
  const problems = problemsOf(await services.defineAreas(operator, northYorkshire('E06000099')));
  expect(problems).toMatchObject([{ code: 'ALREADY_EXISTS', path: ['areas', 0, 'laCode'] }]);
});
