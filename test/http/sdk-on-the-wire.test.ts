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

interface Exchange {
  readonly status: number;
  readonly encoding: string | null;
  readonly isReplayed: boolean;
}

/** A client that records its responses; `lose` selects the responses that are lost. */
function recordingClient(
  more: Partial<Parameters<typeof createYardstick>[0]> = {},
  lose = (_index: number) => false,
) {
  const exchanges: Exchange[] = [];
  const yardstick = createYardstick({
    url: scenario.url,
    apiKey,
    retry: { firstDelay: 1 },
    ...more,
    fetch: async (address, request) => {
      const response = await fetch(address, request);
      const { status, headers } = response;
      exchanges.push({
        status,
        encoding: headers.get('content-encoding'),
        isReplayed: headers.get('idempotency-replayed') === 'true',
      });
      if (lose(exchanges.length - 1)) throw new TypeError('fetch failed');
      return response;
    },
  });
  return { yardstick, exchanges };
}

describe('the-sdk-and-the-service', () => {
  it('do-not-send-a-response-again-that-the-client-has-cached', async () => {
    const { yardstick, exchanges } = recordingClient({ cache: createAnswerCache() });
    const first = await yardstick.councils.page({}, { first: 100 });
    const again = await yardstick.councils.page({}, { first: 100 });
    expect(again).toEqual(first);
    expect(exchanges.map(({ status }) => status)).toEqual([200, 304]);
    expect(exchanges[0]?.encoding).toBe('gzip');

    const [gssCode = ''] = first.nodes
      .filter(({ subscribes }) => !subscribes)
      .map((council) => council.gssCode);
    accepted(await scenario.platform.councils.subscribe({ gssCode }));
    const changed = await yardstick.councils.page({}, { first: 100 });
    expect(changed).not.toEqual(first);
    expect(exchanges.at(-1)?.status).toBe(200);
  });

  it('do-a-mutation-only-once-if-its-answer-was-lost', async () => {
    const { yardstick, exchanges } = recordingClient({}, (index) => index === 0);
    const code = 'scrutiny';
    const { committee } = accepted(
      await yardstick.committees.define({ council: rotherham, code, name: { en: 'Scrutiny' } }),
    );
    expect(committee?.code).toBe(code);
    expect(exchanges.map(({ isReplayed }) => isReplayed)).toEqual([false, true]);
    const { nodes } = await administrator.audit.page({ council: rotherham }, { first: 100 });
    expect(nodes.filter(({ subject }) => subject === 'COMMITTEE')).toHaveLength(1);
  });

  it('do-a-mutation-twice-if-it-is-called-twice', async () => {
    const { yardstick, exchanges } = recordingClient();
    const meeting = { council: rotherham, committee: 'scrutiny', heldOn: '2026-12-01' };
    accepted(await yardstick.committees.scheduleMeeting(meeting));
    accepted(await yardstick.committees.scheduleMeeting(meeting));
    expect(exchanges.map(({ isReplayed }) => isReplayed)).toEqual([false, false]);
  });
});
