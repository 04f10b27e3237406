// The service worker: a page read once can be read again without the server. docs/guides/classroom-without-internet.md tells what it keeps.
// Registered as /sw.js?build=… by register-worker.tsx, so that a new build brings a new worker with caches of its own.

const BUILD = new URL(self.location.href).searchParams.get('build') ?? 'unknown';
const READ = `read-${BUILD}`;
const KEPT = `kept-${BUILD}`;
const RUNS = `runs-${BUILD}`;
const FILES = `files-${BUILD}`;
const LOCALES = ['en', 'ko', 'ru'];
/** Pages that were only opened; the one opened longest ago goes first. What was kept by hand stays. */
const MOST_READ = 120;
const PATIENCE_MS = 4000;

// Only pages of the archive, in a language, without a query: never an answer to a check, a search, a class, the API.
const READABLE =
  /^\/(?:en|ko|ru)(?:\/(?:course|offline|timeline|map|network|lessons|periods|events|actors|sources|claims|debates|glossary|indicators|places)(?:\/[^?]*)?)?$/;
// And the page on which a quiz runs. It holds no question, whatever its query names: its script asks the server, else the device.
const RUN = /^\/(?:en|ko|ru)\/quizzes\/[^/]+\/run$/;
const FILE = /^\/(?:_next\/static|generated\/fonts|icons)\//;

const isReadable = (url) => url.origin === self.location.origin && url.search === '' && READABLE.test(url.pathname);
const isRun = (url) => url.origin === self.location.origin && RUN.test(url.pathname);
const isFile = (url) => url.origin === self.location.origin && FILE.test(url.pathname);

/** A whole page that is the same for everybody. What a server made for one visitor says "private" or "no-store". */
function isForAll(response) {
  return (
    response.status === 200 &&
    response.type === 'basic' &&
    !response.redirected &&
    /^text\/html/.test(response.headers.get('content-type') ?? '') &&
    !/no-store|private/.test(response.headers.get('cache-control') ?? '')
  );
}

const keyOf = (url) => new Request(url.origin + url.pathname);
const isOurs = (name) => /^(?:read|kept|runs|files)-/.test(name);
const isOld = (name) => isOurs(name) && !name.endsWith(`-${BUILD}`);

/** Where a page goes that was opened; null for one that is never kept. */
function shelfOf(url) {
  if (isReadable(url)) return READ;
  return isRun(url) ? RUNS : null;
}

/** The copy of this build, else of the one before, as long as that is not replaced. */
async function findCopy(url) {
  const names = (await caches.keys()).filter(isOurs);
  for (const name of [READ, KEPT, RUNS, ...names.filter(isOld).reverse()]) {
    const copy = names.includes(name) ? await (await caches.open(name)).match(keyOf(url), { ignoreVary: true }) : undefined;
    if (copy) return copy;
  }
  return undefined;
}

/** Puts a page at the young end of a cache. */
async function store(name, url, response) {
  const cache = await caches.open(name);
  await cache.delete(keyOf(url), { ignoreVary: true });
  await cache.put(keyOf(url), response);
  if (name !== READ) return;
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_READ)).map((key) => cache.delete(key, { ignoreVary: true })));
}

/** Style sheets, scripts and fonts that a page names. */
function filesOf(html, base) {
  const addresses = Array.from(html.matchAll(/(?:href|src)="(\/[^"]+)"/g), ([, address]) => new URL(address, base));
  return addresses.filter(isFile);
}

async function storeFiles(urls) {
  const cache = await caches.open(FILES);
  await Promise.all(
    urls.map(async (url) => {
      if (await cache.match(keyOf(url), { ignoreVary: true })) return;
      const response = await fetch(url.href).catch(() => undefined);
      if (response?.ok) await cache.put(keyOf(url), response);
    }),
  );
}

