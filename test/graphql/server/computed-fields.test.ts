import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { parsePeriod } from '../../../server/domain/values/period.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';

const fieldsOf = (name: string) => {
  const type = apiSchema().getType(name);
  return isObjectType(type) ? type.getFields() : {};
};

it.each([
  ['label', {}, { en: 'Qtr 4, 2017-18', cy: 'Chwarter 4, 2017-18' }],
  ['endsOn', {}, '2018-03-31'],
])('the-%s-of-a-period-is-resolved-synchronously', (name, args, expected) => {
  const period = parsePeriod('201718-FYQ4');
  const resolve = fieldsOf('Period')[name]?.resolve;
  const answer = resolve?.(period.ok && period.value, args, {}, {} as never);
  expect([answer, resolve?.(period.ok && period.value, args, {}, {} as never)]).toEqual([expected, expected]);
});
