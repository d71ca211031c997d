import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createYardstick } from '../../sdk/index.js';
import {
  type Arrival,
  data,
  type FakeServer,
  type Reply,
  startFakeServer,
} from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const yardstick = () => createYardstick({ url: server.url });
const codes = Array.from({ length: 7 }, (_, index) => `measure-${index}`);

/** Serves `codes` in pages, as a connection does. */
const catalogue: Reply = (response, arrival) => {
  const { first, after } = arrival.variables as { first: number; after?: string };
  const start = after ? Number(after) + 1 : 0;
  const end = Math.min(start + first, codes.length);
  const page = {
    nodes: codes.slice(start, end).map((code) => ({ code })),
    pageInfo: { hasNextPage: end < codes.length, endCursor: end > start ? String(end - 1) : null },
  };
  data({ measures: page })(response, arrival);
};

const variablesOf = ({ variables }: Arrival) => variables;

describe('a page', () => {
  it('is the first twenty by default', async () => {
    server.replies(catalogue);
    const { nodes, pageInfo } = await yardstick().measures.page();
    expect(nodes.map(({ code }) => code)).toEqual(codes);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(server.arrivals.map(variablesOf)).toEqual([{ filter: {}, first: 20 }]);
  });

  it('continues after the cursor of the previous page', async () => {
    server.replies(catalogue);
    const filter = { council: 'E08000018', local: true };
    const { pageInfo } = await yardstick().measures.page(filter, { first: 3 });
    const next = await yardstick().measures.page(filter, { first: 3, after: pageInfo.endCursor });
    expect(next.nodes.map(({ code }) => code)).toEqual(codes.slice(3, 6));
    expect(server.arrivals.map(variablesOf)).toEqual([
      { filter, first: 3 },
      { filter, first: 3, after: '2' },
    ]);
  });
});

describe('all()', () => {
  it('gives one node after the other, over all pages', async () => {
    server.replies(catalogue);
    const received: string[] = [];
    for await (const { code } of yardstick().measures.all({}, { pageSize: 3 })) received.push(code);
    expect(received).toEqual(codes);
    expect(server.arrivals).toHaveLength(3);
  });

  it('requests no page before the first node is needed, and none after the loop ends', async () => {
    server.replies(catalogue);
    const measures = yardstick().measures.all({}, { pageSize: 3 });
    expect(server.arrivals).toHaveLength(0);
    for await (const { code } of measures) if (code === 'measure-3') break;
    expect(server.arrivals).toHaveLength(2);
    expect((await measures.next()).done).toBe(true);
    expect(server.arrivals).toHaveLength(2);
  });

  it('ends at an empty page', async () => {
    server.replies(data({ measures: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } }));
    expect((await yardstick().measures.all().next()).done).toBe(true);
  });

  it('fails if the signal aborts between two pages', async () => {
    server.replies(catalogue);
    const controller = new AbortController();
    const received: string[] = [];
    const read = async () => {
      const { signal } = controller;
      for await (const { code } of yardstick().measures.all({}, { pageSize: 3, signal })) {
        received.push(code);
        if (received.length === 2) controller.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ kind: 'aborted' });
    expect(received).toEqual(codes.slice(0, 3));
    expect(server.arrivals).toHaveLength(1);
  });

  it.each([null, '0'])('fails rather than loops when the cursor stays %s', async (endCursor) => {
    server.replies(
      data({ measures: { nodes: [{ code: 'again' }], pageInfo: { hasNextPage: true, endCursor } } }),
    );
    const read = async () => {
      for await (const { code } of yardstick().measures.all()) expect(code).toBe('again');
    };
    await expect(read()).rejects.toMatchObject({ kind: 'protocol' });
    expect(server.arrivals.length).toBeLessThanOrEqual(2);
  });

  it('passes the conditions as the filter', async () => {
    server.replies(data({ targets: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } }));
    await yardstick()
      .targets.all({ council: 'E08000018', measures: ['repeat-plans'] })
      .next();
    expect(server.arrivals.map(variablesOf)).toEqual([
      { council: 'E08000018', filter: { measures: ['repeat-plans'] }, first: 100, after: null },
    ]);
  });
});
