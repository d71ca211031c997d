import { accepted, createYardstick } from '@yardstick/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demonstrationKey,
  failToStart,
  type RunningService,
  startService,
  takePort,
  temporaryFolder,
} from '../kit/service/running-service.js';

const rotherham = 'E08000018';
const folder = temporaryFolder();
let service: RunningService;

beforeAll(async () => {
  service = await startService({ dataFolder: folder.path });
}, 120_000);

afterAll(async () => {
  await service.stop();
  folder.remove();
});

describe('a first start', () => {
  it("shows the first administrator's key and the file with the others", () => {
    expect(service.said()).toMatch(/ysk_platform_\w{12}_[\w-]{43}/);
    expect(service.said()).toContain('demonstration-keys.json');
  });

  it("shows Rotherham's scorecard, read through the SDK", () => {
    const said = service.said();
    expect(said).toContain('Rotherham');
    expect(said).toContain('January 2017');
    expect(said).toMatch(/11\.7 %.*■ red.*↓ improving.*12\.8 %/);
    expect(said).toContain('50.0 % (1 of 2)');
    expect(said).toContain('Ratings: 2 red, 0 amber, 0 green, 20 not rated, of 22.');
  });

  it('answers through the SDK, and only the council itself', async () => {
    const apiKey = demonstrationKey(folder.path, rotherham, 'member');
    const which = { council: rotherham, scorecard: 'corporate-parenting', period: '2017-M1' };
    const report = await createYardstick({ url: service.url, apiKey }).scorecards.get(which);
    expect(report?.lines).toHaveLength(22);
    const merton = createYardstick({
      url: service.url,
      apiKey: demonstrationKey(folder.path, 'E09000024', 'member'),
    });
    expect(await merton.scorecards.get(which)).toBeNull();
  });

  it('reports that it is ready', async () => {
    const health = new URL('/health/ready', service.url);
    expect(await (await fetch(health)).json()).toEqual({ status: 'ready' });
  });
});

describe('a start that fails', () => {
  it('names the setting of the data folder if the folder is in use', async () => {
    const { status, said } = await failToStart({ dataFolder: folder.path });
    expect(status).toBe(1);
    expect(said).toContain('in use');
    expect(said).toContain('YARDSTICK_DATA');
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('names PORT if the port is taken', async () => {
    const other = temporaryFolder();
    const listener = await takePort();
    const { status, said } = await failToStart({ dataFolder: other.path, port: listener.port });
    await listener.release();
    other.remove();
    expect(status).toBe(1);
    expect(said).toContain(`Port ${listener.port}`);
    expect(said).toContain('set PORT');
  });

  it('lists every invalid setting', async () => {
    const { status, said } = await failToStart({
      dataFolder: folder.path,
      settings: { PORT: 'four thousand', DATABASE_URL: 'mysql://somewhere' },
    });
    expect(status).toBe(1);
    expect(said).toContain('PORT');
    expect(said).toContain('DATABASE_URL');
  });
});

it('loses no acknowledged write on kill -9, and starts again', async () => {
  const administrator = demonstrationKey(folder.path, rotherham, 'administrator');
  const { access } = createYardstick({ url: service.url, apiKey: administrator });
  const payload = await access.createKey({ council: rotherham, name: 'Officer', roles: ['DATA_OFFICER'] });
  const { secret } = accepted(payload);
  const officer = () => createYardstick({ url: service.url, apiKey: secret });
  const acknowledged: string[] = [];
  let failed: unknown;
  const writing = (async () => {
    for (let month = 0; ; month += 1) {
      const period = `${1996 + Math.floor(month / 12)}-M${(month % 12) + 1}`;
      const row = { measure: 'care-leavers', period, value: `${month}` };
      const submitted = await officer().observations.submit({ council: rotherham, rows: [row] });
      acknowledged.push(...accepted(submitted).observations.map((observation) => observation.period.code));
    }
  })().catch((error: unknown) => {
    failed = error;
  });
  while (acknowledged.length < 25 && !failed) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(failed).toBeUndefined();
  await service.kill();
  await writing;
  expect(failed).toBeInstanceOf(Error);

  service = await startService({ dataFolder: folder.path });
  expect(service.said()).not.toContain('ysk_platform');
  const stored = new Set<string>();
  for await (const { period } of officer().observations.all({
    council: rotherham,
    measures: ['care-leavers'],
  })) {
    stored.add(period.code);
  }
  expect(acknowledged.filter((period) => !stored.has(period))).toEqual([]);
}, 120_000);
