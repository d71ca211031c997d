import { expect, it } from 'vitest';
import { applicationConnection } from '../../server/persistence/sql/connection.js';
import { createTestDatabase } from '../kit/database/postgres.js';
import { ask } from '../kit/database/sql.js';

it('a login of one Yardstick cannot connect to another on the same server', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  try {
    for (const role of ['yardstick_tenant', 'yardstick_published'] as const) {
      const login = applicationConnection(one.owner, role);
      expect(await ask(login, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      const astray = { ...login, database: other.owner.database };
      await expect(ask(astray, 'SELECT 1 AS one')).rejects.toMatchObject({ code: '42501' });
    }
  } finally {
    await Promise.all([one.drop(), other.drop()]);
  }
});
