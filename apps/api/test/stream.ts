import type { TestApi } from './api.ts';

/** An open subscription, as the page of a browser has it. */
export type Stream = {
  /** Everything that came, oldest first. */
  // biome-ignore lint/suspicious/noExplicitAny: events have the shape of their subscription, which stands in each test.
  readonly events: readonly any[];
  /** Whether the server ended it. */
  readonly isComplete: () => boolean;
  readonly close: () => Promise<void>;
};

/** Opens a subscription over server-sent events, by the protocol of graphql-sse. */
export async function openStream(
  { origin }: Pick<TestApi, 'origin'>,
  cookies: ReadonlyMap<string, string>,
  query: string,
  variables: object,
): Promise<Stream> {
  const leaving = new AbortController();
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      Accept: 'text/event-stream',
      'Content-Type': 'application/json',
      Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  const events: unknown[] = [];
  let isComplete = false;
  const reading = (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      rest += decoder.decode(chunk, { stream: true });
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const { event, data } = Object.fromEntries(block.split('\n').map((line) => line.split(/: ?(.*)/s)));
        if (event === 'next') events.push(JSON.parse(data));
        if (event === 'complete') isComplete = true;
      }
    }
  })().catch(() => {});
  return {
    events,
    isComplete: () => isComplete,
    close: async () => {
      leaving.abort();
      await reading;
    },
  };
}
