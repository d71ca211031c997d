import { describe, expect, it } from 'vitest';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
await defineShared(app, measureInput('plans', { frequency: 'QUARTERLY' }));
const council = await councilAtWork(app, merton);
await council.scorecard('plans', ['plans']);

describe('a proposed target', () => {
  const proposed = { state: 'PROPOSED' } as const;
  const version = async (period: string) =>
    (await council.rated('plans', period)).lines[0]?.standards[0]?.target.version;

  it('does not replace the confirmed one until it is confirmed itself', async () => {
    await council.target('plans', '201617-FY', '80');
    await council.target('plans', '201617-FY', '81');
    await council.target('plans', '201617-FY', '90', proposed);
    expect(await version('201617-FYQ1')).toBe(2);
    await council.target('plans', '201617-FY', '90');
    expect(await version('201617-FYQ1')).toBe(4);
  });

  it('is current if none is confirmed; the latest one counts', async () => {
    await council.target('plans', '201516-FY', '80', proposed);
    await council.target('plans', '201516-FY', '90', proposed);
    expect(await version('201516-FYQ1')).toBe(2);
  });
});