/** Fetches a page with all that it needs. Says whether it is there now, is not to be kept, or the server is away. */
async function keepPage(name, address) {
  const url = new URL(address, self.location.href);
  if (name !== shelfOf(url) && !(name === KEPT && isReadable(url))) return 'refused';
  const response = await fetch(url.href, { credentials: 'omit' }).catch(() => undefined);
  if (response === undefined || response.status >= 500) return 'away';
  if (!isForAll(response)) return 'refused';
  await storeFiles(filesOf(await response.clone().text(), url));
  await store(name, url, response);
  return 'kept';
}

/** Network first, for as long as a reader waits; then the copy. */
async function answerPage(event, url) {
  const fresh = fetch(event.request).then((response) => {
    if (isForAll(response)) event.waitUntil(store(shelfOf(url), url, response.clone()));
    return response;
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  try {
    const first = await Promise.race([fresh, late]);
    if (first && first.status < 500) return first;
    return (await findCopy(url)) ?? (await fresh);
  } catch {
    return (await findCopy(url)) ?? offlinePage(url);
  }
}

async function offlinePage(url) {
  const locale = LOCALES.find((each) => url.pathname.split('/')[1] === each) ?? 'en';
  return (await findCopy(new URL(`/${locale}/offline`, self.location.href))) ?? Response.error();
}

/** Names with a hash in them never change: the copy is as good as new. */
async function answerFile(event, url) {
  const copy = await caches.match(keyOf(url), { ignoreVary: true });
  if (copy) return copy;
  const response = await fetch(event.request);
  if (response.ok && response.type === 'basic') {
    const saved = response.clone();
    event.waitUntil(caches.open(FILES).then((cache) => cache.put(keyOf(url), saved)));
  }
  return response;
}

/** After a new build: fetches anew what the old one had, then forgets the old. Stops, and goes on another time, when the server is away. */
async function renew() {
  const names = (await caches.keys()).filter(isOld);
  for (const name of names.filter((each) => !each.startsWith('files-'))) {
    const old = await caches.open(name);
    const target = [READ, KEPT, RUNS].find((each) => each.startsWith(name.slice(0, 5)));
    for (const { url } of await old.keys()) {
      if ((await keepPage(target, url)) === 'away') return;
    }
  }
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** What the page asks for. Answers through its port with whether it is so. */
const REQUESTS = {
  /** The page was opened, perhaps before this worker was there. */
  opened: async ({ page, files }) => {
    const url = new URL(page);
    const shelf = shelfOf(url);
    if (shelf && !(await (await caches.open(shelf)).match(keyOf(url), { ignoreVary: true }))) await keepPage(shelf, page);
    await storeFiles(files.map((file) => new URL(file)).filter(isFile));
    await renew();
    return true;
  },
  /** The first page is what the reader wants, the others go with it as far as they exist. */
  keep: async ({ pages }) => (await Promise.all(pages.map((page) => keepPage(KEPT, page))))[0] === 'kept',
  forget: async ({ pages }) => {
    const cache = await caches.open(KEPT);
    await Promise.all(pages.map((page) => cache.delete(keyOf(new URL(page, self.location.href)), { ignoreVary: true })));
    return false;
  },
  isKept: async ({ pages: [page] }) => {
    const copy = await (await caches.open(KEPT)).match(keyOf(new URL(page, self.location.href)), { ignoreVary: true });
    return copy !== undefined;
  },
};

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(Promise.all(LOCALES.map((locale) => keepPage(KEPT, `/${locale}/offline`))));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  // A worker takes the address of the answer for its own, and a kept answer has lost the part after the #, in which Turbopack tells it its work.
  if (request.destination === 'worker') return;
  const url = new URL(request.url);
  if (isFile(url)) event.respondWith(answerFile(event, url));
  else if (request.mode !== 'navigate' || url.origin !== self.location.origin) return;
  else if (shelfOf(url)) event.respondWith(answerPage(event, url));
  // Any other page needs the server: say so in our own words.
  else event.respondWith(fetch(request).catch(() => offlinePage(url)));
});

self.addEventListener('message', (event) => {
  const { kind, ...wish } = event.data;
  const answer = REQUESTS[kind];
  if (answer) event.waitUntil(answer(wish).then((result) => event.ports[0]?.postMessage(result)));
});
