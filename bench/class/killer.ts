import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '@tumen/domain/quiz/random';
import type { Meter } from './meter.ts';
import { type SchoolServer, VICTIMS } from './school-server.ts';

const LOOK_MS = 20;
const LONGEST_DELAY_MS = 500;
/** The last requests may fail to come, as those of students who are refused; a kill after all were done would test nothing. */
const LAST_SHARE = 0.97;

/**
 * Kills the API or PostgreSQL `kills` times, each at a moment drawn from its own part of the run: moments are counted in acknowledged
 * requests, so that they fall into the run on a slow machine as on a fast one. Every kind of victim has its turn.
 */
export async function killAtRandom(
  server: SchoolServer,
  {
    meter,
    kills,
    requests,
    random,
    signal,
    onKill,
  }: {
    readonly meter: Meter;
    readonly kills: number;
    /** How many acknowledgements the run will have. */
    readonly requests: number;
    readonly random: Random;
    readonly signal: AbortSignal;
    readonly onKill: (text: string) => void;
  },
): Promise<void> {
  for (let index = 0; index < kills; index += 1) {
    const share = (index + random.integer(0, 1000) / 1000) / kills;
    const moment = Math.floor(share * LAST_SHARE * requests);
    while (meter.acknowledged < moment && !signal.aborted) await sleep(LOOK_MS);
    await sleep(random.integer(0, LONGEST_DELAY_MS));
    if (signal.aborted) return;
    const victim = VICTIMS[index % VICTIMS.length] ?? 'EVERYTHING';
    const acknowledged = meter.acknowledged;
    const started = performance.now();
    await server.kill(victim);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    onKill(`kill -9 ${victim.toLowerCase()} after ${acknowledged} acknowledgements; answering again after ${seconds} s`);
  }
}
