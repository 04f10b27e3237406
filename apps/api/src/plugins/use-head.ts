import type { Plugin } from 'graphql-yoga';

/** Answers HEAD as GET (RFC 9110, 9.3.2); node:http leaves out the body. */
export function useHead(): Plugin {
  return {
    onRequest({ request, setRequest, fetchAPI }) {
      if (request.method !== 'HEAD') return;
      const { url, headers, signal } = request;
      setRequest(new fetchAPI.Request(url, { method: 'GET', headers, signal }));
    },
  };
}
