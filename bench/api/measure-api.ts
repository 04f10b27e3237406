import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { SchoolServer } from '../class/school-server.ts';
import { type Figure, median } from '../figure.ts';
import { lessonRequest } from './lesson-query.ts';
import { measureRate } from './measure-rate.ts';

const LEAST_RATIO = 0.6;
const WARM_UP_SECONDS = 5;

type Pair = { api: number; peer: number };

/**
 * Compares the API with a bare node:http server that sends the same bytes: in turn, so that both meet the same machine. The ratio is the
 * median of the rounds.
 */
export async function measureApi(dataDir: string, { rounds, seconds }: { rounds: number; seconds: number }): Promise<Figure[]> {
  const server = await SchoolServer.start(dataDir, {});
  const url = `${server.origin}/graphql`;
  const answer = await readAnswer(url);
  const { peer, peerUrl } = await startPeer(answer);
  try {
    for (const warmed of [url, peerUrl]) await measureRate(warmed, lessonRequest, WARM_UP_SECONDS);
    const pairs: Pair[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const pair = {
        api: await measureRate(url, lessonRequest, seconds),
        peer: await measureRate(peerUrl, lessonRequest, seconds),
      };
      pairs.push(pair);
      console.log(`  round ${round}: API ${pair.api.toFixed(0)}/s, node:http ${pair.peer.toFixed(0)}/s`);
    }
    return toFigures(pairs, answer.length);
  } finally {
    peer.kill();
    await server.stop();
  }
}

async function readAnswer(url: string): Promise<Buffer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: lessonRequest });
  const answer = Buffer.from(await response.arrayBuffer());
  if (!response.ok || answer.includes('"errors"'))
    throw new Error(`The API refused the query: ${answer.toString().slice(0, 500)}`);
  return answer;
}

async function startPeer(answer: Buffer): Promise<{ peer: ChildProcess; peerUrl: string }> {
  const peer = spawn(process.execPath, [path.join(import.meta.dirname, 'same-bytes-server.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  peer.stdin.end(answer);
  const [port] = await once(createInterface({ input: peer.stdout }), 'line');
  return { peer, peerUrl: `http://127.0.0.1:${port}/` };
}

function toFigures(pairs: readonly Pair[], bytes: number): Figure[] {
  const ratios = pairs.map(({ api, peer }) => api / peer);
  const ratio = median(ratios);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((value) => value.toFixed(3));
  const api = median(pairs.map((pair) => pair.api));
  const peer = median(pairs.map((pair) => pair.peer));
  return [
    {
      what: `lesson query, ${(bytes / 1000).toFixed(1)} kB, against node:http with the same bytes`,
      measured: `${ratio.toFixed(3)} of its rate (${least} to ${most}): ${api.toFixed(0)}/s, ${peer.toFixed(0)}/s`,
      target: `${LEAST_RATIO} of its rate`,
      isMet: ratio >= LEAST_RATIO,
    },
    {
      // It runs on Node 22 and later alone, and Tumen on 20: it cannot be a dependency here.
      what: 'the same with every cache off, against PostGraphile 5',
      measured: 'PostGraphile 5 needs Node 22 and is no dependency',
      target: 'its rate',
      isMet: null,
    },
  ];
}
