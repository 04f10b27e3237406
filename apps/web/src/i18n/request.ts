import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { BLOCK_WORDS } from '@/features/lesson/generated/words.ts';
import { KIND_WORDS } from '@/features/quiz/generated/words.ts';
import { routing } from './routing.ts';

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages: { ...messages, blocks: BLOCK_WORDS[locale], questionKinds: KIND_WORDS[locale] }, timeZone: 'UTC' };
});
