import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestApi } from './api.ts';

/** What a browser needs of a server: one of the test's own process, or of another. */
type Server = Pick<TestApi, 'origin' | 'ask' | 'dataDir'> & Partial<Pick<TestApi, 'log'>>;

export const PASSWORD = 'correct horse battery';

type Answer = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of what was asked, which stands in each test.
  readonly body: any;
};

/** A browser that keeps every cookie: a learner's and a teacher's side by side. */
export type Browser = {
  /** Sends JSON to `/api/auth/<action>` as a page of the site does. An empty header is left out. */
  readonly post: (action: string, body?: object, headers?: Record<string, string>) => Promise<Answer>;
  /** The data of a GraphQL answer. Rejects when it has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which stands in each test.
  readonly send: (query: string, variables?: object) => Promise<any>;
  readonly cookies: Map<string, string>;
};

export function openBrowser(api: Server, cookies = new Map<string, string>()): Browser {
  const sent = (): Record<string, string> =>
    cookies.size === 0 ? {} : { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  const keep = (headers: Headers) => {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
  };
  return {
    cookies,
    async post(action, body = {}, headers = {}) {
      const response = await fetch(`${api.origin}/api/auth/${action}`, {
        method: 'POST',
        headers: withoutEmpty({ 'Content-Type': 'application/json', Origin: api.origin, ...sent(), ...headers }),
        body: JSON.stringify(body),
      });
      keep(response.headers);
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
    },
    async send(query, variables = {}) {
      const response = await api.ask(query, variables, sent());
      keep(response.headers);
      const { data, errors } = await response.json();
      if (errors)
        throw new Error(JSON.stringify(errors), { cause: api.log?.findLast(({ level }) => level === 'error')?.fields.err });
      return data;
    },
  };
}

function withoutEmpty(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}

/** Signs the owner of a site up, who has none yet. */
export async function signUpOwner(api: Server, email = 'owner@school.example'): Promise<Browser> {
  const browser = openBrowser(api);
  // Any try makes the server write its code.
  await browser.post('sign-up/email', { name: 'Owner', email, password: PASSWORD });
  const { status, body } = await browser.post('sign-up/email', {
    name: 'Owner',
    email,
    password: PASSWORD,
    setupCode: readSetupCode(api),
  });
  if (status !== 200) throw new Error(`The owner was refused: ${JSON.stringify(body)}`);
  return browser;
}

/** Signs a teacher up whom the owner invites. */
export async function signUpTeacher(api: Server, owner: Browser, email: string): Promise<Browser> {
  const browser = openBrowser(api);
  const invitation = await invite(owner);
  const { status, body } = await browser.post('sign-up/email', { name: 'Teacher', email, password: PASSWORD, invitation });
  if (status !== 200) throw new Error(`The teacher was refused: ${JSON.stringify(body)}`);
  return browser;
}

/** Makes an invitation and returns its secret. */
export async function invite(owner: Browser): Promise<string> {
  const { inviteTeacher } = await owner.send(
    'mutation { inviteTeacher(input: { label: "Ms Kim" }) { ... on InviteTeacherPayload { token } ... on UserError { message } } }',
  );
  return inviteTeacher.token;
}

export function readSetupCode({ dataDir }: Server): string {
  return readFileSync(path.join(dataDir, 'setup-code'), 'utf8').trim();
}

/** The messages that were sent, oldest first, as mail programs get them. */
export function readMail({ dataDir }: TestApi): string[] {
  const folder = path.join(dataDir, 'mail');
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
