import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, it } from 'vitest';
import * as sdk from '../../sdk/index.js';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-size-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kilobyte = 1024;

/** The bytes of the SDK that a browser loads for this code: bundled, minified and gzipped. */
async function weigh(name: string, code: string): Promise<number> {
  const input = join(folder, `${name}.js`);
  writeFileSync(input, code.replace('@yardstick/sdk', resolve('sdk/index.ts')));
  const bundle = await rolldown({ input, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}

/** The exports that make a resource from a client: all but those with these names. */
const resources = Object.entries(sdk)
  .filter(([name]) => !/^(create|accepted|documents|verify|Yardstick)/.test(name))
  .map(([name]) => name);

describe('the size that a page loads', () => {
  it('for everything is below 21 KB', async () => {
    const code = "export { createYardstick } from '@yardstick/sdk';";
    expect(await weigh('everything', code)).toBeLessThan(21 * kilobyte);
  });

  it.each(resources)('for %s alone is below 6 KB', async (name) => {
    const code = `import { createClient, ${name} } from '@yardstick/sdk';
export const resource = (options) => ${name}(createClient(options));`;
    expect(await weigh(name, code)).toBeLessThan(6 * kilobyte);
  });

  it('for nothing is nothing', async () => {
    expect(await weigh('nothing', "import '@yardstick/sdk';")).toBeLessThan(50);
  });

  it('leaves out the parts that are not used', async () => {
    const client = await weigh('client', "export { createClient } from '@yardstick/sdk';");
    const cache = await weigh('cache', "export { createAnswerCache } from '@yardstick/sdk';");
    const verification = await weigh('verification', "export { verifyWebhook } from '@yardstick/sdk';");
    expect(client).toBeLessThan(4 * kilobyte);
    expect(cache).toBeLessThan(kilobyte / 2);
    expect(verification).toBeLessThan(2 * kilobyte);
  });
});

it('every resource is also exported alone', () => {
  const whole = sdk.createYardstick({ url: 'https://yardstick.example/graphql' });
  expect(Object.keys(whole).filter((name) => name !== 'query' && !resources.includes(name))).toEqual([]);
});
