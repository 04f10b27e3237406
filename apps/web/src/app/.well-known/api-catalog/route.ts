import { readEnv } from '@/env.ts';
import { routing } from '@/i18n/routing.ts';

// The address of the site is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

const LINKSET = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

/** Where programs that look for the APIs of a site find them (RFC 9727), as a set of links (RFC 9264). */
export function GET(): Response {
  const at = (path: string) => new URL(path, readEnv().SITE_ORIGIN).href;
  const catalog = {
    linkset: [
      {
        anchor: at('/graphql'),
        'service-desc': [{ href: at('/graphql/public.graphql'), type: 'text/plain' }],
        'service-doc': routing.locales.map((locale) => ({
          href: at(`/${locale}/data/api`),
          type: 'text/html',
          hreflang: [locale],
        })),
      },
    ],
  };
  return new Response(JSON.stringify(catalog), { headers: { 'Content-Type': LINKSET } });
}
