import type { Plugin } from 'graphql-yoga';
import { httpError } from '../http-error.ts';

/** Answers HEAD as GET (RFC 9110, 9.3.2), but no subscription, whose head comes with its end; node:http leaves out the body. */
export function useHead(): Plugin {
  const heads = new WeakSet<Request>();
  return {
    onRequest({ request, setRequest, fetchAPI }) {
      if (request.method !== 'HEAD') return;
      const { url, headers, signal } = request;
      const get = new fetchAPI.Request(url, { method: 'GET', headers, signal });
      heads.add(get);
      setRequest(get);
    },
    onSubscribe({ args }) {
      if (heads.has(args.contextValue.request))
        throw httpError(405, 'BAD_REQUEST', 'Subscribe by GET or POST.', { Allow: 'GET, POST' });
    },
  };
}
