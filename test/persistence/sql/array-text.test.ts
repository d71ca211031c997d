import { expect, it } from 'vitest';
import { missingMembers, storedMembers } from '../../../server/persistence/comparisons/missing-members.js';
import { arrayText } from '../../../server/persistence/sql/array-text.js';
import { createTestDatabase } from '../../kit/database/postgres.js';
import { ask } from '../../kit/database/sql.js';

it('PostgreSQL reads the same numbers and codes', async () => {
  const test = await createTestDatabase();
  const [row] = await ask<{ codes: unknown; numbers: unknown; none: unknown }>(
    test.administrator,
    'SELECT $1::text[] AS codes, $2::int[] AS numbers, $3::uuid[] AS none',
    [arrayText(['E08000018', null, '', 'E06000049 E06000050']), arrayText([4, undefined, -1]), arrayText([])],
  );
  await test.drop();
  expect(row).toEqual({
    codes: ['E08000018', null, '', 'E06000049 E06000050'],
    numbers: [4, null, -1],
    none: [],
  });
});

it('a member without its fraction is stored as its code only, and read back the same', () => {
  const missing = [
    { gssCode: 'E08000018', reason: 'NO_FRACTION' },
    { gssCode: 'E09000024', reason: 'CONFIDENTIAL' },
  ] as const;
  const text = storedMembers(missing);
  expect(text).toBe('E08000018 E09000024=CONFIDENTIAL');
  expect(missingMembers(text)).toEqual(missing);
  expect(missingMembers(storedMembers([]))).toEqual([]);
});
