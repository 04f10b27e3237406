import type { Plugin } from 'graphql-yoga';
import { etagOf, hasVersion } from '../etag.ts';
import { PUBLIC_CACHE_CONTROL } from '../limits.ts';

/** Serves a text that everybody may have, such as the schema for the tools that generate code from it. */
export function usePublicFile(path: string, text: string, mediaType = 'text/plain; charset=utf-8'): Plugin {
  const etag = etagOf(text);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== path || request.method !== 'GET') return;
      const headers = { 'Cache-Control': PUBLIC_CACHE_CONTROL, ETag: etag, Vary: 'Origin' };
      endResponse(
        hasVersion(request, etag)
          ? new fetchAPI.Response(null, { status: 304, headers })
          : new fetchAPI.Response(text, { headers: { ...headers, 'Content-Type': mediaType } }),
      );
    },
  };
}
