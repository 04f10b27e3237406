import type { Env } from '../env.ts';
import type { SendMail } from './mail.ts';
import { createMailFolder } from './mail-folder.ts';
import { createMailServer } from './mail-server.ts';

type MailSettings = Pick<Env, 'MAIL_FROM' | 'SITE_ORIGIN' | 'SMTP_URL' | 'TUMEN_DATA_DIR'>;

/** Mail goes to the server that SMTP_URL names; without one, into the data folder, from where somebody hands it on. */
export function createMailTransport(settings: MailSettings): SendMail {
  const from = settings.MAIL_FROM ?? `Tumen <no-reply@${new URL(settings.SITE_ORIGIN).hostname}>`;
  return settings.SMTP_URL === undefined
    ? createMailFolder(settings.TUMEN_DATA_DIR, from)
    : createMailServer(settings.SMTP_URL, from);
}
