import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** The server says at least this often that a stream is there; so long after, it is not. */
const SILENCE_MS = 12_000;
const RETRY_MS = [500, 1_000, 2_000, 4_000, 8_000];

type SubscriptionEvents<Result> = {
  readonly onData: (data: Result) => void;
  /** Whether the stream stands. It is tried again without end. */
  readonly onLine: (isOpen: boolean) => void;
  /** The server refuses it, by the code of its error: then it is not tried again. */
  readonly onRefused: (code: string) => void;
};

/**
 * Opens a subscription over server-sent events and keeps it open: after a lost connection, a silence and an end by the server it begins
 * anew, and with it the stream, with everything.
 *
 * @returns what closes it.
 */
export function openSubscription<Result, Variables extends object>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  { onData, onLine, onRefused }: SubscriptionEvents<Result>,
): () => void {
  const address = `/graphql?${new URLSearchParams({ query: print(document), variables: JSON.stringify(variables) })}`;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const lose = () => {
    close();
    onLine(false);
    timer = setTimeout(open, RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
  };
  const expectMore = () => {
    clearTimeout(timer);
    timer = setTimeout(lose, SILENCE_MS);
  };

  function open(): void {
    close();
    source = new EventSource(address);
    source.addEventListener('next', ({ data }) => {
      const answer: { data?: Result; errors?: { extensions?: { code?: string } }[] } = JSON.parse(data);
      const [error] = answer.errors ?? [];
      if (error || !answer.data) {
        close();
        onLine(false);
        return onRefused(error?.extensions?.code ?? 'other');
      }
      failures = 0;
      expectMore();
      onLine(true);
      onData(answer.data);
    });
    source.addEventListener('complete', lose);
    source.addEventListener('error', lose);
    expectMore();
  }

  const onOffline = () => lose();
  window.addEventListener('online', open);
  window.addEventListener('offline', onOffline);
  open();
  return () => {
    window.removeEventListener('online', open);
    window.removeEventListener('offline', onOffline);
    close();
  };
}
