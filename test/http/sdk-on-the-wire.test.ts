import { accepted, createAnswerCache, createYardstick, type Yardstick } from '@yardstick/sdk';
import { beforeAll, describe, expect, it } from 'vitest';
import { startScenario } from '../kit/scenarios/service.js';

const rotherham = 'E08000018';
const scenario = await startScenario();
let apiKey: string;
let administrator: Yardstick;

beforeAll(async () => {
  ({ administrator } = await scenario.found(rotherham));
  const input = { council: rotherham, name: 'Wire', roles: ['COUNCIL_ADMINISTRATOR'] as const };
  apiKey = accepted(await administrator.access.createKey(input)).secret;
});

interface Seen {
  readonly status: number;
  readonly encoding: string | null;
  readonly isReplayed: boolean;
}

/** A client that sees the answers as they come; `lose` says which of them never arrive. */
function watched(
  more: Partial<Parameters<typeof createYardstick>[0]> = {},
  lose = (_index: number) => false,
) {
  const seen: Seen[] = [];
  const yardstick = createYardstick({
    url: scenario.url,
    apiKey,
    retry: { firstDelay: 1 },
    ...more,
    fetch: async (address, request) => {
      const response = await fetch(address, request);
      const { status, headers } = response;
      seen.push({
        status,
        encoding: headers.get('content-encoding'),
        isReplayed: headers.get('idempotency-replayed') === 'true',
      });
      if (lose(seen.length - 1)) throw new TypeError('fetch failed');
      return response;
    },
  });
  return { yardstick, seen };
}

describe('the-sdk-and-the-service', () => {
  it('send-no-answer-twice-that-the-client-has', async () => {
    const { yardstick, seen } = watched({ cache: createAnswerCache() });
    const first = await yardstick.councils.page({}, { first: 100 });
    const again = await yardstick.councils.page({}, { first: 100 });
    expect(again).toEqual(first);
    expect(seen.map(({ status }) => status)).toEqual([200, 304]);
    expect(seen[0]?.encoding).toBe('gzip');

    const [gssCode = ''] = first.nodes
      .filter(({ subscribes }) => !subscribes)
      .map((council) => council.gssCode);
    accepted(await scenario.platform.councils.subscribe({ gssCode }));
    const changed = await yardstick.councils.page({}, { first: 100 });
    expect(changed).not.toEqual(first);
    expect(seen.at(-1)?.status).toBe(200);
  });

  it('do-a-change-once-whose-answer-was-lost-and-give-the-answer', async () => {
    const { yardstick, seen } = watched({}, (index) => index === 0);
    const code = 'scrutiny';
    const { committee } = accepted(
      await yardstick.committees.define({ council: rotherham, code, name: { en: 'Scrutiny' } }),
    );
    expect(committee?.code).toBe(code);
    expect(seen.map(({ isReplayed }) => isReplayed)).toEqual([false, true]);
    const { nodes } = await administrator.audit.page({ council: rotherham }, { first: 100 });
    expect(nodes.filter(({ subject }) => subject === 'COMMITTEE')).toHaveLength(1);
  });

  it('do-a-change-twice-that-is-asked-twice', async () => {
    const { yardstick, seen } = watched();
    const meeting = { council: rotherham, committee: 'scrutiny', heldOn: '2026-12-01' };
    accepted(await yardstick.committees.scheduleMeeting(meeting));
    accepted(await yardstick.committees.scheduleMeeting(meeting));
    expect(seen.map(({ isReplayed }) => isReplayed)).toEqual([false, false]);
  });
});
