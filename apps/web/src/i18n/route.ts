import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { routing, type SiteLocale } from './routing.ts';

export type RouteProps<Key extends string = never> = { params: Promise<Record<Key | 'locale', string>> };
export type SearchParams = Record<string, string | string[] | undefined>;
export type SearchRouteProps = RouteProps & { searchParams: Promise<SearchParams> };

/** Checks the language of the address and makes it known to next-intl, which lets the page be cached. Unknown languages are a 404. */
export function enterLocale(locale: string): SiteLocale {
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
