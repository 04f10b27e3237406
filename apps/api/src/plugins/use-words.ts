import type { Plugin } from 'graphql-yoga';

/** Says in a line why there is no answer, where Yoga answers with a status alone. */
export function useWords(endpoint: string, siteOrigin: string): Plugin {
  const words: Readonly<Record<number, (path: string) => string>> = {
    404: (path) =>
      `There is nothing at ${path}. Queries go to ${endpoint}, the schema is at ${endpoint}/schema.graphql, /health tells whether the server ` +
      `runs. How to ask: ${siteOrigin}/en/data/api`,
    406: () =>
      'The API answers queries as application/graphql-response+json or application/json, subscriptions as text/event-stream. ' +
      'Send one of these as Accept, or no such header.',
  };
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const say = words[response.status];
      if (say === undefined || response.headers.has('content-type')) return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('Content-Type', 'text/plain; charset=utf-8');
      headers.delete('Content-Length');
      const line = say(new URL(request.url).pathname);
      setResponse(new fetchAPI.Response(`${line}\n`, { status: response.status, headers }));
    },
  };
}
