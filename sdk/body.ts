/**
 * Reads a body and passes each piece to `take`. Returns true at its end. Stops and returns false as soon as the body
 * exceeds `largest` bytes, counted after decompression.
 */
async function readBody(
  { body }: Response,
  largest: number,
  take: (piece: Uint8Array) => void,
): Promise<boolean> {
  if (body === null) return true;
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      return false;
    }
    take(value);
  }
}

/** Reads the whole body as text; returns `undefined` if it is longer than `largest` bytes. */
export async function bodyOf(response: Response, largest: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  const isWhole = await readBody(response, largest, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return isWhole ? text + decoder.decode() : undefined;
}

/** Reads the whole body as bytes; returns `undefined` if it is longer than `largest` bytes. */
export async function bytesOf(response: Response, largest: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  const isWhole = await readBody(response, largest, (piece) => void pieces.push(piece));
  if (!isWhole) return undefined;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.byteLength;
  }
  return bytes;
}
