import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { Comparison } from '../../../server/services/comparisons/comparison.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const camden = 'E09000007';
const ealing = 'E09000009';
const enfield = 'E09000010';
const hackney = 'E09000012';
const [london, england, wales] = ['E12000007', 'E92000001', 'W92000004'];

const app = await openTestApp();
const { services } = app;
const yearly = { yearType: 'REPORTING', frequency: 'ANNUAL' } as const;
await defineShared(
  app,
  measureInput('stable', yearly),
  measureInput('quoted', yearly),
  measureInput('late', yearly),
  measureInput('lagging', yearly),
);
const council = await councilAtWork(app, merton);
const welsh = await councilAtWork(app, cardiff);
for (const each of [council, welsh])
  await each.scorecard('yearly', ['stable', 'quoted', 'late'], '2010-04-01');
await listNeighbours(app, merton, '2016-01-01', [camden, ealing, enfield, hackney, rotherham]);

await publish(app, [
  ...figuresOf('stable', '2017-RY', {
    ...{ [camden]: '60.5', [ealing]: '70', [enfield]: '80.25' },
    ...{ [hackney]: 'CONFIDENTIAL', [merton]: '99', [london]: '66', [england]: '69', [wales]: '71' },
  }),
  ...figuresOf('late', '2013-RY', { [camden]: '1', [ealing]: '2', [enfield]: '3', [england]: '4' }),
  ...figuresOf('late', '2019-RY', { [camden]: '5', [ealing]: '6', [enfield]: '7', [england]: '8' }),
]);

async function compared(measure: string, period: string, of = council) {
  const line = (await of.rated('yearly', period)).lines.find((each) => each.measure.code === measure);
  if (!line) throw new Error(`there is no line of ${measure}`);
  return line;
}
const textOf = (comparison: Comparison) =>
  comparison.kind === 'COMPARED'
    ? `${comparison.method} ${comparison.value.toFixed()} of ${comparison.period.code}`
    : comparison.reason;

describe('the neighbours’ average', () => {
  it('is the mean of the neighbours with a published value, and lists the missing ones with reasons', async () => {
    const { neighboursAverage } = await compared('stable', '2017-RY');
    expect(textOf(neighboursAverage)).toBe('MEAN 70.25 of 2017-RY');
    expect(neighboursAverage.group).toMatchObject({
      edition: { effectiveFrom: '2016-01-01' },
      used: 3,
      of: 5,
      missing: [
        { area: { gssCode: hackney, name: { en: 'Hackney' } }, reason: 'CONFIDENTIAL' },
        { area: { gssCode: rotherham, name: { en: 'Rotherham' } }, reason: 'NOT_PUBLISHED' },
      ],
    });
  });

  it('is of the latest published year if this year is not published yet', async () => {
    expect(textOf((await compared('stable', '2019-RY')).neighboursAverage)).toBe('MEAN 70.25 of 2017-RY');
  });

  it('is never of a later year, nor of figures several years old', async () => {
    const { neighboursAverage, nation } = await compared('late', '2018-RY');
    expect([textOf(neighboursAverage), textOf(nation)]).toEqual(['TOO_FEW_MEMBERS', 'NOT_PUBLISHED']);
    expect(textOf((await compared('late', '2019-RY')).nation)).toBe('PUBLISHED 8 of 2019-RY');
  });

  it('is missing before the list is in force, and without a list', async () => {
    expect(textOf((await compared('stable', '2015-RY')).neighboursAverage)).toBe('NO_EDITION');
    expect(textOf((await compared('stable', '2017-RY', welsh)).neighboursAverage)).toBe('NO_GROUP');
  });

  it('is missing for two members, even with a figure for each', async () => {
    const code = 'friends-of-cardiff';
    const name = { en: 'Friends', cy: null };
    const group = { code, name, kind: 'STATISTICAL_NEIGHBOURS', neighboursOf: cardiff } as const;
    accepted(await services.defineComparisonGroup(operator, group));
    accepted(
      await services.addComparisonGroupEdition(operator, {
        ...{ group: code, effectiveFrom: '2016-01-01', source: 'Chosen' },
        members: [
          { rank: 1, gssCode: camden },
          { rank: 2, gssCode: ealing },
        ],
      }),
    );
    const { neighboursAverage } = await compared('stable', '2017-RY', welsh);
    expect(neighboursAverage).toMatchObject({
      reason: 'TOO_FEW_MEMBERS',
      group: { used: 2, of: 2, missing: [] },
    });
  });
});

