import { readFileSync } from 'node:fs';

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
    const callers = readCallers();
    const check = setInterval(() => {
      if (readCallers() === callers) return;
      clearInterval(check);
      controller.abort();
    }, PARENT_CHECK_MILLISECONDS);
    check.unref();
  }
  return controller.signal;
}

/** The shell that npm starts a script with, and, where the system tells it cheaply, npm itself. */
function readCallers() {
  if (process.platform !== 'linux') return String(process.ppid);
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    // Field 4 of proc(5), behind the name, which may hold spaces and brackets.
    return `${process.ppid} of ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
