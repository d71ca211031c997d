import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { Client, type Exchange, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

// Two watchers of one scorecard share a normalised cache: one sees it now, the other as it was before its words were
// revised and its measure was renamed. Each must show its own words, from its own request.

const query = gql`
  query Watch($asAt: Instant) {
    scorecard(council: "${merton}", code: "card") {
      id
      report(of: { period: "2018-M9" }, asAt: $asAt) {
        lines {
          reference
          measure { id stableId title { en } }
          narratives { id stableId text { en } }
        }
      }
    }
  }
`;

interface Watched {
  readonly scorecard: {
    readonly report: {
      readonly lines: readonly {
        readonly measure: { readonly title: { readonly en: string } };
        readonly narratives: readonly { readonly text: { readonly en: string } }[];
      }[];
    };
  };
}

const wordsIn = ({ scorecard }: Watched): readonly string[] =>
  scorecard.report.lines.flatMap(({ measure, narratives }) => [
    measure.title.en,
    ...narratives.map(({ text }) => text.en),
  ]);

let council: PublishingCouncil;
let caller: Caller;
let before: string;

beforeAll(async () => {
  const app = await openTestApp();
  await defineShared(app, measureInput('stable'));
  council = await publishingCouncil(app, merton);
  await council.scorecard('card', ['stable']);
  await council.observe('stable', { '2018-M9': '80' });
  const { services, author } = council;
  const draft = {
    ...{ council: merton, scorecard: 'card', measure: 'stable', period: '2018-M9' },
    kind: 'COMMENTARY' as const,
  };
  const { record } = accepted(
    await oneNarrative(services).write(author, { ...draft, text: { en: 'First words.', cy: null } }),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  before = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 20));
  accepted(
    await services.reviseNarrative(author, {
      ...{ council: merton, id: record.id, version: record.version },
      text: { en: 'Second words.', cy: null },
    }),
  );
  await defineShared(app, measureInput('stable', { title: { en: 'Second title', cy: null }, version: 1 }));
  caller = (await apiOver(services)).as(author);
});

/** Counts the requests of a client, and answers them from the service. */
function countingTransport() {
  const requests: (string | null)[] = [];
  return {
    requests,
    async send(document: string, variables: Readonly<Record<string, unknown>>) {
      requests.push((variables['asAt'] as string | undefined) ?? null);
      return JSON.parse((await caller.asks(document, variables)).text);
    },
  };
}

describe('two watchers of one scorecard, now and as it was', () => {
  it('each show their own words in the cache of Apollo Client, and make two requests', async () => {
    const { requests, send } = countingTransport();
    const link = new ApolloLink(
      ({ query: document, variables }) =>
        new Observable((observer) => {
          send(print(document), variables).then(
            (answer) => {
              observer.next(answer);
              observer.complete();
            },
            (error: unknown) => observer.error(error),
          );
        }),
    );
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const watch = (variables: { readonly asAt?: string }) => {
      const watcher = client.watchQuery<Watched>({ query, variables });
      const shown: (readonly string[])[] = [];
      watcher.subscribe(({ data, dataState }) => {
        if (dataState === 'complete') shown.push(wordsIn(data as Watched));
      });
      return { shown, result: () => client.query<Watched>({ query, variables }) };
    };
    const now = watch({});
    const then = watch({ asAt: before });
    await expect
      .poll(() => [now.shown.length > 0, then.shown.length > 0], { timeout: 30_000 })
      .toEqual([true, true]);
    // Read again from the cache, after both answers are in it.
    expect(wordsIn((await now.result()).data as Watched)).toEqual(['Second title', 'Second words.']);
    expect(wordsIn((await then.result()).data as Watched)).toEqual(['Measure stable', 'First words.']);
    expect(new Set(now.shown.flat())).toEqual(new Set(['Second title', 'Second words.']));
    expect(new Set(then.shown.flat())).toEqual(new Set(['Measure stable', 'First words.']));
    expect(requests.sort()).toEqual([before, null].sort());
    client.stop();
  });

  it('each show their own words in the cache of urql, and make two requests', async () => {
    const { requests, send } = countingTransport();
    const embedded = () => null;
    const cache: Exchange = cacheExchange({
      // Types without an identifier are parts of the entity that holds them.
      keys: { ScorecardReport: embedded, ScorecardLine: embedded, BilingualText: embedded },
    });
    const client = new Client({
      url: 'http://yardstick.example/graphql',
      exchanges: [cache, fetchExchange],
      preferGetMethod: false,
      fetch: async (_url, init) => {
        const { query: document, variables } = JSON.parse(String(init?.body));
        return new Response(JSON.stringify(await send(document, variables)), {
          headers: { 'content-type': 'application/json' },
        });
      },
    });
    const ask = async (variables: { readonly asAt?: string }) => {
      const { data, error } = await client.query<Watched>(print(query), variables).toPromise();
      expect(error).toBeUndefined();
      return wordsIn(data as Watched);
    };
    expect(await ask({})).toEqual(['Second title', 'Second words.']);
    expect(await ask({ asAt: before })).toEqual(['Measure stable', 'First words.']);
    expect(await ask({})).toEqual(['Second title', 'Second words.']);
    expect(await ask({ asAt: before })).toEqual(['Measure stable', 'First words.']);
    expect(requests).toEqual([null, before]);
  });
});
