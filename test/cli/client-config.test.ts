import { expect, it } from 'vitest';
import { ConfigInvalid, clientConfigFrom } from '../../server/config.js';

it('host-and-port-give-the-address-of-the-service-on-this-machine', () => {
  expect(clientConfigFrom({})).toEqual({
    ...{ url: undefined, apiKey: undefined, keyFile: undefined },
    here: 'http://127.0.0.1:4000/graphql',
  });
  expect(clientConfigFrom({ HOST: '0.0.0.0', PORT: '80' }).here).toBe('http://127.0.0.1:80/graphql');
  expect(clientConfigFrom({ HOST: '::' }).here).toBe('http://[::1]:4000/graphql');
});

it('settings-name-a-service-and-its-key-or-key-file-and-an-empty-setting-counts-as-absent', () => {
  const settings = { YARDSTICK_URL: 'https://yardstick.example', YARDSTICK_API_KEY_FILE: 'key' };
  expect(clientConfigFrom(settings)).toMatchObject({ url: 'https://yardstick.example', keyFile: 'key' });
  expect(clientConfigFrom({ YARDSTICK_URL: '', YARDSTICK_API_KEY: '' })).toMatchObject({
    url: undefined,
    apiKey: undefined,
  });
});

it('an-invalid-port-is-refused-and-other-invalid-settings-are-ignored', () => {
  expect(clientConfigFrom({ LOG_LEVEL: 'loud' }).url).toBeUndefined();
  expect(() => clientConfigFrom({ PORT: 'many' })).toThrow(ConfigInvalid);
});
