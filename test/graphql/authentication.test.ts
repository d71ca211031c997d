import { describe, expect, it } from 'vitest';
import { apiOver, somebody } from '../kit/graphql-api.js';

const whoAmI = '{ viewer { name kind platformAdministrator memberships { roles } } }';

const open = () => apiOver({ describeViewer: async (principal) => ({ principal, memberships: [], suspended: [] }) });

describe('who comes', () => {
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
  ])('with-%s-is-refused-and-not-taken-for-anonymous', async (_name, authorization) => {
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
