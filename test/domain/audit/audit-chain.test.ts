import { describe, expect, it } from 'vitest';
import { faultOf, faultOfHead } from '../../../server/domain/audit/audit-chain.js';
import {
  type AuditEntry,
  type AuditHead,
  auditText,
  chained,
  emptyChain,
} from '../../../server/domain/audit/audit-entry.js';

const sha256 = (text: string) => `hash of ${text}`;

const facts = (key: string): Parameters<typeof chained>[1] => ({
  recordedAt: new Date('2018-07-03T09:30:00.123Z'),
  councilId: '7',
  action: 'submitObservations',
  principalId: 'key:1',
  principalName: 'Ana',
  actingAs: ['DATA_OFFICER'],
  address: '192.0.2.7',
  requestId: 'r-1',
  subject: 'OBSERVATION',
  key,
  before: null,
  after: { value: '1' },
});

const first = chained(emptyChain, facts('a'), sha256);
const second = chained(first, facts('b'), sha256);
const third = chained(second, facts('c'), sha256);
const headOf = ({ sequence, hash }: AuditEntry): AuditHead => ({ sequence, hash });

describe('an entry of a chain', () => {
  it('has the next number and the hash of the entry before', () => {
    expect([first, second, third].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect([first.previousHash, second.previousHash]).toEqual([null, first.hash]);
  });

  it('is hashed with every fact, its place and the previous hash', () => {
    expect(auditText(first, null)).toBe(
      '{"actingAs":["DATA_OFFICER"],"action":"submitObservations","address":"192.0.2.7","after":{"value":"1"},' +
        '"before":null,"councilId":"7","key":"a","previousHash":null,"principalId":"key:1","principalName":"Ana",' +
        '"recordedAt":"2018-07-03T09:30:00.123Z","requestId":"r-1","sequence":1,"subject":"OBSERVATION"}',
    );
    expect(second.hash).toBe(sha256(auditText(second, first.hash)));
  });
});

describe('a chain', () => {
  it('without a fault has none', () => {
    expect(faultOf(emptyChain, first, sha256)).toBeNull();
    expect(faultOf(headOf(first), second, sha256)).toBeNull();
  });

  it.each<[string, AuditHead, AuditEntry, ReturnType<typeof faultOf>]>([
    ['lacks an entry', headOf(first), third, { fault: 'MISSING', sequence: 2 }],
    ['lacks its first entry', emptyChain, second, { fault: 'MISSING', sequence: 1 }],
    ['repeats an entry', headOf(second), second, { fault: 'MISSING', sequence: 3 }],
    [
      'has an entry that follows another one',
      { sequence: 1, hash: 'other' },
      second,
      { fault: 'UNCHAINED', sequence: 2 },
    ],
    [
      'has an altered entry',
      headOf(first),
      { ...second, after: { value: '2' } },
      { fault: 'ALTERED', sequence: 2 },
    ],
    ['has an altered hash', headOf(first), { ...second, hash: 'other' }, { fault: 'ALTERED', sequence: 2 }],
  ])('that %s names the entry', (_title, head, entry, fault) => {
    expect(faultOf(head, entry, sha256)).toEqual(fault);
  });

  it('has the fault of its recorded head', () => {
    const end = headOf(second);
    expect(faultOfHead(end, end)).toBeNull();
    expect(faultOfHead(emptyChain, emptyChain)).toBeNull();
    expect(faultOfHead(headOf(first), headOf(third))).toEqual({ fault: 'TAIL_MISSING', sequence: 2 });
    expect(faultOfHead(headOf(third), end)).toEqual({ fault: 'HEAD_DIFFERS', sequence: 2 });
    expect(faultOfHead({ ...end, sequence: 3 }, end)).toEqual({ fault: 'HEAD_DIFFERS', sequence: 2 });
    expect(faultOfHead(end, { ...end, hash: 'other' })).toEqual({ fault: 'HEAD_DIFFERS', sequence: 2 });
  });
});
