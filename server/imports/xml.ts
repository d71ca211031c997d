import sax from 'sax';
import { refusedAt } from './checked-bytes.js';

/** The attributes of an element, by name without the namespace prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>;

interface Handler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML and calls the handler's functions. External references are not resolved. Throws {@link FileRefused} with
 * `MALFORMED_FILE` if the text is not valid XML.
 */
export async function readXml(pieces: AsyncIterable<string>, { open, text, close }: Handler): Promise<void> {
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => open?.(localName(name), localNames(attributes));
  parser.ontext = (content) => text?.(content);
  parser.oncdata = (content) => text?.(content);
  parser.onclosetag = (name) => close?.(localName(name));
  parser.onerror = () => {
    throw refusedAt(null, { code: 'MALFORMED_FILE', found: 'a part of the workbook is not valid XML' });
  };
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}

const localNames = (attributes: Readonly<Record<string, unknown>>): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), String(value)]));
