import { expect, it } from 'vitest';
import { apiOver, somebody } from '../../kit/service/graphql-api.js';

const merton = 'E09000024';

it.each([
  ['of-a-question', `{ committee(council: "${merton}", code: "a\\u0000b") { code } }`, 'code'],
  ['of-a-filter', '{ measures(filter: { codes: ["a", "\\u0000"] }) { nodes { code } } }', 'filter.codes.1'],
  [
    'of-an-input',
    `mutation { committeeDefine(input: { council: "${merton}", code: "a", name: { en: "\\u0000" } }) { userErrors { code } } }`,
    'input.name.en',
  ],
])('a-text-%s-that-no-database-can-hold-is-refused-with-its-place', async (_name, query, argument) => {
  const api = await apiOver({});
  const { errors } = await api.as(somebody(merton, 'COUNCIL_ADMINISTRATOR')).asks(query);
  expect(errors).toMatchObject([
    {
      message: `${argument}: a text cannot hold the character U+0000, nor half of a pair of surrogates. Leave it out.`,
      extensions: { code: 'BAD_USER_INPUT', argument },
    },
  ]);
  expect(api.logged).toEqual([]);
});
