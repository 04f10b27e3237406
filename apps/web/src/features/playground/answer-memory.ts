import type { AnswerOrigin } from './answer-origin.ts';
import { readContentVersion } from './content-version.ts';
import { isObject } from './json-object.ts';
import { listOperations } from './list-operations.ts';
import { readData } from './read-data.ts';

/** How many answers are remembered: more than an editor has tabs. */
const MOST = 30;

/** Remembers to which question an answer belongs, for an editor that shows answers without saying so. */
export class AnswerMemory {
  readonly #origins = new Map<string, AnswerOrigin>();

  /** A `fetch` that remembers what it sent and what came back. */
  readonly fetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    // An answer in parts is not waited for: it is shown as it comes.
    if (response.headers.get('content-type')?.includes('json') && typeof init?.body === 'string') {
      this.#keep(init.body, await response.clone().text(), response.headers.get('tumen-content-version'));
    }
    return response;
  };

  /** Where the answer with this JSON comes from; null where it was not fetched in this page. */
  find(json: string): AnswerOrigin | null {
    return this.#origins.get(keyOf(json)) ?? null;
  }

  #keep(body: string, json: string, version: string | null): void {
    const sent: unknown = JSON.parse(body);
    if (!isObject(sent) || typeof sent.query !== 'string' || sent.operationName === 'IntrospectionQuery') return;
    const { query, variables, operationName } = sent;
    this.#origins.set(keyOf(json), {
      query,
      variables: isObject(variables) && Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '',
      operationName: typeof operationName === 'string' && listOperations(query).length > 1 ? operationName : undefined,
      version: readContentVersion(version),
    });
    const [oldest] = this.#origins.keys();
    if (oldest !== undefined && this.#origins.size > MOST) this.#origins.delete(oldest);
  }
}

/** The data as one text, however the answer around it is laid out. */
function keyOf(json: string): string {
  return JSON.stringify(readData(json)) ?? '';
}
