import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';

const CODE = readFileSync(new URL('../../../public/sw.js', import.meta.url), 'utf8');
const ORIGIN = 'https://tumen.example';
const LESSON = `${ORIGIN}/en/lessons/the-freeze`;

/** A cache in memory: addresses in the order in which they were put, as the standard asks. */
class FakeCache {
  readonly entries = new Map<string, Response>();
  match = async (request: Request) => this.entries.get(request.url)?.clone();
  put = async (request: Request, response: Response) => void this.entries.set(request.url, response);
  delete = async (request: Request) => this.entries.delete(request.url);
  keys = async () => Array.from(this.entries.keys(), (url) => new Request(url));
}

class FakeCaches {
  readonly stores = new Map<string, FakeCache>();
  open = async (name: string) => this.stores.get(name) ?? this.stores.set(name, new FakeCache()).get(name);
  keys = async () => [...this.stores.keys()];
  delete = async (name: string) => this.stores.delete(name);
  match = async (request: Request) => {
    for (const store of this.stores.values()) {
      const found = await store.match(request);
      if (found) return found;
    }
    return undefined;
  };
}

type Event = { respondWith?: (answer: Promise<Response>) => void; waitUntil: (work: Promise<unknown>) => void } & Record<
  string,
  unknown
>;

/** Headers of a page that is the same for all. */
const SHARED = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 's-maxage=60, stale-while-revalidate=31535940' };

function page(body = '<title>A page · Tumen</title>', headers: Record<string, string> = SHARED, status = 200): Response {
  return Object.defineProperty(new Response(body, { status, headers }), 'type', { value: 'basic' });
}

let caches: FakeCaches;
let server: (url: string) => Response | undefined;

/** Starts the worker of a build. Without an answer of `server` the network is away. */
function start(build = 'one', isImpatient = false) {
  const listeners = new Map<string, (event: Event) => void>();
  const fetch = async (input: string | { url: string }) => {
    const answer = server(typeof input === 'string' ? input : input.url);
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer;
  };
  const self = {
    location: { href: `${ORIGIN}/sw.js?build=${build}`, origin: ORIGIN },
    addEventListener: (kind: string, listener: (event: Event) => void) => listeners.set(kind, listener),
    skipWaiting: () => {},
    clients: { claim: async () => {} },
  };
  // A reader without patience stands for a server that is too slow.
  const setTimeout = (done: () => void) => (isImpatient ? done() : undefined);
  runInNewContext(CODE, { self, caches, fetch, setTimeout, URL, Request, Response, Promise, Map, Array });

  async function dispatch(kind: string, event: Record<string, unknown>): Promise<Response | undefined> {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(kind)?.({
      ...event,
      respondWith: (response) => {
        answer = response;
      },
      waitUntil: (promise) => void work.push(promise),
    });
    const response = await answer;
    await Promise.all(work);
    return response;
  }

  return {
    install: () => dispatch('install', {}),
    open: (url: string, method = 'GET', mode = 'navigate') =>
      dispatch('fetch', { request: { url, method, mode, headers: new Headers() } }),
    load: (url: string, destination: string) =>
      dispatch('fetch', { request: { url, destination, method: 'GET', mode: 'same-origin', headers: new Headers() } }),
    ask: async (kind: string, wish: Record<string, unknown>) => {
      let answer: unknown;
      const port = {
        postMessage: (result: unknown) => {
          answer = result;
        },
      };
      await dispatch('message', { data: { kind, ...wish }, ports: [port] });
      return answer;
    },
  };
}

/** Everything that lies in a cache, without the files. */
function pagesOf(): string[] {
  return [...caches.stores].filter(([name]) => !name.startsWith('files-')).flatMap(([, store]) => [...store.entries.keys()]);
}

beforeEach(() => {
  caches = new FakeCaches();
  server = () => page();
});

