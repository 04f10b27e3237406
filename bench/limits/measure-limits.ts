import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { SchoolServer } from '../class/school-server.ts';
import { type Figure, median } from '../figure.ts';
import { dearQueries } from './dear-queries.ts';
import { fillEvents } from './fill-events.ts';
import { changeQuery, growQuery, printQuery, type Random, readQuery, type Selection } from './query-tree.ts';

const MOST_SECONDS = 3;
/** `REQUEST_TIMEOUT_MS` and a moment to say so: on data of any size nothing takes longer. */
const LONGEST_SECONDS = 11;
/** With this the API stays below two gigabytes, which a school's server has. */
const MOST_GROWTH_MB = 1_500;
/** The first answer to a query fills caches; how long it holds the API afterwards is the median of so many more. */
const ROUNDS = 3;
/** The statistics of PostgreSQL lag by up to a second. */
const STATISTICS_DELAY_MS = 1_500;
/** How many of the dearest queries are changed further. */
const POOL = 12;

type Answer = { readonly ms: number; readonly bytes: number; readonly cost: string; readonly refusal: string | null };
type Found = Answer & { readonly query: Selection; readonly text: string };

/**
 * Looks for the dearest query that the API admits, by hill climbing from `dearQueries` and from random ones for `seconds`, and tells how long
 * it takes and by how much the memory of the API grows over the whole search. On a database with `events` events; 0: the content as it is.
 */
export async function measureLimits(
  dataDir: string,
  { seconds, events }: { seconds: number; events: number },
): Promise<Figure[]> {
  const server = await SchoolServer.start(dataDir, { LOG_LEVEL: 'error' });
  try {
    if (events > 0) await fillEvents(server.db, events);
    await ask(server, '{ __typename }');
    const before = readMemory(server.apiPid);
    const schema = await loadSchema(server);
    const { found, asked, refusals } = await search(server, schema, seconds);
    const after = readMemory(server.apiPid);
    console.log(`  ${asked} queries: ${[...refusals].map(([code, count]) => `${code} ${count}`).join(', ')}`);
    const dearest = await findDearest(server, found);
    const transactions = await countTransactions(server, dearest.text);
    console.log(`  ${dearest.text}`);
    const held = dearest.medianMs / 1000;
    const mostSeconds = events > 0 ? LONGEST_SECONDS : MOST_SECONDS;
    const longest = Math.max(...found.map(({ ms }) => ms)) / 1000;
    const growth = before && after ? after.mostMb - before.nowMb : null;
    const where = events > 0 ? `${events.toLocaleString('en')} events` : 'the content as it is';
    return [
      {
        what: `the dearest query that is admitted, ${where}`,
        measured: `${held.toFixed(2)} s, ${transactions} statements, ${(dearest.bytes / 1e6).toFixed(1)} MB; cost ${dearest.cost}`,
        target: `${mostSeconds} s`,
        isMet: held <= mostSeconds,
      },
      {
        what: `the longest first answer of the search, ${where}`,
        measured: `${longest.toFixed(2)} s`,
        target: `${LONGEST_SECONDS} s, then the API ends it`,
        isMet: longest <= LONGEST_SECONDS,
      },
      {
        what: `memory of the API while ${asked} such queries ran, ${where}`,
        measured: growth === null ? 'known on Linux only' : `${growth.toFixed(0)} MB more at most`,
        target: `${MOST_GROWTH_MB} MB more`,
        isMet: growth === null ? null : growth <= MOST_GROWTH_MB,
      },
    ];
  } finally {
    await server.stop();
  }
}

/** What the API shows to programs is what the search may ask. */
async function loadSchema(server: SchoolServer): Promise<GraphQLSchema> {
  const response = await fetch(`${server.origin}/graphql/public.graphql`);
  return buildSchema(await response.text());
}

/** A refusal counts as found too when it comes late: what is stopped on the way has cost as much. */
async function search(server: SchoolServer, schema: GraphQLSchema, seconds: number) {
  const random = createRandom(1);
  const refusals = new Map<string, number>();
  const found: Found[] = [];
  const seen = new Set<string>();
  const consider = async (query: Selection) => {
    const text = printQuery(query);
    if (seen.has(text)) return;
    seen.add(text);
    const answer = await ask(server, text);
    if (answer.refusal) refusals.set(answer.refusal, (refusals.get(answer.refusal) ?? 0) + 1);
    found.push({ ...answer, query, text });
    found.sort((a, b) => b.ms - a.ms);
    found.splice(POOL);
  };
  for (const text of dearQueries) await consider(readQuery(schema, text));
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const parent = found[Math.floor(random() * found.length)];
    await consider(parent && random() < 0.8 ? changeQuery(schema, parent.query, random) : growQuery(schema, random));
  }
  return { found, asked: seen.size, refusals };
}

async function findDearest(server: SchoolServer, found: readonly Found[]) {
  const measured: (Found & { readonly medianMs: number })[] = [];
  for (const query of found) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push((await ask(server, query.text)).ms);
    measured.push({ ...query, medianMs: median(times) });
  }
  const [dearest] = measured.sort((a, b) => b.medianMs - a.medianMs);
  if (!dearest) throw new Error('The API admitted none of the queries.');
  return dearest;
}

async function ask(server: SchoolServer, query: string): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).catch((cause: unknown) => {
    throw new Error(`The API gave no answer to ${query}`, { cause });
  });
  const text = await response.text();
  const ms = performance.now() - started;
  const cost = response.headers.get('graphql-cost') ?? 'unknown';
  return {
    ms,
    bytes: text.length,
    cost,
    refusal: text.includes('"errors":[') ? (/"code":"(\w+)"/.exec(text)?.[1] ?? 'ERROR') : null,
  };
}

/** Reads are transactions of their own, so this counts statements. */
async function countTransactions(server: SchoolServer, query: string): Promise<number> {
  const read = async () => {
    await sleep(STATISTICS_DELAY_MS);
    const [row] = await server.db.$queryRaw<{ count: bigint }[]>`
      SELECT xact_commit AS count FROM pg_stat_database WHERE datname = current_database()`;
    return Number(row?.count);
  };
  const before = await read();
  await ask(server, query);
  return (await read()) - before;
}

/** What the process holds now and held at most, in megabytes; null where the system does not tell. */
function readMemory(pid: number): { nowMb: number; mostMb: number } | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { nowMb: read('VmRSS'), mostMb: read('VmHWM') };
}

/** Mulberry32: the same search on every run, as far as the times agree. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
