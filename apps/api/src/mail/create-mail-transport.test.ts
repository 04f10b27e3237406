import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '../env.ts';
import { createMailTransport } from './create-mail-transport.ts';

const MAIL = { to: 'kim@school.example', subject: '비밀번호', text: '안녕하세요.\n\nhttp://localhost:3000/ko#token=abc\n' };

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'tumen-mail-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const transport = (settings: Record<string, string>) =>
  createMailTransport(readEnv({ DATABASE_URL: 'postgresql://x', TUMEN_DATA_DIR: dataDir, ...settings }));

describe('without a server for mail', () => {
  it('writes a file that mail programs open and that an editor shows, for its owner alone', async () => {
    await transport({ SITE_ORIGIN: 'https://tumen.example' })(MAIL);
    const folder = path.join(dataDir, 'mail');
    const [file = ''] = readdirSync(folder);
    const [head, ...text] = readFileSync(path.join(folder, file), 'utf8').split('\n\n');

    expect(head).toContain('From: Tumen <no-reply@tumen.example>\nTo: kim@school.example\n');
    expect(head).toContain(`Subject: =?UTF-8?B?${Buffer.from('비밀번호').toString('base64')}?=`);
    expect(text.join('\n\n')).toBe(MAIL.text);
    expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('lets nobody write a header of their own', async () => {
    await transport({})({ ...MAIL, to: 'kim@school.example\r\nBcc: all@school.example' });
    const [file = ''] = readdirSync(path.join(dataDir, 'mail'));

    expect(readFileSync(path.join(dataDir, 'mail', file), 'utf8')).not.toMatch(/^Bcc:/m);
  });
});

describe('with a server for mail', () => {
  let server: Server;
  let heard: string;
  let refuses: boolean;
  beforeEach(async () => {
    heard = '';
    refuses = false;
    // As much of RFC 5321 as a message takes.
    server = createServer((socket) => {
      let isData = false;
      socket.on('error', () => {});
      socket.write('220 mail.example\r\n');
      socket.on('data', (chunk) => {
        heard += chunk.toString();
        if (isData && !heard.endsWith('\r\n.\r\n')) return;
        const isStart = !isData && /^DATA/im.test(chunk.toString());
        isData = isStart;
        socket.write(isStart ? '354 go on\r\n' : refuses ? '550 no\r\n' : '250 ok\r\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const url = () => {
    const address = server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  };

  it('hands the message over and writes no file', async () => {
    await transport({ SMTP_URL: url(), MAIL_FROM: 'Tumen <tumen@school.example>' })(MAIL);

    expect(heard).toContain('MAIL FROM:<tumen@school.example>');
    expect(heard).toContain('RCPT TO:<kim@school.example>');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('rejects when the server does not take it', async () => {
    refuses = true;

    await expect(transport({ SMTP_URL: url() })(MAIL)).rejects.toThrow('550');
  });
});
