const underWay = new Map<string, Promise<unknown>>();

/**
 * Sends one start at a time, from all tabs of the browser. The first start of a new visitor brings the cookie by which the attempt is
 * theirs: a second one beside it would go without, and make another visitor with another attempt.
 *
 * The same start again, while it is under way, is not sent: a component that is mounted twice, as React does in development, asks once.
 *
 * @param key tells starts apart.
 */
export function oneStartAtATime<Result>(key: string, start: () => Promise<Result>): Promise<Result> {
  const running = underWay.get(key) as Promise<Result> | undefined;
  if (running) return running;
  const begun = inTurn(start).finally(() => underWay.delete(key));
  underWay.set(key, begun);
  return begun;
}

/** Browsers know locks on pages that came by HTTPS and from this machine; elsewhere each tab is on its own. */
function inTurn<Result>(start: () => Promise<Result>): Promise<Result> {
  return navigator.locks ? navigator.locks.request('tumen-quiz-start', start) : start();
}
