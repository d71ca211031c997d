import { describe, expect, it } from 'vitest';
import { sealedKeys } from '../../../server/services/values/sealed-keys.js';

const keys = sealedKeys('a secret');
const texts = ['', 'x', 'plans 2018-M4', 'x'.repeat(500), 'Safon ofynnol â tho'];

describe('a sealed key', () => {
  it.each(texts)('opens to its text: %j', (text) => {
    expect(keys.open('Target', keys.seal('Target', text))).toBe(text);
  });

  it('is the same for the same text, and hides it', () => {
    const key = keys.seal('Target', 'plans 2018-M4');
    expect(sealedKeys('a secret').seal('Target', 'plans 2018-M4')).toBe(key);
    expect(Buffer.from(key, 'base64url').toString('latin1')).not.toContain('2018');
  });

  it('shares no beginning with the key of a text that begins alike', () => {
    const [first, second] = ['2018-M4', '2018-M5'].map((code) => keys.seal('Target', `plans ${code}`));
    expect(first?.slice(0, 8)).not.toBe(second?.slice(0, 8));
  });

  it('opens for no other type, and under no other secret', () => {
    const key = keys.seal('Target', 'plans');
    expect(keys.open('Observation', key)).toBeUndefined();
    expect(sealedKeys('another secret').open('Target', key)).toBeUndefined();
  });

  it('does not open if any of its bytes is changed, or some are missing', () => {
    const bytes = Buffer.from(keys.seal('Target', 'plans'), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8((bytes.readUInt8(index) + 1) % 256, index);
      expect(keys.open('Target', changed.toString('base64url'))).toBeUndefined();
      expect(keys.open('Target', bytes.subarray(0, index).toString('base64url'))).toBeUndefined();
    }
  });
});
