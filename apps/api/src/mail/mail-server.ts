import { createTransport } from 'nodemailer';
import type { SendMail } from './mail.ts';

const PATIENCE_MS = 20_000;

/** Sends by SMTP. `url` is like smtps://name:password@mail.example:465; smtp:// goes over to TLS where the server offers it. */
export function createMailServer(url: string, from: string): SendMail {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return async (mail) => {
    await transport.sendMail({ from, ...mail });
  };
}
