/** Texts that show a fault of a message: a database id, doubled quotation marks, or a missing value. */
const faults = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|''|""|\bundefined\b|\bnull\b|\bNaN\b|\[object/;

/** Returns the first part of a message that a message for callers must not contain; `undefined` if there is none. */
export const faultOf = (message: string): string | undefined => faults.exec(message)?.[0];
