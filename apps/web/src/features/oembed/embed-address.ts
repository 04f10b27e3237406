import { hasLocale } from 'next-intl';
import { routing, type SiteLocale } from '@/i18n/routing.ts';

/** Whatever lies below may be shown in a frame by any site; see next.config.ts. */
const FRAMED = '/embed';

/** Where the timeline that an address of this site shows stands alone, to be framed. */
export type EmbeddedTimeline = { readonly locale: SiteLocale; readonly src: string };

/** The address at which the timeline can be framed; `query` is what stands behind the `?`, or nothing. */
function timelineEmbedPath(locale: SiteLocale, query: string): string {
  return `${FRAMED}/${locale}/timeline${query === '' ? '' : `?${query}`}`;
}

/** Reads the address of a timeline, on its page or framed. Null for an address of another page or another site. */
export function readEmbeddable(address: string, origin: string): EmbeddedTimeline | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const [, locale, page, ...rest] = url.pathname.replace(/^\/embed(?=\/)/, '').split('/');
  if (url.origin !== new URL(origin).origin || page !== 'timeline' || rest.length > 0) return null;
  if (!hasLocale(routing.locales, locale)) return null;
  return { locale, src: new URL(timelineEmbedPath(locale, url.searchParams.toString()), origin).href };
}
