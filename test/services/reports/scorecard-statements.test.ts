import { expect, it } from 'vitest';
import { cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOfMeasures } from '../../kit/councils/observations.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';

const app = await openTestApp();
const council = await councilAtWork(app, merton);
const codes = Array.from({ length: 60 }, (_, index) => `measure-${index}`);
await defineShared(app, ...codes.map((code) => measureInput(code)));
await council.scorecard('short', codes.slice(0, 3));
await council.scorecard('long', codes);
await listNeighbours(app, merton, '2017-04-01', [rotherham, cardiff, 'E09000007']);
await publish(
  app,
  codes.flatMap((code) => figuresOf(code, '2018-M5', { [rotherham]: '1', [cardiff]: '2', E09000007: '3' })),
);
for (const code of codes) {
  await council.observe(code, { '2018-M4': '80', '2018-M5': '90' });
  await council.target(code, '201819-FY', '85');
}

it('a scorecard of sixty lines is read in as many statements as one of three', async () => {
  const read = (scorecard: string) => countStatements(() => council.rated(scorecard, '2018-M5'));
  const [short, long] = [await read('short'), await read('long')];
  expect(long.count).toBe(short.count);
  expect(short.count).toBe(16);
  const report = long.result;
  expect(
    report.lines.filter(({ rating, direction }) => rating.rag === 'GREEN' && direction.arrow === 'UP'),
  ).toHaveLength(60);
  expect(report.lines.filter(({ neighboursAverage }) => neighboursAverage.kind === 'COMPARED')).toHaveLength(
    60,
  );
});

it('a bulk of three hundred figures is stored in as many statements as one of two', async () => {
  const submit = (count: number, year: number) =>
    countStatements(() =>
      council.observe(
        'measure-0',
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `${year + Math.floor(index / 12)}-M${(index % 12) + 1}`,
            '1',
          ]),
        ),
      ),
    );
  const [many, few] = [await submit(300, 2019), await submit(2, 2000)];
  expect(many.result.stored).toBe(300);
  expect(many.count).toBe(few.count);
});

it('the number of statements for a list does not depend on its length', async () => {
  const { services } = app;
  for (const meeting of ['2018-06-01', '2018-07-01', '2018-08-01']) {
    await council.committee('scrutiny', meeting);
  }
  const lists: readonly ((first: number) => Promise<unknown>)[] = [
    (first: number) => services.findScorecards(council.member, merton, { first, after: null }),
    (first: number) => services.findCommittees(council.member, merton, { first, after: null }),
    (first: number) =>
      services.findMeasures(
        council.member,
        {
          council: merton,
          filter: { codes: null, local: null, search: null, topic: null },
          order: { field: 'CODE', direction: 'ASC' },
        },
        { first, after: null },
      ),
    (first: number) =>
      services.findObservations(council.member, figuresOfMeasures(merton, ['measure-0']), {
        first,
        after: null,
      }),
  ];
  for (const list of lists) {
    const [long, short] = [await countStatements(() => list(50)), await countStatements(() => list(1))];
    expect(long.count).toBe(short.count);
  }
});
