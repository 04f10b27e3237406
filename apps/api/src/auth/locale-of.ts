import { MAIL_LOCALES, type MailLocale } from '../mail/reset-password-mail.ts';

/** The language to write in, by the first that an Accept-Language header names: "ko-KR, en;q=0.5" is Korean. English for any other. */
export function localeOf(acceptLanguage: string | null | undefined): MailLocale {
  const first = acceptLanguage?.trim().slice(0, 2).toLowerCase();
  return MAIL_LOCALES.find((locale) => locale === first) ?? 'en';
}
