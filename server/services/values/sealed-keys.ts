import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/**
 * Functions that turn texts into keys and back. A key hides its text and cannot be forged. Equal texts of one type
 * always have equal keys.
 */
export interface SealedKeys {
  readonly seal: (type: string, text: string) => string;
  /** Returns the text of a key; `undefined` if the key was not sealed for this type with this secret. */
  readonly open: (type: string, key: string) => string | undefined;
}

const tagBytes = 16;

/**
 * Makes sealed keys by the construction of RFC 5297 (a synthetic initialisation vector), with HMAC-SHA-256 and
 * AES-256-CTR. The tag of a text is also the initialisation vector of its encryption. Equal texts therefore give
 * equal keys, and different texts never share a vector.
 */
export function sealedKeys(secret: string): SealedKeys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  const tagSecret = derive('tags of sealed keys');
  const textSecret = derive('texts of sealed keys');
  const tagOf = (type: string, text: string) =>
    createHmac('sha256', tagSecret).update(`${type} ${text}`).digest().subarray(0, tagBytes);
  return {
    seal(type, text) {
      const tag = tagOf(type, text);
      const hidden = createCipheriv('aes-256-ctr', textSecret, tag).update(text, 'utf8');
      return Buffer.concat([tag, hidden]).toString('base64url');
    },
    open(type, key) {
      const bytes = Buffer.from(key, 'base64url');
      const tag = bytes.subarray(0, tagBytes);
      if (tag.length < tagBytes) return undefined;
      const text = createDecipheriv('aes-256-ctr', textSecret, tag)
        .update(bytes.subarray(tagBytes))
        .toString('utf8');
      return tagOf(type, text).equals(tag) ? text : undefined;
    },
  };
}
