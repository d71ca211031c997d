/**
 * True for a UUID in lower case. Use it before a key of a global identifier goes into SQL, because a caller can forge
 * the identifier.
 */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
