import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import type { Locale } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from './graphql-locale.ts';
import { routing, type SiteLocale } from './routing.ts';

export type RouteProps<Key extends string = never> = { params: Promise<Record<Key | 'locale', string>> };
export type SearchParams = Record<string, string | string[] | undefined>;
export type SearchRouteProps<Key extends string = never> = RouteProps<Key> & { searchParams: Promise<SearchParams> };

/** Checks the language of the address and makes it known to next-intl, which lets the page be cached. Unknown languages are a 404. */
export function enterLocale(locale: string): SiteLocale {
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return locale;
}

/** Enters a page: its language as the site and as the API write it, and what else its address holds, decoded. */
export async function enterRoute<Key extends string>(
  params: RouteProps<Key>['params'],
): Promise<Record<Key, string> & { locale: SiteLocale; graphqlLocale: Locale }> {
  const raw = await params;
  const locale = enterLocale(raw.locale);
  return { ...raw, locale, graphqlLocale: toGraphQLLocale(locale) };
}

/** The single value of a search parameter; the first when it is repeated, undefined when it is empty. */
export function firstParam(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first?.trim() || undefined;
}
