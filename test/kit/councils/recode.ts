import { ask } from '../database/sql.js';
import type { TestApp } from './councils.js';

/** Gives a council another GSS code from the day `on`, as a reorganisation does. */
export async function recode(
  { services, test }: Pick<TestApp, 'services' | 'test'>,
  from: string,
  to: string,
  on = '2025-04-01',
): Promise<void> {
  await ask(
    test.administrator,
    `WITH earlier AS (
       UPDATE area_identity SET until_date = $3 WHERE gss_code = $1 AND until_date IS NULL RETURNING *)
     INSERT INTO area_identity (area_code, gss_code, la_code, name_en, name_cy, from_date)
     SELECT area_code, $2, NULL, name_en, name_cy, $3 FROM earlier`,
    [from, to, on],
  );
  await ask(
    test.administrator,
    `UPDATE area_identity today SET la_code = earlier.la_code FROM area_identity earlier
     WHERE today.gss_code = $2 AND earlier.gss_code = $1`,
    [from, to],
  );
  await ask(test.administrator, 'UPDATE area SET gss_code = $2 WHERE gss_code = $1', [from, to]);
  await services.refreshAreaRegister();
}
