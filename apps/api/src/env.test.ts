import { expect, it } from 'vitest';
import { readEnv } from './env.ts';

const DATABASE_URL = 'postgresql://localhost/tumen';

it('needs nothing but the database', () => {
  expect(readEnv({ DATABASE_URL, API_PORT: '' })).toMatchObject({
    API_PORT: 4000,
    SITE_ORIGIN: 'http://localhost:3000',
    CORS_ORIGINS: [],
  });
});

it('reads a list of origins', () => {
  expect(readEnv({ DATABASE_URL, CORS_ORIGINS: 'https://a.example, https://b.example' }).CORS_ORIGINS).toEqual([
    'https://a.example',
    'https://b.example',
  ]);
});

it.each([
  ['DATABASE_URL', undefined],
  ['DATABASE_URL', 'mysql://localhost/tumen'],
  ['API_PORT', '70000'],
  ['API_PORT', 'http'],
  ['SITE_ORIGIN', 'localhost'],
  ['CORS_ORIGINS', 'https://a.example/path'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'perhaps'],
  ['REQUEST_TIMEOUT_MS', '0'],
  ['AUTH_SECRET', 'short'],
  ['TEACHER_SIGN_UP', 'yes'],
  ['ADMITTED_DOCUMENTS', 'some'],
  ['SMTP_URL', 'mail.example:465'],
  ['SMTP_URL', 'https://mail.example'],
  ['MAIL_FROM', 'Tumen'],
])('names %s in one line when it is %s', (name, value) => {
  const read = () => readEnv({ DATABASE_URL, [name]: value });

  expect(read).toThrow(new RegExp(`^The API cannot start\\. ${name}: .+$`));
});
