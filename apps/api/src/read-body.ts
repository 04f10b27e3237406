type Body = { readonly text: string; readonly bytes: number };

/**
 * Reads the body of a request to its end, and keeps no more than `limit` bytes: `text` is cut off where `bytes` is greater. To leave
 * earlier would cancel the stream, and node:http would cut the connection before the refusal is out. A body that never ends runs into
 * `ARRIVAL_TIMEOUT_MS`.
 */
export async function readBody(request: Request, limit: number): Promise<Body> {
  let text = '';
  let bytes = 0;
  const decoder = new TextDecoder();
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes <= limit) text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), bytes };
}
