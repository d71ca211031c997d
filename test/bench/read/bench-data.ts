import pg from 'pg';
import { authoriseCataloguer } from '../../../server/access/policy.js';
import { operator, type Principal } from '../../../server/access/principal.js';
import type { Result } from '../../../server/domain/values/problem.js';
import { type Database, openDatabase } from '../../../server/persistence/database.js';
import type { EmbeddedPostgres } from '../../../server/persistence/embedded/embedded-postgres.js';
import { migrate } from '../../../server/persistence/migrate.js';
import { projectComparisons } from '../../../server/services/comparisons/project-comparisons.js';
import { openServices, type Services } from '../../../server/services/services.js';
import { setOneTarget } from '../../kit/councils/targets.js';

/** Cheshire East, which has ten neighbours and a region. */
export const council = 'E06000049';
const lineCount = 43;
export const periods = Array.from({ length: 20 }, (_, index) => `${2006 + index}-RY`);
export const lastPeriod = periods.at(-1) ?? '';
const measureCode = (index: number): string => `M${index}`;
export const trendMeasures = Array.from({ length: 20 }, (_, index) => measureCode(index));

function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems));
}

const english = (en: string) => ({ en, cy: null });

/** Fills an empty database, and returns the API key of a member of the council. */
export async function fill({ owner, administrator }: EmbeddedPostgres): Promise<string> {
  await migrate(owner);
  const database = await openDatabase(owner, { poolSize: 4, statementTimeout: 60_000 });
  const client = new pg.Client({ ...administrator, database: owner.database });
  await client.connect();
  try {
    const key = await defineScorecard(database);
    await enterFigures(client);
    await project(database);
    await client.query('VACUUM ANALYZE');
    return key;
  } finally {
    await client.end();
    await database.close();
  }
}

async function defineScorecard(database: Database): Promise<string> {
  const services = openServices(database, () => new Date());
  const { councilId } = accepted(await services.subscribeCouncil(operator, { gssCode: council }));
  const administrator: Principal = {
    ...operator,
    name: 'bench',
    platformAdministrator: false,
    memberships: [{ councilId: councilId ?? '', areaCode: council, roles: ['COUNCIL_ADMINISTRATOR'] }],
  };
  const measures = Array.from({ length: lineCount }, (_, index) => measureCode(index));
  for (const [index, code] of measures.entries()) {
    accepted(
      await services.defineMeasure(operator, {
        code,
        title: english(`Measure ${index}`),
        definition: english('The definition of the measure.'),
        unit: 'PERCENT',
        decimalPlaces: 1,
        polarity: index % 2 === 0 ? 'HIGH_IS_GOOD' : 'LOW_IS_GOOD',
        multiplier: 100,
        accumulation: 'SNAPSHOT',
        yearType: 'REPORTING',
        frequency: 'ANNUAL',
        hasQuartiles: true,
      }),
    );
    accepted(
      await setOneTarget(services, administrator, {
        council,
        measure: code,
        period: lastPeriod,
        standard: 'Target',
        kind: 'LOCAL',
        state: 'CONFIRMED',
        aim: { point: { value: '50', tolerance: '5' } },
      }),
    );
  }
  accepted(
    await services.defineCommittee(administrator, { council, code: 'scrutiny', name: english('Scrutiny') }),
  );
  accepted(
    await services.defineScorecard(administrator, {
      council,
      committee: 'scrutiny',
      code: 'bench',
      title: english('Bench'),
    }),
  );
  accepted(
    await services.addScorecardEdition(administrator, {
      council,
      scorecard: 'bench',
      effectiveFrom: '2006-01-01',
      lines: measures.map((measure, index) => ({ reference: `${index + 1}`, measure })),
    }),
  );
  accepted(
    await services.defineComparisonGroup(operator, {
      code: 'neighbours',
      name: { en: 'Statistical neighbours', cy: null },
      kind: 'STATISTICAL_NEIGHBOURS',
      neighboursOf: council,
    }),
  );
  const areas = await services.findCouncils(operator, { subscribes: false }, { first: 10, after: null });
  accepted(
    await services.addComparisonGroupEdition(operator, {
      group: 'neighbours',
      effectiveFrom: '2000-01-01',
      source: 'Bench',
      members: areas.nodes.map(({ node }, index) => ({ rank: index + 1, gssCode: node.gssCode })),
    }),
  );
  await subscribeOthers(services);
  const key = await services.createApiKey(administrator, { council, name: 'bench', roles: ['MEMBER'] });
  return accepted(key).text;
}

/** Subscribes a hundred other councils, and gives each a committee. */
async function subscribeOthers(services: Services): Promise<void> {
  const { nodes } = await services.findCouncils(operator, { subscribes: false }, { first: 100, after: null });
  for (const { node } of nodes) {
    const { councilId } = accepted(await services.subscribeCouncil(operator, { gssCode: node.gssCode }));
    const administrator: Principal = {
      ...operator,
      platformAdministrator: false,
      memberships: [{ councilId: councilId ?? '', areaCode: node.gssCode, roles: ['COUNCIL_ADMINISTRATOR'] }],
    };
    const committee = { council: node.gssCode, code: 'scrutiny', name: english('Scrutiny') };
    accepted(await services.defineCommittee(administrator, committee));
  }
}

/** Inserts a published figure of every measure for every area and period, and copies the council's as its own. */
async function enterFigures(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO published_figure (measure_id, area_code, period_code, value, numerator, denominator, source,
       published_at)
     SELECT measure.id, gss_code, period.code, part, part, 100, 'Bench', now()
     FROM measure, area, period, LATERAL (SELECT abs(hashtext(measure.code || gss_code || period.code)) % 100) n (part)
     WHERE period.code = ANY($1)`,
    [periods],
  );
  await client.query(
    `INSERT INTO observation (council_id, measure_id, period_code, version, value, numerator, denominator, status,
       recorded_by)
     SELECT council.id, measure_id, period_code, 1, value, numerator, denominator, 'FINAL', 'bench'
     FROM published_figure JOIN council USING (area_code)`,
  );
}

async function project(database: Database): Promise<void> {
  await database.inCatalogue(authoriseCataloguer(operator, 'areasDefine'), async (stores) => {
    stores.audit.record('IMPORT', ['bench'], null, { source: 'Bench' });
    const measures = await stores.measures.byCodes(
      Array.from({ length: lineCount }, (_, index) => measureCode(index)),
    );
    await projectComparisons(
      stores,
      [...measures.values()].flatMap(({ id }) =>
        periods.map((periodCode) => ({ measureId: id, periodCode })),
      ),
    );
    stores.audit.record('IMPORT', ['figures of the bench'], null, { measures: measures.size });
  });
}
