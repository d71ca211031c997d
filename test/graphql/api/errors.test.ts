import { describe, expect, it } from 'vitest';
import { AccessRefused } from '../../../server/access/policy.js';
import { refused } from '../../../server/domain/values/problem.js';
import { DatabaseUnavailable } from '../../../server/domain/values/unavailable.js';
import { maskedMessage } from '../../../server/graphql/api/errors.js';
import { apiOver, requestId } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const merton = 'E09000024';
const administrator = somebody(merton, 'COUNCIL_ADMINISTRATOR');
const secret = 'password authentication failed for postgresql://owner:hunter2@10.0.0.5';
const unavailable = new DatabaseUnavailable(new Error(secret));

const committeeDefine = `mutation { committeeDefine(input: { council: "${merton}", code: "scrutiny", name: { en: "Scrutiny" } }) {
  committee { code } userErrors { code }
} }`;

describe('an access error', () => {
  it.each(['FORBIDDEN', 'UNAUTHENTICATED'] as const)('has-the-code-%s-and-its-own-message', async (code) => {
    const api = await apiOver({
      async defineCommittee() {
        throw new AccessRefused(code, 'This needs the administrator.');
      },
    });
    const { errors, data } = await api.as(administrator).asks(committeeDefine);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: 'This needs the administrator.',
        path: ['committeeDefine'],
        locations: [{ line: 1, column: 12 }],
        extensions: { code },
      },
    ]);
    // The audit trail has no record of a denied request, so the log names the principal.
    const attempt = { level: 'warn', facts: { requestId, principal: administrator.id } };
    expect(api.logged).toMatchObject(code === 'FORBIDDEN' ? [attempt] : []);
  });
});

describe('an unexpected error', () => {
  it('is-masked-with-the-request-id-and-logged-in-full', async () => {
    const bug = new TypeError(secret);
    const api = await apiOver({
      async findCouncil() {
        throw bug;
      },
    });
    const { text, errors } = await api.as(administrator).asks(`{ council(code: "${merton}") { gssCode } }`);
    expect(errors).toMatchObject([
      { message: maskedMessage, path: ['council'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } },
    ]);
    expect(text).not.toMatch(/hunter2|stack|TypeError|\.ts/);
    expect(api.logged).toMatchObject([{ level: 'error', facts: { requestId, path: ['council'], err: bug } }]);
  });

  it('is-masked-too-if-graphql-itself-raises-it', async () => {
    const nameless = {
      gssCode: merton,
      laCode: null,
      name: null,
      region: null,
      nation: null,
      councilId: null,
    };
    const api = await apiOver({ findCouncil: async () => nameless as never });
    const { errors } = await api.as(administrator).asks(`{ council(code: "${merton}") { name { en } } }`);
    expect(errors).toMatchObject([{ message: maskedMessage, extensions: { requestId } }]);
    expect(api.logged).toHaveLength(1);
  });

  it('is-raised-for-a-problem-that-the-mutation-does-not-declare', async () => {
    const api = await apiOver({
      defineCommittee: async () => refused({ code: 'BAND_EMPTY', path: ['code'] }),
    });
    const { errors } = await api.as(administrator).asks(committeeDefine);
    expect(errors).toMatchObject([{ message: maskedMessage }]);
    expect(`${api.logged[0]?.facts['err']}`).toContain('CommitteeDefine does not declare BAND_EMPTY');
  });

  it('is-masked-before-execution', async () => {
    const api = await apiOver({
      async authenticate() {
        throw new Error(secret);
      },
    });
    const { status, errors, text } = await api.sends({
      headers: { authorization: 'Bearer whatever' },
      body: { query: '{ viewer { name } }' },
    });
    expect(status).toBe(500);
    expect(errors).toMatchObject([
      { message: maskedMessage, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } },
    ]);
    expect(text).not.toContain('hunter2');
    expect(api.logged).toMatchObject([{ level: 'error', facts: { requestId } }]);
  });
});

describe('while the database is unavailable', () => {
  const findMeasure = async () => {
    throw unavailable;
  };

  it('the-answer-is-503-with-the-seconds-to-wait', async () => {
    const api = await apiOver({ findMeasure });
    const { status, header, errors, text } = await api
      .as(administrator)
      .asks('{ measure(code: "7a") { code } }');
    expect(status).toBe(503);
    expect(header('retry-after')).toBe('2');
    expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    expect(text).not.toContain('hunter2');
    expect(api.logged).toMatchObject([{ level: 'warn', facts: { requestId } }]);
  });

  it('a-key-that-cannot-be-looked-up-gets-503-too', async () => {
    const api = await apiOver({
      async authenticate() {
        throw unavailable;
      },
    });
    const { status, header, errors } = await api.sends({
      headers: { authorization: 'Bearer whatever' },
      body: { query: '{ viewer { name } }' },
    });
    expect([status, header('retry-after')]).toEqual([503, '2']);
    expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  });

  it('fields-that-need-no-database-are-answered', async () => {
    const api = await apiOver({
      findMeasure,
      describeViewer: async (principal) => ({ principal, memberships: [], suspended: [] }),
    });
    const { status, data, errors } = await api
      .as(administrator)
      .asks('{ viewer { name } measure(code: "7a") { code } }');
    expect(status).toBe(200);
    expect(data).toEqual({ viewer: { name: administrator.name }, measure: null });
    expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  });
});

describe('no suggestion is made', () => {
  it('for-a-misspelt-field', async () => {
    const { errors } = await (await apiOver({})).asAnybody.asks('{ viewr { name } }');
    expect(errors).toMatchObject([{ message: 'Cannot query field "viewr" on type "Query".' }]);
  });

  it('for-a-misspelt-enum-value', async () => {
    const api = await apiOver({});
    const { errors, status } = await api.asAnybody.asks(
      'query ($filter: PeriodFilter) { periods(filter: $filter) { nodes { code } } }',
      { filter: { kind: 'MONHT' } },
    );
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toMatch(/"MONHT" does not exist in "PeriodKind" enum\.$/);
  });
});
