import type { Locale } from '@/graphql/generated/graphql.ts';
import type { SiteLocale } from './routing.ts';

const GRAPHQL_LOCALES = { en: 'EN', ko: 'KO', ru: 'RU' } as const satisfies Record<SiteLocale, Locale>;

/** Converts a language of the address to the enum of the API. */
export function toGraphQLLocale(locale: SiteLocale): Locale {
  return GRAPHQL_LOCALES[locale];
}
