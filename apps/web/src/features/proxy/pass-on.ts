import 'server-only';
import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { readEnv } from '@/env.ts';

// Headers that belong to one connection and must not travel on (RFC 9110, 7.6.1), and those that fetch computes itself.
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'content-encoding',
  'accept-encoding',
];

/**
 * Passes a request of the browser on to the API under the same path and streams the answer back, cookies included.
 *
 * A route and not a rewrite: the address of the API is known when the site runs, not when it is built. The answer streams, so that
 * subscriptions arrive event by event. Answers 502 in the shape of a GraphQL response when the API cannot be reached.
 */
export async function passOn(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const target = new URL(pathname + search, readEnv().API_URL);
  const headers = withoutHopByHop(request.headers);
  headers.set('x-forwarded-host', request.headers.get('host') ?? '');
  try {
    const response = await fetch(target, {
      method: request.method,
      headers,
      body: request.body,
      redirect: 'manual',
      cache: 'no-store',
      signal: request.signal,
      // Node asks for this word when a body is a stream; the DOM types do not know it.
      ...{ duplex: 'half' },
    });
    const answerHeaders = withoutHopByHop(response.headers);
    answerHeaders.set('x-accel-buffering', 'no');
    return new Response(response.body, { status: response.status, headers: answerHeaders });
  } catch {
    const error = { message: 'The API cannot be reached.', extensions: { code: 'BAD_GATEWAY' satisfies ApiErrorCode } };
    return Response.json({ errors: [error] }, { status: 502 });
  }
}

function withoutHopByHop(source: Headers): Headers {
  const headers = new Headers(source);
  for (const name of HOP_BY_HOP) headers.delete(name);
  return headers;
}
