import type { Mail } from './mail.ts';

export const MAIL_LOCALES = ['en', 'ko', 'ru'] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

type ResetPassword = { readonly to: string; readonly name: string; readonly link: string; readonly locale: MailLocale };

const WORDS: Record<MailLocale, { subject: string; text: (name: string, link: string) => string }> = {
  en: {
    subject: 'A new password for Tumen',
    text: (name, link) => `Hello ${name},

somebody, we hope you, asked for a new password for your teacher's account on Tumen. Choose it here within the next hour:

${link}

The link works once. All devices are signed out when the password changes. If you did not ask for it, ignore this message: nothing has changed.
`,
  },
  ko: {
    subject: 'Tumen 비밀번호 재설정',
    text: (name, link) => `${name} 님, 안녕하세요.

Tumen 교사 계정의 비밀번호 재설정 요청을 받았습니다. 한 시간 안에 아래 링크에서 새 비밀번호를 정해 주십시오.

${link}

링크는 한 번만 사용할 수 있습니다. 비밀번호를 바꾸면 모든 기기에서 로그아웃됩니다. 직접 요청하지 않으셨다면 이 메일을 무시해 주십시오. 바뀐 것은 없습니다.
`,
  },
  ru: {
    subject: 'Новый пароль для Tumen',
    text: (name, link) => `Здравствуйте, ${name}!

Кто-то — надеемся, вы — запросил новый пароль для учётной записи преподавателя на сайте Tumen. Задать его можно в течение часа по ссылке:

${link}

Ссылка действует один раз. После смены пароля вход будет прекращён на всех устройствах. Если вы ничего не запрашивали, просто не обращайте внимания на это письмо: ничего не изменилось.
`,
  },
};

/** The message by which a teacher chooses a new password. */
export function makeResetPasswordMail({ to, name, link, locale }: ResetPassword): Mail {
  const { subject, text } = WORDS[locale];
  return { to, subject, text: text(name, link) };
}
