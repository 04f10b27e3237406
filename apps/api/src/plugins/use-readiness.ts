import type { Plugin } from 'graphql-yoga';

/** Why the API cannot answer yet, or null when it can. */
export type ReadinessCheck = () => Promise<string | null>;

/** Answers `/ready` with 200 or, with the reason, 503. `/health`, which only says that the process lives, is Yoga's own. */
export function useReadiness(check: ReadinessCheck): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/ready') return;
      const reason = await check();
      endResponse(
        reason === null
          ? fetchAPI.Response.json({ status: 'ready' })
          : fetchAPI.Response.json({ status: 'not ready', reason }, { status: 503, headers: { 'Retry-After': '2' } }),
      );
    },
  };
}
