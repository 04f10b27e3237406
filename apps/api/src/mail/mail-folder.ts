import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Mail, SendMail } from './mail.ts';

/**
 * Writes each message into the folder `mail` of `dataDir`, for the eyes of the server's owner alone: a file that mail programs open and
 * that is plain to read in any editor, named after its moment.
 */
export function createMailFolder(dataDir: string, from: string): SendMail {
  const folder = path.join(dataDir, 'mail');
  return async (mail) => {
    const now = new Date();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${now.toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`;
    await writeFile(path.join(folder, name), formatMessage(mail, from, now), { mode: 0o600 });
  };
}

/** RFC 5322 and 2045, with the text as it is: no line of it is longer than the 998 bytes that they allow. */
function formatMessage({ to, subject, text }: Mail, from: string, date: Date): string {
  const headers = {
    From: from,
    To: to,
    // RFC 2047: headers are ASCII.
    Subject: `=?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    Date: date.toUTCString().replace('GMT', '+0000'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]+/g, ' ')}`);
  return `${lines.join('\n')}\n\n${text}`;
}