it('the average by a new list leaves out a neighbour whose latest figure is a year behind the others', async () => {
  const neighbours = [camden, ealing, enfield, hackney];
  const other = await councilAtWork(app, rotherham);
  await other.scorecard('yearly', ['lagging'], '2010-04-01');
  await listNeighbours(app, rotherham, '2016-01-01', neighbours);
  await publish(app, [
    ...figuresOf('lagging', '2017-RY', { [camden]: '1', [ealing]: '2', [enfield]: '3', [hackney]: '40' }),
    ...figuresOf('lagging', '2018-RY', { [camden]: '10', [ealing]: '20', [enfield]: '30' }),
  ]);
  accepted(
    await services.addComparisonGroupEdition(operator, {
      group: `neighbours-of-${rotherham.toLowerCase()}`,
      ...{ effectiveFrom: '2018-06-01', source: 'DfE' },
      members: neighbours.map((gssCode, index) => ({ rank: index + 1, gssCode })),
    }),
  );
  const { neighboursAverage } = await compared('lagging', '2019-RY', other);
  expect(textOf(neighboursAverage)).toBe('MEAN 20 of 2018-RY');
  expect(neighboursAverage.group).toMatchObject({
    ...{ edition: { effectiveFrom: '2018-06-01' }, used: 3, of: 4 },
    missing: [{ area: { gssCode: hackney }, reason: 'NOT_PUBLISHED' }],
  });
});

describe('the region and the nation', () => {
  it('are their own published rows, with the citation', async () => {
    const { region, nation } = await compared('stable', '2017-RY');
    expect([textOf(region), textOf(nation)]).toEqual(['PUBLISHED 66 of 2017-RY', 'PUBLISHED 69 of 2017-RY']);
    expect(region).toMatchObject({ area: { gssCode: london }, citation: 'Published for the test' });
  });

  it('of a Welsh council are Wales, and no region', async () => {
    const { region, nation } = await compared('stable', '2017-RY', welsh);
    expect([textOf(region), textOf(nation)]).toEqual(['NO_REGION', 'PUBLISHED 71 of 2017-RY']);
  });

  it('are never computed from councils: without a row of its own the region has no figure', async () => {
    expect(textOf((await compared('late', '2019-RY')).region)).toBe('NOT_PUBLISHED');
  });
});

describe('a quoted comparator', () => {
  const quote = async (measure: string, period: string) => {
    for (const comparator of ['STATISTICAL_NEIGHBOURS', 'REGION', 'NATION'] as const) {
      const input = { council: merton, measure, period, comparator, value: '50', citation: 'Page 4' };
      accepted(await services.quoteComparator(council.officer, input));
    }
  };

  it('is used only if nothing is published', async () => {
    await quote('stable', '2017-RY');
    await quote('quoted', '2017-RY');
    const published = await compared('stable', '2017-RY');
    expect([published.neighboursAverage, published.region, published.nation].map(textOf)).toEqual([
      'MEAN 70.25 of 2017-RY',
      'PUBLISHED 66 of 2017-RY',
      'PUBLISHED 69 of 2017-RY',
    ]);
    const quoted = await compared('quoted', '2017-RY');
    const all = [quoted.neighboursAverage, quoted.region, quoted.nation];
    expect(all.map(textOf)).toEqual(Array(3).fill('QUOTED 50 of 2017-RY'));
    expect(quoted.nation).toMatchObject({ citation: 'Page 4', area: null, group: null });
  });

  it('is replaced by the figure once that is published', async () => {
    await publish(app, figuresOf('quoted', '2017-RY', { [england]: '51' }));
    const { region, nation } = await compared('quoted', '2017-RY');
    expect([textOf(region), textOf(nation)]).toEqual(['QUOTED 50 of 2017-RY', 'PUBLISHED 51 of 2017-RY']);
  });
});
