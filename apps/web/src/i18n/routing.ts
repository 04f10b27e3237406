import { defineRouting } from 'next-intl/routing';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

export const routing = defineRouting({
  locales: ['en', 'ko', 'ru'],
  defaultLocale: 'en',
  localePrefix: 'always',
  // Without an age the browser forgets the chosen language when it closes.
  localeCookie: { maxAge: ONE_YEAR_SECONDS },
});

export type SiteLocale = (typeof routing.locales)[number];
