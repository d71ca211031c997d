import { expect, it } from 'vitest';
import { apiOver } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const merton = 'E09000024';

it.each([
  ['in-an-argument', `{ committee(council: "${merton}", code: "a\\u0000b") { code } }`, 'code'],
  ['in-a-filter', '{ measures(filter: { codes: ["a", "\\u0000"] }) { nodes { code } } }', 'filter.codes.1'],
  [
    'in-an-input',
    `mutation { committeeDefine(input: { council: "${merton}", code: "a", name: { en: "\\u0000" } }) { userErrors { code } } }`,
    'input.name.en',
  ],
])('a-nul-character-%s-is-rejected-with-its-path', async (_name, query, argument) => {
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
