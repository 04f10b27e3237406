import type { BLOCK_WORDS } from '@/features/lesson/generated/words.ts';
import type { KIND_WORDS } from '@/features/quiz/generated/words.ts';
import type messages from '../../messages/en.json';
import type { SiteLocale } from './routing.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: SiteLocale;
    Messages: typeof messages & { blocks: typeof BLOCK_WORDS.en; questionKinds: typeof KIND_WORDS.en };
  }
}
