import type { Metadata } from 'next';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { firstParam, type SearchParams } from '@/i18n/route.ts';
import type { SiteLocale } from '@/i18n/routing.ts';

/** Says in the head of the timeline where a consumer of oEmbed learns how to show the same choice. */
export function oembedTypes(locale: SiteLocale, params: SearchParams): NonNullable<Metadata['alternates']>['types'] {
  const chosen = Object.keys(params).flatMap((name) => {
    const value = firstParam(params[name]);
    return value === undefined ? [] : [[name, value]];
  });
  const url = new URL(toSiteAddress(locale, '/timeline'));
  url.search = new URLSearchParams(chosen).toString();
  return { 'application/json+oembed': `/oembed?${new URLSearchParams({ url: url.href, format: 'json' })}` };
}
