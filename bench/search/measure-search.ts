import { performance } from 'node:perf_hooks';
import { SchoolServer } from '../class/school-server.ts';
import type { Figure } from '../figure.ts';

const MOST_MS = 100;

/** What readers ask, in three scripts: names, words, phrases, times and typing errors. */
const QUERIES = [
  ...['Kim Il Sung', 'Kim Il-sung', '김일성', 'Ким Ир Сен', 'Gorbachov', 'Stallin', 'Пхеньян', '하산'],
  ...['treaty', 'договоры', '조약', 'hard currency', '"treaty of friendship"', '"우호조약"', 'nuclear test -missile'],
  ...['spring 1950', '1960-е', '2022년 이후 군사', 'treaty of 1961', 'nuclaer tests', 'qqxxzz', 'Moscow'],
];

/** What the site asks while these are typed, from the second letter on. */
const TYPED = ['Kim Il Sung', 'Хрущёв', '조약 체결', 'Moscow'].flatMap((text) =>
  [...text].map((_, index) => text.slice(0, index + 1).trim()).filter((letters) => letters.length > 1),
);

type Operation = { readonly what: string; readonly queries: readonly string[]; readonly text: string };

/** As the site asks while a reader types, and as its page of results does. */
const OPERATIONS: readonly Operation[] = [
  {
    what: 'instant search (seven hits)',
    queries: [...TYPED, ...QUERIES],
    text: `query ($query: String!) { search(query: $query, first: 7) {
    edges { node { kind slug locale title { text isMatch } } } } }`,
  },
  {
    what: 'page of results (25 hits, count, facets, suggestion)',
    queries: QUERIES,
    text: `query ($query: String!) { search(query: $query, first: 25) {
    totalCount suggestion dateRange { label } facets { kinds { value count } periods { value count title } themes { value count title }
      decades { value count } languages { value count } }
    edges { cursor node { kind slug locale title { text isMatch } snippet { text isMatch } } } pageInfo { hasNextPage endCursor } } }`,
  },
];

/** Asks each query in turn, `rounds` times after one to warm up, one after the other, and times it from the request to the last byte. */
export async function measureSearch(dataDir: string, { rounds }: { rounds: number }): Promise<Figure[]> {
  const server = await SchoolServer.start(dataDir, {});
  try {
    const figures: Figure[] = [];
    for (const operation of OPERATIONS) {
      const times = await time(`${server.origin}/graphql`, operation, rounds);
      const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(times, share));
      figures.push({
        what: `${operation.what}, ${operation.queries.length} queries`,
        measured: `p50 ${median} ms, p95 ${p95} ms, most ${most} ms`,
        target: `p95 under ${MOST_MS} ms`,
        isMet: Number(p95) < MOST_MS,
      });
    }
    return figures;
  } finally {
    await server.stop();
  }
}

async function time(url: string, operation: Operation, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of operation.queries) {
      const milliseconds = await ask(url, operation.text, query);
      if (round > 0) times.push(milliseconds);
    }
  }
  return times;
}

async function ask(url: string, operation: string, query: string): Promise<number> {
  const parameters = new URLSearchParams({ query: operation, variables: JSON.stringify({ query }) });
  const started = performance.now();
  const response = await fetch(`${url}?${parameters}`, { headers: { accept: 'application/json' } });
  const answer = await response.text();
  const milliseconds = performance.now() - started;
  if (!response.ok || answer.includes('"errors"')) throw new Error(`The API refused "${query}": ${answer.slice(0, 500)}`);
  return milliseconds;
}

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0);
}
