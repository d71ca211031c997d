import { describe, expect, it } from 'vitest';
import { nodeId, parseNodeId } from '../../../server/domain/values/node-id.js';

const text = (id: string) => Buffer.from(id, 'base64url').toString();
const idOf = (content: string) => Buffer.from(content).toString('base64url');

describe('a global identifier', () => {
  it.each([
    [{ type: 'Period', key: '201718-FY' }, 'Period 201718-FY  '],
    [{ type: 'Narrative', key: 'a1', tenant: 'b2' }, 'Narrative a1 b2 '],
    [{ type: 'Narrative', key: 'a1', tenant: 'b2', version: 12 }, 'Narrative a1 b2 12'],
    [{ type: 'Measure', key: 'adopted', version: 3 }, 'Measure adopted  3'],
  ])('of %j has its parts and is read back', (key, content) => {
    expect(text(nodeId(key))).toBe(content);
    expect(parseNodeId(nodeId(key))).toEqual({ tenant: undefined, version: undefined, ...key });
  });

  it.each([
    ['nothing', ''],
    ['a type alone', idOf('Period')],
    ['no key', idOf('Period   ')],
    ['a part too many', idOf('Narrative a1 b2 3 4')],
    ['something before the type', idOf(' Narrative a1 b2 3')],
    ['something after the version', idOf('Narrative a1 b2 3 ')],
    ['a version that is no number', idOf('Narrative a1 b2 x')],
    ['a version written in another way', idOf('Narrative a1 b2 03')],
    ['a type that is no name', idOf('Narr-ative a1 b2 3')],
    ['padding', `${nodeId({ type: 'Period', key: '2017-RY' })}=`],
    ['letters that Base64url has not', `${nodeId({ type: 'Period', key: '201718-FY' })}!`],
  ])('is not read from %s', (_, id) => {
    expect(parseNodeId(id)).toBeUndefined();
  });
});
