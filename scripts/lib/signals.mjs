const REPEAT_MILLISECONDS = 1000;
const PARENT_CHECK_MILLISECONDS = 1000;

/**
 * Turns the wishes to stop into one signal: Ctrl-C, SIGTERM, a closed terminal, and the death of the npm that runs this script. A
 * second wish, more than a second later, calls `onImpatience`. (npm passes on a Ctrl-C that the terminal also sent directly.)
 *
 * @param {() => void} onImpatience
 * @returns {AbortSignal}
 */
export function listenForStop(onImpatience) {
  const controller = new AbortController();
  let firstAt = Number.POSITIVE_INFINITY;
  const stop = () => {
    if (performance.now() > firstAt + REPEAT_MILLISECONDS) onImpatience();
    firstAt = Math.min(firstAt, performance.now());
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    const check = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(check);
      controller.abort();
    }, PARENT_CHECK_MILLISECONDS);
    check.unref();
  }
  return controller.signal;
}
