import { setTimeout as sleep } from 'node:timers/promises';
import type { Meter, Operation } from './meter.ts';
import type { SchoolServer } from './school-server.ts';

/** Longer than the API itself takes before it gives a request up (REQUEST_TIMEOUT_MS). */
const PATIENCE_MS = 15_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 2_000;
/** A student whose request fails for so long is given up, and named. */
const LONGEST_TROUBLE_MS = 600_000;

type Answer = { readonly data?: Record<string, unknown> | null; readonly errors?: readonly GraphQLFault[] };
type GraphQLFault = { readonly message: string; readonly extensions?: { readonly code?: string } };
type Refusal = { readonly code?: string; readonly retryAfterSeconds?: number };

/** The browser of one student: a cookie, and the patience to send the same again until the server answers. */
export class Browser {
  readonly name: string;
  readonly #server: SchoolServer;
  readonly #meter: Meter;
  #cookie = '';
  /** True after a request failed: the student will load the page again. */
  hadTrouble = false;

  constructor(name: string, server: SchoolServer, meter: Meter) {
    this.name = name;
    this.#server = server;
    this.#meter = meter;
  }

  /**
   * Sends an operation until it is answered, and returns the value of its one root field. Rate limits are waited for. A failure while
   * nobody was killed is a fault, unless the answer only took too long.
   */
  async ask<Value>(operation: Operation | null, query: string, variables: object): Promise<Value> {
    const firstAt = Date.now();
    for (let tries = 0; ; tries += 1) {
      const sentAt = Date.now();
      const answer = await this.#send(query, variables);
      const value = Object.values(answer.data ?? {})[0] as (Value & Refusal) | undefined;
      if (!answer.errors && value !== undefined) {
        if (value?.code !== 'RATE_LIMITED') {
          if (operation) this.#meter.latencies[operation].push(answer.milliseconds);
          return value;
        }
        this.#meter.rateLimited += 1;
        await sleep((value.retryAfterSeconds ?? 1) * 1000);
        continue;
      }
      this.hadTrouble = true;
      this.#meter.retries += 1;
      const reason = answer.errors?.map(({ message }) => message).join(' ') ?? 'no data';
      if (answer.errors?.some(({ extensions }) => extensions?.code === 'TIMEOUT')) this.#meter.overloaded += 1;
      else if (!this.#server.explains(sentAt, Date.now()))
        this.#meter.report([`${operation ?? 'visit'} failed with nobody killed: ${reason}`], this.name);
      if (Date.now() - firstAt > LONGEST_TROUBLE_MS) throw new Error(`${operation ?? 'visit'} never came through: ${reason}`);
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
      await sleep(pause * (0.5 + Math.random()));
    }
  }

  async #send(query: string, variables: object): Promise<Answer & { milliseconds: number }> {
    const started = performance.now();
    try {
      const response = await fetch(`${this.#server.origin}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(this.#cookie !== '' && { Cookie: this.#cookie }) },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
      const answer: Answer = await response.json();
      return { ...answer, milliseconds: performance.now() - started };
    } catch (error) {
      const cause = error instanceof Error ? `${error.message} ${error.cause ?? ''}` : String(error);
      const isSlow = error instanceof Error && error.name === 'TimeoutError';
      return {
        errors: [{ message: cause, ...(isSlow && { extensions: { code: 'TIMEOUT' } }) }],
        milliseconds: performance.now() - started,
      };
    }
  }
}
