import { expect, it } from 'vitest';
import { ConfigInvalid, clientConfigFrom } from '../../server/config.js';

it('the-service-of-this-machine-is-where-its-settings-say', () => {
  expect(clientConfigFrom({})).toEqual({
    ...{ url: undefined, apiKey: undefined, keyFile: undefined },
    here: 'http://127.0.0.1:4000/graphql',
  });
  expect(clientConfigFrom({ HOST: '0.0.0.0', PORT: '80' }).here).toBe('http://127.0.0.1:80/graphql');
  expect(clientConfigFrom({ HOST: '::' }).here).toBe('http://[::1]:4000/graphql');
});

it('a-service-is-named-with-its-key-or-the-file-of-one-and-an-empty-setting-is-none', () => {
  const settings = { YARDSTICK_URL: 'https://yardstick.example', YARDSTICK_API_KEY_FILE: 'key' };
  expect(clientConfigFrom(settings)).toMatchObject({ url: 'https://yardstick.example', keyFile: 'key' });
  expect(clientConfigFrom({ YARDSTICK_URL: '', YARDSTICK_API_KEY: '' })).toMatchObject({
    url: undefined,
    apiKey: undefined,
  });
});

it('other-settings-may-be-wrong-and-the-port-may-not', () => {
  expect(clientConfigFrom({ LOG_LEVEL: 'loud' }).url).toBeUndefined();
  expect(() => clientConfigFrom({ PORT: 'many' })).toThrow(ConfigInvalid);
});
