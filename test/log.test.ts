import { expect, it } from 'vitest';
import { openLog } from '../server/log.js';

it('parameters-of-a-failed-statement-are-not-logged', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => void lines.push(line) });
  const failed = Object.assign(new Error('it failed'), { query: 'INSERT …', parameters: ['whsec_secret'] });
  log.error({ err: failed }, 'a request failed');
  log.error({ err: new AggregateError([failed], 'all failed') }, 'all of them failed');
  expect(lines).toHaveLength(2);
  expect(lines.join('')).toContain('INSERT …');
  expect(lines.join('')).not.toContain('whsec_secret');
});
