import { expect, it } from 'vitest';
import { applicationConnection } from '../../server/persistence/sql/connection.js';
import { createTestDatabase } from '../kit/database/postgres.js';
import { ask } from '../kit/database/sql.js';

it('a log-in of one Yardstick cannot enter another on the same server', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  try {
    for (const role of ['yardstick_tenant', 'yardstick_published'] as const) {
      const own = applicationConnection(one.owner, role);
      expect(await ask(own, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      const astray = { ...own, database: other.owner.database };
      await expect(ask(astray, 'SELECT 1 AS one')).rejects.toMatchObject({ code: '42501' });
    }
  } finally {
    await Promise.all([one.drop(), other.drop()]);
  }
});
