import type { Plugin } from 'graphql-yoga';
import { etagOf, hasVersion } from '../etag.ts';
import { PUBLIC_CACHE_CONTROL } from '../limits.ts';

/** Serves a schema in its own language, with all descriptions, to the tools that generate code from it. */
export function useSchemaFile(path: string, text: string): Plugin {
  const etag = etagOf(text);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== path || request.method !== 'GET') return;
      const headers = { 'Cache-Control': PUBLIC_CACHE_CONTROL, ETag: etag, Vary: 'Origin' };
      endResponse(
        hasVersion(request, etag)
          ? new fetchAPI.Response(null, { status: 304, headers })
          : new fetchAPI.Response(text, { headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } }),
      );
    },
  };
}
