import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { etagOf, hasVersion } from '../etag.ts';
import { apiKeyOf } from '../keyed-requests.ts';
import { KEYED_CACHE_CONTROL, PUBLIC_CACHE_CONTROL } from '../limits.ts';
import { isPersonal } from '../personal-requests.ts';
import { asksPublicOnly } from '../public-operation.ts';

const JSON_TYPE = /^application\/(?:graphql-response\+)?json\b/;

/**
 * Lets caches keep the answers to public queries that come by GET, and answers 304 to whoever has the answer already.
 *
 * Two things must agree: every root field is one of `PUBLIC_QUERIES`, and no resolver below asked who is asking. An answer with an error
 * or with a cookie is never public.
 */
export function usePublicAnswers(): Plugin {
  const candidates = new WeakSet<Request>();
  return {
    onExecute({ args }) {
      const { request } = args.contextValue;
      if (request.method !== 'GET' || !asksPublicOnly(args.schema, args.document)) return;
      return {
        onExecuteDone({ result }) {
          if (!isAsyncIterable(result) && result.errors === undefined) candidates.add(request);
        },
      };
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (!candidates.has(request) || isPersonal(request) || !isPlain(response)) return;
      const body = await response.text();
      const etag = etagOf(body);
      const headers = new fetchAPI.Headers(response.headers);
      // A script that shows a key is counted at each request, so caches on the way pass it on.
      headers.set('Cache-Control', apiKeyOf(request) === null ? PUBLIC_CACHE_CONTROL : KEYED_CACHE_CONTROL);
      headers.set('ETag', etag);
      // By Accept goes the media type, by Authorization the API key, by Origin whether a page of another site may read it.
      headers.set('Vary', 'Accept, Authorization, Origin');
      if (!hasVersion(request, etag)) return setResponse(new fetchAPI.Response(body, { status: 200, headers }));
      headers.delete('Content-Length');
      headers.delete('Content-Type');
      setResponse(new fetchAPI.Response(null, { status: 304, headers }));
    },
  };
}

/** One whole answer in JSON, rather than a stream of events, that gives nobody a cookie. */
function isPlain({ status, headers }: Response): boolean {
  return status === 200 && JSON_TYPE.test(headers.get('content-type') ?? '') && !headers.has('set-cookie');
}
