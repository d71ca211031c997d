/** A database's id, doubled quotation marks, and texts of values that are missing. */
const faults = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|''|""|\bundefined\b|\bnull\b|\bNaN\b|\[object/;

/** The first text that a message for callers must not contain; `undefined` if there is none. */
export const faultOf = (message: string): string | undefined => faults.exec(message)?.[0];
