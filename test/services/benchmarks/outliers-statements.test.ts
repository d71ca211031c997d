import { expect, it } from 'vitest';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';
import { ask } from '../../kit/database/sql.js';
import { countStatements } from '../../kit/database/statements.js';

const yearly = (code: string) => measureInput(code, { yearType: 'REPORTING', frequency: 'ANNUAL' });

it('outliers of forty measures of all councils take as many statements as of one measure of six', async () => {
  const app = await openTestApp();
  const member = await app.as(merton, 'MEMBER');
  const councils = (
    await ask<{ code: string }>(
      app.test.administrator,
      `SELECT gss_code AS code FROM area WHERE level = 'COUNCIL' AND nation_code = 'E92000001'
         AND closed_on IS NULL AND gss_code <> $1 ORDER BY gss_code`,
      [merton],
    )
  ).map(({ code }) => code);
  const values = (some: readonly string[]) => ({
    ...Object.fromEntries(some.map((area, index) => [area, `${20 + (index % 60)}`])),
    [merton]: '10',
  });
  await listNeighbours(app, merton, '2020-04-01', councils.slice(0, 5));
  await defineShared(app, yearly('first'));
  await publish(app, figuresOf('first', '2025-RY', values(councils.slice(0, 5))));

  const question = { council: merton, period: '2025-RY', scorecard: null, kinds: null };
  const find = (first: number) =>
    countStatements(() => app.services.findOutliers(member, question, { first, after: null }));
  // Warm-up: a session may send additional statements the first time.
  await find(1);
  const few = await find(1);
  expect(few.result?.nodes).toHaveLength(1);

  const codes = Array.from({ length: 39 }, (_, index) => `further-${index}`);
  await defineShared(app, ...codes.map(yearly));
  await publish(
    app,
    codes.flatMap((code) =>
      ['2023-RY', '2024-RY', '2025-RY'].flatMap((at) => figuresOf(code, at, values(councils))),
    ),
  );
  const many = await find(100);
  expect(many.result?.nodes).toHaveLength(40);
  expect(many.count).toBe(few.count);
  expect(many.count).toBeLessThanOrEqual(8);
}, 60_000);
