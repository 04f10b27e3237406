import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { etagOf, hasVersion } from '../etag.ts';

type Page = { readonly html: string; readonly zipped: Uint8Array<ArrayBuffer>; readonly etag: string };

/** The page brings its scripts and workers along; this policy makes sure that it loads nothing from another host. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

const WELCOME = `# The open data of Tumen. Press Ctrl-Enter to run, Ctrl-Space for suggestions.
{
  events(filter: { from: "1990-01-01", to: "1995-12-31", actors: ["russian-federation", "rok"], match: ALL }, first: 5) {
    totalCount
    edges { node { title date citations { source { citation(style: CHICAGO) } } } }
  }
}
`;

/** Serves GraphiQL to browsers that open the GraphQL address. The page has 9 MB: it is made and compressed once, when asked for. */
export function useGraphiQL(endpoint: string): Plugin {
  let page: Promise<Page> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const wantsPage = request.method === 'GET' && request.headers.get('accept')?.includes('text/html');
      if (!wantsPage || url.pathname !== endpoint || ['query', 'documentId'].some((name) => url.searchParams.has(name))) return;
      page ??= makePage();
      const { html, zipped, etag } = await page;
      const headers = {
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': POLICY,
        'Content-Type': 'text/html; charset=utf-8',
        ETag: etag,
        Vary: 'Accept, Accept-Encoding',
      };
      if (hasVersion(request, etag)) endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      else if (!request.headers.get('accept-encoding')?.includes('gzip')) endResponse(new fetchAPI.Response(html, { headers }));
      else endResponse(new fetchAPI.Response(zipped, { headers: { ...headers, 'Content-Encoding': 'gzip' } }));
    },
  };
}

async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = await renderGraphiQL({ title: 'Tumen GraphiQL', defaultQuery: WELCOME });
  return { html, zipped: new Uint8Array(await promisify(gzip)(html)), etag: etagOf(html) };
}
