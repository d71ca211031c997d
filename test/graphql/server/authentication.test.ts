import { describe, expect, it } from 'vitest';
import { AccessRefused, authoriseReader } from '../../../server/access/policy.js';
import { fromNowhere, type Origin, type Principal } from '../../../server/access/principal.js';
import { apiOver, requestId } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const whoAmI = '{ viewer { name kind platformAdministrator memberships { roles } } }';

const open = () =>
  apiOver({ describeViewer: async (principal) => ({ principal, memberships: [], suspended: [] }) });

describe('a caller', () => {
  it('without-a-key-is-anonymous', async () => {
    const { status, data } = await (await open()).asAnybody.asks(whoAmI);
    expect(status).toBe(200);
    expect(data.viewer).toEqual({
      name: 'anonymous',
      kind: 'ANONYMOUS',
      platformAdministrator: false,
      memberships: [],
    });
  });

  it('with-a-key-is-its-holder', async () => {
    const member = somebody('E09000024', 'MEMBER');
    const { data } = await (await open()).as(member).asks(whoAmI);
    expect(data.viewer).toMatchObject({ name: member.name, kind: 'KEY' });
  });

  it.each([
    ['an-unknown-key', 'Bearer ysk_platform_AAAAAAAAAAAA_secret'],
    ['no-key-at-all', 'Bearer'],
    ['another-scheme', 'Basic dXNlcjpwYXNz'],
    ['an-empty-header', ''],
  ])('with-%s-is-rejected-and-not-treated-as-anonymous', async (_name, authorization) => {
    const api = await open();
    const { status, header, data, errors } = await api.sends({
      headers: { authorization },
      body: { query: whoAmI },
    });
    expect(status).toBe(401);
    expect(header('www-authenticate')).toBe('Bearer');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(api.logged).toEqual([]);
  });
});

describe('a caller with a token', () => {
  const withToken = { headers: { authorization: 'Bearer a.b.c' }, body: { query: whoAmI } };
  const refusing = (code: 'UNAUTHENTICATED' | 'FORBIDDEN', words: string) =>
    apiOver({
      authenticate: async () => {
        throw new AccessRefused(code, words);
      },
    });

  it('that-is-invalid-gets-401-with-the-reason', async () => {
    const api = await refusing('UNAUTHENTICATED', 'This token has expired. Sign in again.');
    const { status, header, errors } = await api.sends(withToken);
    expect([status, header('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(errors).toMatchObject([
      { message: 'This token has expired. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('of-a-person-without-a-role-gets-403-with-the-reason', async () => {
    const api = await refusing('FORBIDDEN', 'You have no role here.');
    const { status, header, errors } = await api.sends(withToken);
    expect([status, header('www-authenticate')]).toEqual([403, undefined]);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is-authenticated-with-the-ip-address-and-request-id-from-the-web-server', async () => {
    const origins: Origin[] = [];
    const api = await apiOver({
      authenticate: async (_text, origin = fromNowhere) => {
        origins.push(origin);
        return null;
      },
    });
    await api.sends(withToken);
    expect(origins).toMatchObject([{ address: '192.0.2.1', requestId }]);
  });
});

describe('an anonymous caller', () => {
  const council = '{ council(code: "E09000024") { gssCode } }';
  const measures = '{ measures(first: 1) { nodes { code } } }';
  const seen: Principal[] = [];
  const services = {
    findCouncil: async (principal: Principal) => {
      seen.push(authoriseReader(principal, 'council').principal);
      return null;
    },
    findMeasures: async (principal: Principal) => {
      authoriseReader(principal, 'measures');
      return null;
    },
  };

  it('reads-nothing-unless-the-operator-allows-anonymous-reading', async () => {
    const { errors } = await (await apiOver(services)).asAnybody.asks(council);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('then-reads-public-data-only', async () => {
    const open = (await apiOver(services, { anonymousReading: true })).asAnybody;
    expect((await open.asks(council)).errors).toEqual([]);
    expect(seen.at(-1)).toMatchObject({ kind: 'ANONYMOUS', accessLevel: 'PUBLIC', memberships: [] });
    expect((await open.asks(measures)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