describe('the service worker', () => {
  it('answers a page that was opened once when the server is away', async () => {
    const worker = start();
    await worker.open(LESSON);
    server = () => undefined;
    expect(await (await worker.open(LESSON))?.text()).toContain('A page');
  });

  it('prefers the server as long as it answers', async () => {
    const worker = start();
    await worker.open(LESSON);
    server = () => page('new');
    expect(await (await worker.open(LESSON))?.text()).toBe('new');
  });

  it('answers with the copy when the server is slow or broken', async () => {
    await start().open(LESSON);
    server = () => page('broken', SHARED, 500);
    expect(await (await start().open(LESSON))?.text()).toContain('A page');
    expect(await (await start('one', true).open(LESSON))?.text()).toContain('A page');
  });

  it('shows the offline page in the language of a page that was never opened', async () => {
    server = (url) => page(url);
    const worker = start();
    await worker.install();
    server = () => undefined;
    expect(await (await worker.open(`${ORIGIN}/ko/lessons/korean-war`))?.text()).toBe(`${ORIGIN}/ko/offline`);
    expect(await (await worker.open(`${ORIGIN}/ru/quizzes/the-freeze/run`))?.text()).toBe(`${ORIGIN}/ru/offline`);
  });

  it.each([
    ['a quiz', `${ORIGIN}/en/quizzes/the-freeze`],
    ['an answer in an address', `${LESSON}?answer=b`],
    ['a search', `${ORIGIN}/en/search?q=oil`],
    ['a class', `${ORIGIN}/en/classrooms/1`],
    ['the playground', `${ORIGIN}/en/playground`],
    ['the API', `${ORIGIN}/graphql`],
    ['signing in', `${ORIGIN}/api/auth/session`],
    ['another site', 'https://elsewhere.example/en/lessons/the-freeze'],
  ])('never keeps %s', async (_name, url) => {
    const worker = start();
    await worker.open(url);
    await worker.open(url, 'GET', 'cors');
    await worker.ask('keep', { pages: [url] });
    await worker.ask('opened', { page: url, files: [url] });
    expect(pagesOf()).toEqual([]);
    expect([...caches.stores.values()].flatMap(({ entries }) => [...entries.keys()])).toEqual([]);
  });

  it('opens the page of a quiz that was begun without the server, whatever attempt its address names', async () => {
    const run = `${ORIGIN}/en/quizzes/the-freeze/run`;
    const worker = start();
    await worker.open(`${run}?seed=one`);
    server = () => undefined;
    expect(await (await worker.open(`${run}?seed=one&attempt=1`))?.text()).toContain('A page');
    expect(pagesOf()).toEqual([run]);
  });

  it('never keeps the page of a quiz that was made for one visitor', async () => {
    server = () => page('yours', { ...SHARED, 'cache-control': 'private' });
    await start().open(`${ORIGIN}/en/quizzes/the-freeze/run?attempt=1`);
    expect(pagesOf()).toEqual([]);
  });

  it('never touches what is sent, not even to a page that it keeps', async () => {
    expect(await start().open(LESSON, 'POST')).toBeUndefined();
    expect(pagesOf()).toEqual([]);
  });

  it('leaves the script of a worker to the browser, for the worker reads its task after the # of the address', async () => {
    const script = `${ORIGIN}/_next/static/chunks/worker.js`;
    expect(await start().load(script, 'script')).toBeInstanceOf(Response);
    expect(await start().load(`${script}#params=1`, 'worker')).toBeUndefined();
  });

  it.each(['private, no-cache', 'no-store'])('never keeps what the server made for one visitor: %s', async (control) => {
    server = () => page('yours', { ...SHARED, 'cache-control': control });
    const worker = start();
    await worker.open(LESSON);
    expect(await worker.ask('keep', { pages: [LESSON] })).toBe(false);
    expect(pagesOf()).toEqual([]);
  });

  it('keeps a lesson with what goes with it, and its files, until it is told to forget', async () => {
    server = (url) => (url.endsWith('/present') ? page('', SHARED, 404) : page('<script src="/_next/static/a.js"></script>'));
    const worker = start();
    const pages = [LESSON, `${LESSON}/notes`, `${LESSON}/present`];
    expect(await worker.ask('isKept', { pages })).toBe(false);
    expect(await worker.ask('keep', { pages })).toBe(true);
    expect(await worker.ask('isKept', { pages })).toBe(true);
    expect(pagesOf()).toEqual(pages.slice(0, 2));
    server = () => undefined;
    expect((await worker.open(`${ORIGIN}/_next/static/a.js`, 'GET', 'no-cors'))?.status).toBe(200);
    await worker.ask('forget', { pages });
    expect(pagesOf()).toEqual([]);
  });

  it('lets the page opened longest ago go first, and none that was kept', async () => {
    const worker = start();
    await worker.ask('keep', { pages: [`${ORIGIN}/en/lessons/kept`] });
    for (let number = 0; number < 120; number += 1) await worker.open(`${ORIGIN}/en/events/${number}`);
    await worker.open(`${ORIGIN}/en/events/0`);
    await worker.open(`${ORIGIN}/en/events/new`);
    const kept = pagesOf();
    expect(kept).toHaveLength(121);
    expect(kept).toEqual(
      expect.arrayContaining([`${ORIGIN}/en/lessons/kept`, `${ORIGIN}/en/events/0`, `${ORIGIN}/en/events/new`]),
    );
    expect(kept).not.toContain(`${ORIGIN}/en/events/1`);
  });

  it('brings its pages over to a new build and forgets the old', async () => {
    await start('one').open(LESSON);
    await start('one').ask('keep', { pages: [`${LESSON}/notes`] });
    await start('one').open(`${ORIGIN}/en/quizzes/the-freeze/run?seed=one`);
    server = () => page('of the new build');
    await start('two').ask('opened', { page: `${ORIGIN}/en/course`, files: [] });
    expect([...caches.stores.keys()].filter((name) => name.endsWith('-one'))).toEqual([]);
    server = () => undefined;
    expect(await (await start('two').open(LESSON))?.text()).toBe('of the new build');
    expect(await start('two').ask('isKept', { pages: [`${LESSON}/notes`] })).toBe(true);
    expect(await (await start('two').open(`${ORIGIN}/en/quizzes/the-freeze/run`))?.text()).toBe('of the new build');
  });

  it('keeps the old copies while the new build cannot be reached', async () => {
    await start('one').open(LESSON);
    server = () => undefined;
    const worker = start('two');
    await worker.ask('opened', { page: LESSON, files: [] });
    expect(await (await worker.open(LESSON))?.text()).toContain('A page');
  });
});
